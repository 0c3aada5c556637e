using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Private;

internal static class PrivatePages
{
    /// <summary>The candidate's own pages: open to whoever holds the link, and to nobody else.</summary>
    public static IServiceCollection AddPrivatePages(this IServiceCollection services) => services.AddSingleton<AskLimit>().Configure<RazorPagesOptions>(options =>
        options.Conventions.AddFolderApplicationModelConvention("/MyApplication", page => page.Filters.Add(new PrivateLinkFilter(LinkPurpose.Application, "/FindMyApplication/Expired"))));
}
