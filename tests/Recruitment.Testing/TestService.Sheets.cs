using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    public Framework Framework => Services.GetRequiredService<IFrameworks>().Current;

    /// <summary>A manager, Morgan Hale, goes on without one sheet.</summary>
    public async Task GoOnWithout(ScoringDay day, Assignment sheet)
    {
        var manager = await (await SignIn(StaffRole.HiringManager, "Morgan Hale")).Open($"/staff/days/{day.DayId}/ratings/{sheet.SeatId}/{sheet.ExerciseCode}?assessor={sheet.StaffId}");
        await manager.Choose("Only").Fill("Why", "Taken ill").Press("Go on without it");
    }

    /// <summary>Another manager, Morgan Hale, confirms whatever one person alone had settled.</summary>
    public async Task ConfirmAsSecondPerson(ScoringSeat seat)
    {
        var second = await (await SignIn(StaffRole.HiringManager, "Morgan Hale")).Open($"/staff/applications/{seat.JobApplicationId}/assessment/confirm");
        if (second.Heading == "Confirm as the second person") await second.Press("I have read the evidence");
    }

    /// <summary>The last exercise of the day is over: from now on people can be decided about.</summary>
    public void AfterTheExercises(ScoringDay day)
    {
        var end = day.Seats.SelectMany(s => s.Assignments).Max(a => a.EndsAt)!.Value;
        if (Time.GetUtcNow() < end) Time.MoveTo(end);
    }

    /// <summary>Submits the sheets of everybody on the panel, or of one of them, straight into the database, none before its exercise, and then locks what is complete.</summary>
    /// <param name="rate">The rating of (assessor, seat, exercise, value); null is "did not see it". Without it everything is a 4.</param>
    /// <param name="only">Whose sheets; null for everybody's that are not there yet.</param>
    public async Task SubmitSheets(ScoringDay day, Func<StaffMember, ScoringSeat, string, string, int?>? rate = null, StaffMember? only = null)
    {
        StaffMember[] panel = [day.Lead, day.Practitioner, day.YoungPerson];
        await InDatabase(async db =>
        {
            var startsAt = await db.AssessmentDays.Where(d => d.Id == day.DayId).Select(d => d.StartsAt).SingleAsync();
            foreach (var seat in day.Seats)
                foreach (var assignment in seat.Assignments)
                {
                    var member = panel.Single(m => m.Id == assignment.StaffId);
                    if ((only is not null && member.Id != only.Id) || await db.ScoreSheets.AnyAsync(s => s.SeatId == seat.SeatId && s.StaffId == member.Id && s.ExerciseCode == assignment.ExerciseCode)) continue;
                    var (opensAt, now) = (assignment.StartsAt ?? startsAt, Time.GetUtcNow());
                    var act = new Act(new Actor(ActorKind.Staff, member.Id.ToString(), member.Name), now < opensAt ? opensAt : now);
                    var sheet = ScoreSheet.Start(await db.Seats.SingleAsync(s => s.Id == seat.SeatId), member.Id, member.Name, member.AssessorKind!.Value, assignment.ExerciseCode, opensAt, Framework, act);
                    var values = Framework.ValuesOf(assignment.ExerciseCode);
                    sheet.Save(
                        [.. values.Select(v => (v.Code, Rating: rate is null ? 4 : rate(member, seat, assignment.ExerciseCode, v.Code))).Select(v => new SheetAnswer(v.Code, v.Rating, v.Rating is null))],
                        [.. values.Select(v => new EvidenceWords(Guid.NewGuid(), v.Code, $"{member.Name} saw {seat.FirstName} show {v.Code}"))], null, Framework, act.At);
                    if (sheet.Submit(Framework, act) is { } refusal) throw new InvalidOperationException(refusal.Message);
                    db.Add(sheet);
                }

            await db.SaveChangesAsync();
        });
        await Sweep<LockCompleteRatings>();
    }
}
