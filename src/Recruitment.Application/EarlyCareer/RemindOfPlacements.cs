using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The sweep of placements: at 8, 4 and 2 weeks before a final placement ends, students without a decision are named to the duty person. [product.md, feature 72]</summary>
[ByService]
public sealed record RemindOfPlacements : IRequest;

/// <summary>To the duty person, when a student without a decision comes within 8, 4 and 2 weeks of the last placement’s end, once for each.</summary>
public sealed record StudentsWithoutDecision(string Count, string Weeks, string People, string Link) : Email;

internal sealed class RemindOfPlacementsHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<RemindOfPlacements>
{
    public async Task Handle(RemindOfPlacements request, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(acts.Now);
        var undecided = (await db.StudentsOnTheWay().Where(a => a.Student!.FinalPlacementEnds >= today && !db.Offers.Any(o => o.JobApplicationId == a.Id))
            .OrderBy(a => a.Student!.FinalPlacementEnds).Select(a => new { a.Id, Ends = a.Student!.FinalPlacementEnds!.Value }).ToListAsync(cancellationToken)).ConvertAll(a => (a.Id, a.Ends));
        var known = await db.NoticesOf(undecided.ConvertAll(s => s.Id), cancellationToken);

        // Whoever comes within several thresholds at once, after days of silence, is named under the nearest only.
        var due = undecided.Select(s => (s.Id, Weeks: NamePlacements.Due(s.Id, s.Ends, today, known))).Where(d => d.Weeks.Count > 0).GroupBy(d => d.Weeks.Min()).OrderBy(g => g.Key);
        await each.DoTogether<NamePlacements>(request, [.. due.Select(group => group.Select(d => new SweepRow(d.Id, d.Id)).ToArray())], cancellationToken);
    }
}

internal sealed class NamePlacements(IRecruitmentDb db, Unnamed unnamed, Outbox outbox, Addresses addresses, ServiceSettings settings, Acts acts) : IGroupWork
{
    public async Task Handle(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var (now, today) = (acts.Now, LondonTime.DayOf(acts.Now));
        var students = await (
            from a in db.StudentsOnTheWay()
            join c in db.Candidates on a.CandidateId equals c.Id
            where ids.Contains(a.Id)
            orderby a.Student!.FinalPlacementEnds
            select new { a.Id, Name = unnamed.Applications.Any(u => u.Id == a.Id) ? a.Reference : c.Name, a.Reference, Ends = a.Student!.FinalPlacementEnds!.Value }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(ids, cancellationToken);
        var due = students.Select(s => (Student: s, Weeks: Due(s.Id, s.Ends, today, known))).Where(d => d.Weeks.Count > 0).ToList();
        if (due.Count == 0) return;
        foreach (var (student, weeks) in due)
            db.Notices.AddRange(weeks.Select(week => Notice.Of(student.Id, Kind(student.Ends, week), LondonTime.At(student.Ends.AddDays(-7 * week), new TimeOnly(9, 0)), now)));
        var people = string.Join('\n', due.Select(d => $"* {d.Student.Name}, {d.Student.Reference}: placement ends {Words.Date(d.Student.Ends)}"));
        var nearest = due.Min(d => d.Weeks.Min());
        outbox.Enqueue(
            new StudentsWithoutDecision(Words.Count(due.Count, "student"), $"{nearest}", people, addresses.Page("/staff/students")),
            Recipient.OnDuty(settings.DutyEmail), $"students-without-decision/{nearest}w/{ids[0]}/{now.UtcTicks}");
        await db.SaveChangesAsync(cancellationToken);
    }

    public static List<int> Due(Guid id, DateOnly ends, DateOnly today, HashSet<(Guid, string)> known) =>
        [.. OfferDates.PlacementNoticesDue(ends, today).Where(w => !known.Contains((id, Kind(ends, w))))];

    // Named by the date: when a placement moves, its thresholds come again.
    private static string Kind(DateOnly ends, int weeks) => $"placement-{weeks}w-{ends:yyyy-MM-dd}";
}
