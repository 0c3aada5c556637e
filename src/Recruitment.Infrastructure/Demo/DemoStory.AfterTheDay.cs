using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Offers;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Demo;

/// <summary>From the assessment day on: the wash-up, the decision, the offer and its answer.</summary>
internal sealed partial class DemoStory
{
    private static readonly string[] _feedback =
    [
        "You asked the young person what she wanted before you said what you would do.",
        "You said plainly what you did not know, and how you would find out.",
        "In the written exercise you saw the risk early; next time, say sooner who else you would tell.",
        "You left room for the quietest person in the group, and built on what they said.",
        "Your plan for the family was one that they could follow. Say next time what you would do if they did not.",
        "When the facts changed you changed your mind, and told us why.",
        "You stayed warm when the parent was angry, and came back to the child.",
    ];

    private async IAsyncEnumerable<DateTimeOffset> AfterTheDay()
    {
        if (end is StoryEnd.DidNotAttend or StoryEnd.ToBeDecided) yield break;
        var evening = LondonTime.At(day!.Value, new TimeOnly(16, 0)).AddMinutes(person.Luck % 90);
        yield return evening;
        await WashUp();
        if (end is StoryEnd.TalkedAbout) yield break;
        yield return evening.AddMinutes(20);
        await Decide();
        if (end is StoryEnd.NotYet or StoryEnd.MetTheStandard) yield break;

        yield return evening.AddHours(18);
        await MakeOffer();
        if (end is StoryEnd.OfferMade) yield break;

        yield return evening.AddHours(30 + (person.Luck % 40));
        if (end is StoryEnd.Declined)
        {
            await world.Do(new DeclineOffer(_token, "Thank you. I have decided to stay nearer to home for now."));
            yield break;
        }

        await world.Do(new AcceptOffer(_token, "Yes, please. I was hoping for this."));
        await foreach (var moment in Checks(namesReferees ?? evening.AddDays(3))) yield return moment;
    }

    private string[] Feedback => [.. Enumerable.Range(person.Luck % _feedback.Length, 3).Select(i => _feedback[i % _feedback.Length])];

    private async Task WashUp()
    {
        await world.Send(new LockCompleteRatings());
        var dayId = await world.Read(db => db.AssessmentDays.Where(d => d.Date == day).Select(d => d.Id).SingleAsync());
        var board = await world.Send(new ShowWashUp(dayId), staff.Manager);
        foreach (var line in board!.People.Single(p => p.JobApplicationId == _id).Open)
        {
            var talk = (await world.Send(new ShowTalk(_id, line.Code), staff.Manager))!;
            var outcomes = talk.Cells.Select(c => new CellOutcome(c.ExerciseCode, Stands: false, Agreed(c))).ToList();
            await world.Do(new AgreeValue(_id, line.Code, talk.Version, outcomes, [], "We read the evidence lines aloud: it was seen, and more than once.", [.. talk.Voices.Select(v => v.StaffId)]), staff.Manager);
        }

        await world.Do(new FinishQuietWashUps(dayId), staff.Manager);
    }

    /// <summary>The panel settles on the middle of what it wrote, and nobody who passes is left below the line by rounding.</summary>
    private int? Agreed(TalkCell cell)
    {
        var given = cell.Ratings.Select(r => r.Rating).OfType<int>().ToList();
        if (given.Count == 0) return null;
        var middle = (int)Math.Round(given.Average(), MidpointRounding.AwayFromZero);
        return end is StoryEnd.NotYet ? middle : Math.Max(3, middle);
    }

    private async Task Decide()
    {
        var washUp = await world.Read(db => db.WashUps.Where(w => w.JobApplicationId == _id).Select(w => w.Version).SingleAsync());
        foreach (var second in (StaffMember[])[staff.SecondManager, staff.Administrator]) washUp = await Confirm(washUp, second);
        var sources = (await world.Send(new ShowAssessment(_id), staff.Manager))!.Standard!.Feedback;
        await world.Do(new CheckFeedback(_id, washUp, [.. Feedback.Zip(sources, (words, source) => source with { Text = words })]), staff.Manager);
        var outcome = end is StoryEnd.NotYet ? DecisionOutcome.NotYet : DecisionOutcome.MeetsTheStandard;
        await world.Do(new TakeDecision(_id, await Version(), new DecisionWords(outcome, null)), staff.Manager);
    }

    /// <summary>What one person alone had settled is confirmed by another, as far as it does not rest on them.</summary>
    private async Task<Guid> Confirm(Guid washUp, StaffMember second)
    {
        var open = await world.Read(db => db.WashUps.Where(w => w.JobApplicationId == _id).SelectMany(w => w.Confirmations).Where(c => c.ConfirmedById == null).Select(c => c.FirstId).ToListAsync());
        if (!open.Exists(first => first != second.Id)) return washUp;
        await world.Do(new ConfirmAsSecondPerson(_id, washUp), second);
        return await world.Read(db => db.WashUps.Where(w => w.JobApplicationId == _id).Select(w => w.Version).SingleAsync());
    }

    private async Task MakeOffer()
    {
        if (person.RegistrationNumber is not null) await LookAtRegister();
        var today = LondonTime.DayOf(world.Now);
        var starts = end switch
        {
            StoryEnd.Started or StoryEnd.InFirstYear or StoryEnd.LeftFirstYear => today.AddDays(16 + (person.Luck % 14)),
            StoryEnd.StartConfirmed => today.AddDays(110),
            _ => today.AddDays(90 + (person.Luck % 60)),
        };
        starts = WorkingCalendar.ByRule.Add(starts, 1);
        var title = await world.Read(db => db.JobApplications.Where(a => a.Id == _id).Join(db.Vacancies, a => a.VacancyId, v => v.Id, (a, v) => new { v.Title, v.Team, v.SalaryFrom }).SingleAsync());
        var terms = new OfferTerms(
            title.Title, title.Team, title.SalaryFrom, person.Luck % 6 == 0 ? 22.2m : OfferTerms.FullTimeHours, "Nine-day fortnight, hybrid", [], starts, WorkingCalendar.ByRule.OnOrAfter(starts.AddDays(200)),
            person.Route == EntryRoute.Secondment ? WorkingCalendar.ByRule.OnOrAfter(starts.AddYears(1)) : null);
        await world.Do(new MakeOffer(_id, await Version(), terms, new OfferCircumstances(LivedAbroad: person.Luck % 8 == 0, LastPractised: person.Route == EntryRoute.ReturnToPractice ? today.AddYears(-3) : null)), staff.Recruiter);
    }

    private Task<Guid> Version() => world.Read(db => db.JobApplications.Where(a => a.Id == _id).Select(a => a.Version).SingleAsync());
}
