using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

public sealed class DayModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reference { get; set; }

    public DayView Day { get; private set; } = null!;

    /// <summary>Whom this organiser was adding to the panel when they were told that it could not be.</summary>
    public (Guid? Staff, bool Leads) Adding { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDay(Id), cancellationToken) is not { } day) return NotFound();
        Day = day;
        if (Version == default) Version = day.Version;
        return Page();
    }

    public Task<IActionResult> OnPostPublish(CancellationToken cancellationToken) => Do(new PublishGroups(Id), "The groups are published.", cancellationToken);

    public Task<IActionResult> OnPostClose(CancellationToken cancellationToken) => Do(new CloseDay(Id), "The day is closed.", cancellationToken);

    public Task<IActionResult> OnPostFitIn(Guid seat, CancellationToken cancellationToken) => Do(new FitIn(Id, seat), "They have a group and a running order. Nobody else has moved.", cancellationToken);

    public Task<IActionResult> OnPostCheckIn(Guid seat, CancellationToken cancellationToken) => Do(new CheckIn(Id, seat), null, cancellationToken);

    public Task<IActionResult> OnPostNoShow(Guid seat, CancellationToken cancellationToken) => Do(new RecordNoShow(Id, seat), "We have written to them.", cancellationToken);

    public Task<IActionResult> OnPostUndo(Guid seat, SeatStatus seen, CancellationToken cancellationToken) => Do(new UndoAttendance(Id, seat, seen), null, cancellationToken);

    public async Task<IActionResult> OnPostBook(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Reference))
            return await Do(new BookSeatFor(Id, Reference), "They have a place on this day, and we have sent them the details.", cancellationToken, nameof(Reference));
        ModelState.AddModelError(nameof(Reference), "Enter the reference of their application, like BCDF-2346");
        return await OnGet(cancellationToken);
    }

    public Task<IActionResult> OnPostArranged(Guid seat, string? instruction, CancellationToken cancellationToken) => Do(new ArrangeAdjustments(Id, seat, instruction), null, cancellationToken);

    public Task<IActionResult> OnPostAdd(Guid? staff, bool lead, CancellationToken cancellationToken)
    {
        Adding = (staff, lead);
        return Do(new AddAssessor(Id, Version, staff ?? Guid.Empty, lead), "They are on the panel, and we have sent them the day.", cancellationToken);
    }

    public Task<IActionResult> OnPostRemove(Guid staff, CancellationToken cancellationToken) => Do(new RemoveAssessor(Id, Version, staff), "They are off the panel.", cancellationToken);

    public Task<IActionResult> OnPostKnows(Guid staff, Guid seat, CancellationToken cancellationToken) =>
        Do(new DeclareAcquaintance(Id, staff, seat), "They will not see each other on the day.", cancellationToken);

    public Task<IActionResult> OnPostStranger(Guid staff, Guid candidate, CancellationToken cancellationToken) =>
        Do(new TakeAcquaintanceBack(Id, staff, candidate), "They can see each other again. Whoever took over goes on.", cancellationToken);

    private async Task<IActionResult> Do(IRequest<Outcome> request, string? notice, CancellationToken cancellationToken, string field = "")
    {
        if (!User.May(Policies.Recruiting)) return this.OnlyFor(Policies.Recruiting);
        var done = await sender.Send(request, cancellationToken);
        if (!done.IsRefused)
        {
            TempData["Notice"] = notice;
            return Redirect($"/staff/days/{Id}");
        }

        var page = await OnGet(cancellationToken);
        if (Day is not null) Refuse(done.Refusal!, Day.Version, field);
        return page;
    }
}

/// <param name="Title">Null where there are no groups yet.</param>
public sealed record PeopleTable(DayView Day, string? Title, string Room, IReadOnlyList<PanelMember> Assessors, IReadOnlyList<PersonOnDay> People)
{
    public static IEnumerable<PeopleTable> Of(DayView day)
    {
        foreach (var group in day.Groups) yield return new PeopleTable(day, $"Group {group.Letter}", group.Room, group.Assessors, group.People);
        if (day.NotGrouped.Count > 0) yield return new PeopleTable(day, day.Groups.Count > 0 ? "In no group yet" : null, "", [], day.NotGrouped);
    }
}

public sealed record PanelTable(DayView Day, Guid Version, (Guid? Staff, bool Leads) Adding);
