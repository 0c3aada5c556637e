using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Private;

internal static class PrivatePages
{
    /// <summary>The candidate's own pages: open to whoever holds the link, and to nobody else.</summary>
    public static IServiceCollection AddPrivatePages(this IServiceCollection services) => services.AddSingleton<AskLimit>().KeepLinksOutOfLogs().Configure<RazorPagesOptions>(options =>
    {
        options.Conventions.Guard("/MyApplication", new PrivateLinkFilter(LinkPurpose.Application, "token", values => $"/application/{values["token"]}/expired"));
        options.Conventions.Guard("/Apply/Draft", new PrivateLinkFilter(LinkPurpose.Draft, "draft", values => $"/apply/{values["slug"]}/run-out"));
        options.Conventions.Guard("/Reference", new PrivateLinkFilter(LinkPurpose.Reference, "token", values => $"/reference/{values["token"]}/expired"));
        options.Conventions.Guard("/FindMyApplication", new KeepPrivateFilter());
    });

    /// <summary>The host puts the path of each request beside every line of its log, for a log that writes scopes down; and the path is the key to the page.</summary>
    private static IServiceCollection KeepLinksOutOfLogs(this IServiceCollection services) =>
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None));

    private static void Guard(this PageConventionCollection conventions, string folder, IFilterMetadata filter) =>
        conventions.AddFolderApplicationModelConvention(folder, page => page.Filters.Add(filter));
}
