using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Private;

internal static class PrivatePages
{
    /// <summary>The candidate's own pages: open to whoever holds the link, and to nobody else.</summary>
    public static IServiceCollection AddPrivatePages(this IServiceCollection services) => services.AddSingleton<AskLimit>().Configure<RazorPagesOptions>(options =>
    {
        options.Conventions.Guard("/MyApplication", new PrivateLinkFilter(LinkPurpose.Application, "token", values => $"/application/{values["token"]}/expired"));
        options.Conventions.Guard("/Apply/Draft", new PrivateLinkFilter(LinkPurpose.Draft, "draft", values => $"/apply/{values["slug"]}/run-out"));
    });

    private static void Guard(this PageConventionCollection conventions, string folder, PrivateLinkFilter filter) =>
        conventions.AddFolderApplicationModelConvention(folder, page => page.Filters.Add(filter));
}
