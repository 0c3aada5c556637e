using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The sweep of placements: at 8, 4 and 2 weeks before a final placement ends, students without a decision are named to the duty person. [product.md, feature 72]</summary>
[ByService]
public sealed record RemindOfPlacements : IRequest;

/// <summary>To the duty person, when a student without a decision comes within 8, 4 and 2 weeks of the last placement’s end, once for each.</summary>
public sealed record StudentsWithoutDecision(string Count, string Weeks, string People, string Link) : Email;

internal sealed class RemindOfPlacementsHandler(IRecruitmentDb db, Outbox outbox, Addresses addresses, ServiceSettings settings, Acts acts) : IRequestHandler<RemindOfPlacements>
{
    public async Task Handle(RemindOfPlacements request, CancellationToken cancellationToken)
    {
        var (now, today) = (acts.Now, LondonTime.DayOf(acts.Now));
        var near = (await db.Students(cancellationToken)).Where(s => !s.HasDecision && s.PlacementEnds is { } ends && OfferDates.PlacementNoticesDue(ends, today).Count > 0).ToList();
        var known = await db.NoticesOf(near.ConvertAll(s => s.Id), cancellationToken);

        // Whoever comes within several thresholds at once, after days of silence, is named under the nearest only.
        var due = near.Select(s => (Student: s, Weeks: OfferDates.PlacementNoticesDue(s.PlacementEnds!.Value, today).Where(w => !known.Contains((s.Id, Kind(s, w)))).ToList())).Where(d => d.Weeks.Count > 0).ToList();
        foreach (var (student, weeks) in due)
            foreach (var week in weeks) db.Notices.Add(Notice.Of(student.Id, Kind(student, week), LondonTime.At(student.PlacementEnds!.Value.AddDays(-7 * week), new TimeOnly(9, 0)), now));
        foreach (var group in due.GroupBy(d => d.Weeks.Min()).OrderBy(g => g.Key))
        {
            var people = string.Join('\n', group.OrderBy(d => d.Student.PlacementEnds).Select(d => $"* {d.Student.Name}, {d.Student.Reference}: placement ends {Words.Date(d.Student.PlacementEnds!.Value)}"));
            outbox.Enqueue(
                new StudentsWithoutDecision(Words.Count(group.Count(), "student"), $"{group.Key}", people, addresses.Page("/staff/students")),
                Recipient.OnDuty(settings.DutyEmail), $"students-without-decision/{group.Key}w/{now.UtcTicks}");
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // Named by the date: when a placement moves, its thresholds come again.
    private static string Kind(StudentLine student, int weeks) => $"placement-{weeks}w-{student.PlacementEnds:yyyy-MM-dd}";
}
