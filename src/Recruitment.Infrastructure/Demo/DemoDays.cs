using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Infrastructure.Demo;

/// <summary>The weekly programme and its days: panels are filled, groups published, people come or do not, and assessors rate them, each in their own way.</summary>
internal sealed class DemoDays(DemoWorld world, DemoStaff staff, IReadOnlyDictionary<string, StoryEnd> ends)
{
    /// <summary>One for each of the panel.</summary>
    private static readonly string[] _rooms = [.. Enumerable.Range(1, 7).Select(i => $"Room {i}")];

    /// <summary>How far each assessor leans from what they see: real panels differ.</summary>
    private static readonly Dictionary<string, int> _leaning = new(StringComparer.Ordinal) { ["Helen Marsh"] = -1, ["Marta Nowak"] = 1, ["Kez"] = 1 };

    /// <summary>Two centres a week: one on the weekday of today, so that there is something to do, and one on the working day before it.</summary>
    public async Task<IReadOnlyList<DateOnly>> OpenProgramme(DateOnly today)
    {
        var weekday = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayOfWeek.Monday : today.DayOfWeek;
        var dates = await Open("Assessment day", "Northfield Civic Centre, Market Square", weekday, today);
        var before = weekday is DayOfWeek.Monday ? DayOfWeek.Friday : weekday - 1;
        var others = await Open("Assessment day, Harrowfield", "Harrowfield Family Hub, Mill Lane", before, today);
        return [.. dates.Concat(others).Order()];
    }

    private async Task<IReadOnlyList<DateOnly>> Open(string name, string place, DayOfWeek weekday, DateOnly today)
    {
        var framework = world.Service<IFrameworks>().Current;
        var act = Act();
        var centre = AssessmentCentre.Start(
            new ProgrammeDetails(
                name, weekday, new TimeOnly(9, 30), new TimeOnly(15, 30), place, "", _rooms, Capacity: 12, GroupSize: 6,
                [.. framework.Exercises.Select(e => PlannedExercise.Of(e, framework.WriteUpMinutes))], [.. Enum.GetValues<AssessorKind>()]),
            act);
        var calendar = new WorkingCalendar(Array.Empty<CalendarException>());
        var dates = new List<DateOnly>();
        for (var date = today.AddDays(-70); date <= today.AddDays(84); date = date.AddDays(1))
            if (date.DayOfWeek == centre.Weekday && calendar.IsWorkingDay(date)) dates.Add(date);
        await world.Keep([centre, .. dates.Select(d => AssessmentDay.Open(centre, d, framework.Version, act))]);
        return dates;
    }

    /// <summary>One day's own story. On the latest day one assessor has not finished, so that it cannot be closed yet.</summary>
    public async IAsyncEnumerable<DateTimeOffset> Tell(DateOnly date, DateOnly today, DateOnly latest)
    {
        var start = LondonTime.At(date, new TimeOnly(9, 30));
        yield return start.AddDays(-12);
        // A young person is always the last to be found.
        await FillPanel(date, date > today.AddDays(3) ? [AssessorKind.Manager, AssessorKind.Practitioner] : Enum.GetValues<AssessorKind>());
        yield return start.AddDays(-1);
        await Change(date, (day, seats, act) => seats.Count == 0 ? null : day.Publish(seats, act));
        yield return start.AddMinutes(-10);
        await CheckIn(date);
        yield return start.AddMinutes(150);
        await Rate(date, (assignment, _) => assignment.ExerciseCode == world.Service<IFrameworks>().Current.Exercises[0].Code);
        yield return start.AddHours(6);
        await Rate(date, (assignment, end) => date != latest || assignment.StaffId != staff.Practitioner.Id || end is not StoryEnd.ToBeDecided);
        if (date == latest) yield break;
        yield return start.AddHours(7);
        await world.Do(new CloseDay(await world.Read(db => db.AssessmentDays.Where(d => d.Date == date).Select(d => d.Id).SingleAsync())), staff.Recruiter);
    }

    private Act Act() => new(new Actor(ActorKind.Staff, staff.Recruiter.Id.ToString(), staff.Recruiter.Name), world.Now);

    private Task<int> FillPanel(DateOnly date, IReadOnlyList<AssessorKind> kinds) => Change(date, (day, _, act) =>
    {
        foreach (var (member, i) in staff.Panel.Where(m => kinds.Contains(m.AssessorKind!.Value)).Select((m, i) => (m, i)))
            day.AddAssessor(member.Id, member.AssessorKind!.Value, i == 0 ? DayRole.Lead : DayRole.Assessor, member.Name, act);
        return null;
    });

    private Task<int> CheckIn(DateOnly date) => world.Read(async db =>
    {
        var (_, seats) = await Find(db, date);
        var ids = seats.Select(s => s.JobApplicationId).ToList();
        var applications = await db.JobApplications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id);
        var emails = await db.Candidates.Where(c => seats.Select(s => s.CandidateId).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Email);
        foreach (var (seat, i) in seats.Select((s, i) => (s, i)))
        {
            var came = ends[emails[seat.CandidateId]] is not StoryEnd.DidNotAttend;
            var act = came ? Act() with { At = world.Now.AddMinutes(-i) } : Act();
            if ((came ? seat.CheckIn(late: false, act) : seat.RecordNoShow(act)) is { } refusal) throw new InvalidOperationException(refusal.Message);
            applications[seat.JobApplicationId].Move(came ? ApplicationAction.CheckIn : ApplicationAction.RecordNoShow, act);
        }

        return await db.SaveChangesAsync();
    });

    private Task<int> Rate(DateOnly date, Func<Assignment, StoryEnd, bool> of) => world.Read(async db =>
    {
        var framework = world.Service<IFrameworks>().Current;
        var (day, seats) = await Find(db, date);
        var emails = await db.Candidates.Where(c => seats.Select(s => s.CandidateId).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Email);
        if (!await db.Frameworks.AnyAsync(f => f.Version == framework.Version)) db.Add(KeptFramework.Of(framework, world.Service<IFrameworks>().CurrentText, world.Now));
        var submitted = await db.ScoreSheets.Where(s => s.DayId == day.Id).Select(s => new { s.SeatId, s.StaffId, s.ExerciseCode }).ToListAsync();
        foreach (var assignment in day.Assignments)
        {
            var seat = seats.Single(s => s.Id == assignment.SeatId);
            var end = ends[emails[seat.CandidateId]];
            if (!of(assignment, end)) continue;
            if (seat.Status is not SeatStatus.Attended || submitted.Contains(new { assignment.SeatId, assignment.StaffId, assignment.ExerciseCode })) continue;
            var assessor = staff.Panel.Single(p => p.Id == assignment.StaffId);
            var act = new Act(new Actor(ActorKind.Staff, assessor.Id.ToString(), assessor.Name), world.Now);
            var sheet = ScoreSheet.Start(seat, assessor.Id, assessor.Name, assessor.AssessorKind!.Value, assignment.ExerciseCode, assignment.StartsAt ?? day.StartsAt, framework, act);
            Fill(sheet, framework, emails[seat.CandidateId], end, _leaning.GetValueOrDefault(assessor.Name), world.Now);
            if (sheet.Submit(framework, act) is { } refusal) throw new InvalidOperationException(refusal.Message);
            db.Add(sheet);
        }

        return await db.SaveChangesAsync();
    });

    /// <summary>Those who meet the standard show it in every exercise; those who do not yet fall short on one value. Assessors lean, and now and then one sees much more than another.</summary>
    private static void Fill(ScoreSheet sheet, Framework framework, string email, StoryEnd end, int leaning, DateTimeOffset at)
    {
        var weak = framework.Values[NumberOf(email) % framework.Values.Count].Code;
        var answers = new List<SheetAnswer>();
        var evidence = new List<EvidenceWords>();
        foreach (var value in framework.ValuesOf(sheet.ExerciseCode))
        {
            var draw = NumberOf(email, sheet.ExerciseCode, value.Code, sheet.AssessorName);
            var fallsShort = end is StoryEnd.NotYet && value.Code == weak;
            var shown = fallsShort ? 2 : 3 + (NumberOf(email, sheet.ExerciseCode, value.Code) % 3 == 0 ? 1 : 0);
            var leans = draw % 4 == 0 && !fallsShort && (leaning > 0 || shown > 3) ? leaning : 0;
            var rating = Math.Clamp(shown + leans + (shown == 3 && draw % 23 == 0 ? 2 : 0), Framework.LowestRating, Framework.HighestRating);
            answers.Add(new SheetAnswer(value.Code, rating, NotSeen: false));
            evidence.Add(new EvidenceWords(Ids.At(at), value.Code, $"{value.Behaviours[draw % value.Behaviours.Count]}: {(rating >= 3 ? "seen, more than once" : "only when asked")}."));
        }

        sheet.Save(answers, evidence, null, framework, at);
    }

    /// <summary>The same number for the same words, whatever the process.</summary>
    private static int NumberOf(params ReadOnlySpan<string> words)
    {
        var number = 17;
        foreach (var word in words)
            foreach (var c in word) number = unchecked((number * 31) + c);
        return number & int.MaxValue;
    }

    private Task<int> Change(DateOnly date, Func<AssessmentDay, IReadOnlyList<Seat>, Act, Refusal?> change) => world.Read(async db =>
    {
        var (day, seats) = await Find(db, date);
        if (change(day, seats, Act()) is { } refusal) throw new InvalidOperationException($"{date}: {refusal.Message}");
        return await db.SaveChangesAsync();
    });

    private static async Task<(AssessmentDay Day, List<Seat> Seats)> Find(Data.RecruitmentDbContext db, DateOnly date)
    {
        var day = await db.AssessmentDays.SingleAsync(d => d.Date == date);
        var seats = await db.Seats.Where(s => s.DayId == day.Id).ToListAsync();
        return (day, [.. seats.Where(s => s.IsOnTheDay)]);
    }
}
