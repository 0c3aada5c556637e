using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The days to come on whose panel somebody sits, for whoever is about to close their account.</summary>
[For(Policy.Administering)]
public sealed record ListPanelDays(Guid StaffId) : IRequest<IReadOnlyList<PanelDay>>;

/// <param name="HasGroups">The groups are published, and people were told whom they meet.</param>
public sealed record PanelDay(string When, bool Leads, bool HasGroups);

/// <summary>To whoever leads a day, when somebody on its panel has left and their part of it is open.</summary>
public sealed record AssessorHasLeft(string Name, string Assessor, string Days, string Link) : Email;

/// <summary>Takes somebody who has left off the days to come, so that each shows whom it needs while there is time to find them.</summary>
internal sealed class LeavePanels(IRecruitmentDb db, PanelLetters letters, Outbox outbox, Addresses addresses, TimeProvider time) : IRequestHandler<ListPanelDays, IReadOnlyList<PanelDay>>
{
    public async Task<IReadOnlyList<PanelDay>> Handle(ListPanelDays request, CancellationToken cancellationToken) =>
        [.. (await DaysToCome(request.StaffId).AsNoTracking().OrderBy(d => d.StartsAt).ToListAsync(cancellationToken))
            .Select(d => new PanelDay(SeatLetters.WhenOf(d), d.Assessors.Any(a => a.StaffId == request.StaffId && a.Role == DayRole.Lead), d.Status == DayStatus.Published))];

    public IQueryable<AssessmentDay> DaysToCome(Guid staffId)
    {
        var now = time.GetUtcNow();
        return db.AssessmentDays.Where(d => (d.Status == DayStatus.Open || d.Status == DayStatus.Published) && d.StartsAt > now && d.Assessors.Any(a => a.StaffId == staffId));
    }

    /// <summary>Under days that the caller holds. Whom they were to see stays open: who takes their place is for whoever leads the day to say.</summary>
    public async Task TakeOff(StaffMember member, Act act, CancellationToken cancellationToken)
    {
        var days = await DaysToCome(member.Id).OrderBy(d => d.StartsAt).ToListAsync(cancellationToken);
        var leads = days.SelectMany(d => d.Assessors.Where(a => a.Role == DayRole.Lead && a.StaffId != member.Id).Select(a => (a.StaffId, Day: d))).ToLookup(l => l.StaffId, l => l.Day);
        foreach (var day in days)
        {
            var assessor = day.Assessors.First(a => a.StaffId == member.Id);
            day.LoseAssessor(member.Id, member.Name, act);
            letters.Send(new PanelRelease(member.Name, SeatLetters.WhenOf(day)), assessor, day, member, isCancelled: true);
        }

        var ids = leads.Select(l => l.Key).ToList();
        foreach (var lead in await db.StaffMembers.AsNoTracking().Where(s => ids.Contains(s.Id) && s.Email != null).ToListAsync(cancellationToken))
        {
            var theirs = string.Join('\n', leads[lead.Id].Select(d => $"* {SeatLetters.WhenOf(d)}"));
            outbox.Enqueue(
                new AssessorHasLeft(lead.Name, member.Name, theirs, addresses.Page("/staff/days")), Recipient.Staff(lead.Id, lead.Name, lead.Email!),
                $"assessor-has-left/{member.Id}/{lead.Id}/{act.At.UtcTicks}");
        }
    }
}
