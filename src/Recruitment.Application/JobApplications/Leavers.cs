using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>To the owner and the manager, when somebody who met the standard withdraws or declines, or takes that back.</summary>
public sealed record SomebodyHasLeft(string Who, string Did, string VacancyTitle, string Reference, string FirstDay, string Said, string Page) : Email;

/// <summary>Those who counted on them have been told; the worklist lets go of it.</summary>
[For(Policy.Casework)]
public sealed record HearLeaving(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>Whoever leaves after a pass is heard at once: by the owner, by whoever decided and whoever made the offer; where none of them is here any more, by the person on duty.</summary>
internal sealed class Leavers(IRecruitmentDb db, Outbox outbox, Addresses addresses, ServiceSettings settings, Acts acts) : IRequestHandler<HearLeaving, Outcome>
{
    public async Task<Outcome> Handle(HearLeaving request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        if (application.HearLeaving(acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    /// <param name="what">"has withdrawn", "has declined our offer".</param>
    public async Task Tell(JobApplication application, Candidate candidate, string title, string what, string? said, CancellationToken cancellationToken)
    {
        var offer = await db.Offers.AsNoTracking().Where(o => o.JobApplicationId == application.Id).Select(o => new { o.StartsOn, o.Terms.ProposedStart, o.MadeBy }).SingleOrDefaultAsync(cancellationToken);
        var names = await db.Decisions.Where(d => d.JobApplicationId == application.Id && d.TakenBackAt == null).Select(d => d.DecidedBy).ToListAsync(cancellationToken);
        if (offer is not null) names.Add(offer.MadeBy);
        var owner = application.OwnerId;
        var told = await db.StaffMembers.AsNoTracking().Where(s => s.IsActive && s.Email != null && (s.Id == owner || names.Contains(s.Name))).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        var firstDay = (offer?.StartsOn, offer?.ProposedStart) switch
        {
            ({ } agreed, _) => $"Their first day was agreed: {Words.Day(agreed)}.",
            (null, { } planned) => $"Their start was planned for {Words.Date(planned)}.",
            _ => "",
        };
        var letter = new SomebodyHasLeft(candidate.Name, what, title, application.Reference, firstDay, string.IsNullOrWhiteSpace(said) ? "" : $"In their words: {said.Trim()}", addresses.Page($"/staff/applications/{application.Id}"));
        var people = told.Count == 0 ? [Recipient.OnDuty(settings.DutyEmail)] : told.ConvertAll(s => Recipient.Staff(s.Id, s.Name, s.Email!));
        foreach (var to in people) outbox.Enqueue(letter, to, $"left/{application.Id}/{application.Status}/{acts.Now.UtcTicks}/{to.Address}", application.Id);
    }
}

/// <summary>People who left after they had met the standard, until somebody says that those who counted on them know.</summary>
internal sealed class LeaversToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Leavers;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from a in db.JobApplications.AsNoTracking()
        join c in db.Candidates on a.CandidateId equals c.Id
        where (a.Status == ApplicationStatus.Withdrawn || a.Status == ApplicationStatus.OfferDeclined) && a.LeavingHeardBy == null
            && (a.StatusBefore == ApplicationStatus.MetTheStandard || a.StatusBefore == ApplicationStatus.ConditionalOffer || a.StatusBefore == ApplicationStatus.OfferAccepted
                || a.StatusBefore == ApplicationStatus.FirmOffer || a.StatusBefore == ApplicationStatus.StartConfirmed)
        orderby a.StatusSince
        select new { a.Id, c.Name, a.Status, StartsOn = db.Offers.Where(o => o.JobApplicationId == a.Id).Select(o => o.StartsOn).FirstOrDefault() }).Take(atMost).ToListAsync(cancellationToken))
        .Select(l => new ToDoItem(
            l.Name, $"{(l.Status == ApplicationStatus.Withdrawn ? "Has withdrawn" : "Has declined our offer")}{(l.StartsOn is { } day ? $"; was to start on {Words.Day(day)}" : "")}: tell whoever counts on them",
            $"/staff/applications/{l.Id}"))];
}
