using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>
/// A page about one person, at /staff/applications/{id:guid}/…: before it runs, the person is looked up by the route's id (404 where there is none). Its view says
/// Layout = "_Person", which shows who it is about and the tabs; the page itself reads the bar's facts with <see cref="PersonTabs.Person"/> when it needs them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonTabAttribute(PersonTab tab) : Attribute, IAsyncPageFilter
{
    public PersonTab Tab { get; } = tab;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext;
        var id = Guid.Parse((string)request.GetRouteValue("id")!);
        if (await request.RequestServices.GetRequiredService<ISender>().Send(new ShowPerson(id), request.RequestAborted) is { } person)
        {
            if (person.IsPlacedWithReader && !Tab.IsOpenToThoseWhoRate())
            {
                context.Result = new RedirectResult(PersonTab.Overview.AddressOf(id));
                return;
            }

            request.Items[typeof(PersonHeader)] = person;
            request.Items[typeof(PersonTab)] = Tab;
            await next();
        }
        else
        {
            context.Result = new NotFoundResult();
        }
    }
}

public enum PersonTab
{
    Overview,
    Cv,
    Messages,
    Assessment,
    References,
    Checks,
    Offer,
    History,
}

public static class PersonTabs
{
    /// <summary>The person that a page with <see cref="PersonTabAttribute"/> is about.</summary>
    public static PersonHeader Person(this PageModel page) => Person(page.HttpContext);

    internal static PersonHeader Person(HttpContext request) => (PersonHeader)request.Items[typeof(PersonHeader)]!;

    internal static PersonTab Tab(HttpContext request) => (PersonTab)request.Items[typeof(PersonTab)]!;

    /// <summary>Without the CV, and without anything in which their needs may stand.</summary>
    internal static bool IsOpenToThoseWhoRate(this PersonTab tab) => tab is PersonTab.Overview or PersonTab.Assessment;

    internal static string AddressOf(this PersonTab tab, Guid id) => tab == PersonTab.Overview ? $"/staff/applications/{id}" : $"/staff/applications/{id}/{tab.ToString().ToLowerInvariant()}";
}
