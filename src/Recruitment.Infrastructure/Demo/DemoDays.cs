using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Infrastructure.Demo;

/// <summary>The weekly programme and its days: panels are filled, groups published, people come or do not, and assessors rate them, each in their own way.</summary>
internal sealed class DemoDays(DemoWorld world, DemoStaff staff, IReadOnlyDictionary<string, StoryEnd> ends)
{
    private static readonly string[] _rooms = ["Room 1", "Room 2", "Room 3"];

    /// <summary>How far each assessor leans from what they see: real panels differ.</summary>
    private static readonly Dictionary<string, int> _leaning = new(StringComparer.Ordinal) { ["Helen Marsh"] = -1, ["Marta Nowak"] = 1, ["Kez"] = 1 };

    public async Task<IReadOnlyList<DateOnly>> OpenProgramme(DateOnly until)
    {
        var framework = world.Service<IFrameworks>().Current;
        var act = Act();
        var centre = AssessmentCentre.Start(
            new ProgrammeDetails(
                "Assessment day", DayOfWeek.Wednesday, new TimeOnly(9, 30), new TimeOnly(15, 30), "Northfield Civic Centre, Market Square", "", _rooms, Capacity: 12, GroupSize: 6,
                [.. framework.Exercises.Select(e => PlannedExercise.Of(e, framework.WriteUpMinutes))], [.. Enum.GetValues<Domain.Staff.AssessorKind>()]),
            act);
        var calendar = new WorkingCalendar(Array.Empty<CalendarException>());
        var dates = new List<DateOnly>();
        var today = LondonTime.DayOf(world.Now);
        for (var date = today.AddDays(14); date <= until; date = date.AddDays(1))
            if (date.DayOfWeek == centre.Weekday && calendar.IsWorkingDay(date)) dates.Add(date);
        await world.Keep([centre, .. dates.Select(d => AssessmentDay.Open(centre, d, framework.Version, act))]);
        return dates;
    }

    /// <summary>One day's own story.</summary>
    public async IAsyncEnumerable<DateTimeOffset> Tell(DateOnly date, bool rated)
    {
        var nine = LondonTime.At(date, new TimeOnly(9, 30));
        yield return nine.AddDays(-6);
        await FillPanel(date);
        yield return nine.AddDays(-1);
        await Change(date, (day, seats, act) => day.Publish(seats, again: false, act));
        yield return nine.AddMinutes(-10);
        await CheckIn(date);
        yield return nine.AddMinutes(150);
        if (rated) await Rate(date, nine.AddHours(4));
    }

    private Act Act() => new(new Actor(ActorKind.Staff, staff.Recruiter.Id.ToString(), staff.Recruiter.Name), world.Now);

    private Task<int> FillPanel(DateOnly date) => Change(date, (day, _, act) =>
    {
        foreach (var (member, i) in staff.Panel.Select((m, i) => (m, i)))
            day.AddAssessor(member.Id, member.AssessorKind!.Value, i == 0 ? DayRole.Lead : DayRole.Assessor, member.Name, act);
        return null;
    });

    private Task<int> CheckIn(DateOnly date) => world.Read(async db =>
    {
        var (_, seats) = await Find(db, date);
        var ids = seats.Select(s => s.JobApplicationId).ToList();
        var applications = await db.JobApplications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id);
        var emails = await db.Candidates.Where(c => seats.Select(s => s.CandidateId).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Email);
        foreach (var seat in seats)
        {
            var came = ends[emails[seat.CandidateId]] is not StoryEnd.DidNotAttend;
            if ((came ? seat.CheckIn(late: false, Act()) : seat.RecordNoShow(Act())) is { } refusal) throw new InvalidOperationException(refusal.Message);
            applications[seat.JobApplicationId].Move(came ? ApplicationAction.CheckIn : ApplicationAction.RecordNoShow, Act());
        }

        return await db.SaveChangesAsync();
    });

    /// <summary>Each assessor's sheets, submitted through the morning; the last one comes at the end.</summary>
    private Task<int> Rate(DateOnly date, DateTimeOffset submitted) => world.Read(async db =>
    {
        var framework = world.Service<IFrameworks>().Current;
        var (day, seats) = await Find(db, date);
        var emails = await db.Candidates.Where(c => seats.Select(s => s.CandidateId).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Email);
        if (!await db.Frameworks.AnyAsync(f => f.Version == framework.Version)) db.Add(KeptFramework.Of(framework, world.Service<IFrameworks>().CurrentText, world.Now));
        foreach (var assignment in day.Assignments)
        {
            var seat = seats.Single(s => s.Id == assignment.SeatId);
            if (seat.Status is not SeatStatus.Attended) continue;
            var assessor = staff.Panel.Single(p => p.Id == assignment.StaffId);
            var act = new Act(new Actor(ActorKind.Staff, assessor.Id.ToString(), assessor.Name), submitted);
            var sheet = ScoreSheet.Start(seat, assessor.Id, assessor.Name, assessor.AssessorKind!.Value, assignment.ExerciseCode, framework, act);
            Fill(sheet, framework, emails[seat.CandidateId], ends[emails[seat.CandidateId]], _leaning.GetValueOrDefault(assessor.Name), submitted);
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
            var shown = end is StoryEnd.NotYet && value.Code == weak ? 2 : 3 + (NumberOf(email, sheet.ExerciseCode, value.Code) % 3 == 0 ? 1 : 0);
            var leans = draw % 4 == 0 && (leaning > 0 || shown > 3) ? leaning : 0;
            var rating = Math.Clamp(shown + leans + (shown == 3 && draw % 23 == 0 ? 2 : 0), Framework.LowestRating, Framework.HighestRating);
            answers.Add(new SheetAnswer(value.Code, rating, NotSeen: false));
            evidence.Add(new EvidenceWords(Guid.CreateVersion7(at), value.Code, $"{value.Behaviours[draw % value.Behaviours.Count]}: {(rating >= 3 ? "seen, more than once" : "only when asked")}."));
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
        if (seats.Count > 0 && change(day, seats, Act()) is { } refusal) throw new InvalidOperationException($"{date}: {refusal.Message}");
        return await db.SaveChangesAsync();
    });

    private static async Task<(AssessmentDay Day, List<Seat> Seats)> Find(Data.RecruitmentDbContext db, DateOnly date)
    {
        var day = await db.AssessmentDays.SingleAsync(d => d.Date == date);
        var seats = await db.Seats.Where(s => s.DayId == day.Id).ToListAsync();
        return (day, [.. seats.Where(s => s.IsOnTheDay)]);
    }
}
