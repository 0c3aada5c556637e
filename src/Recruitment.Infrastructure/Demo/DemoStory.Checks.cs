using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Checks;
using Recruitment.Application.EarlyCareer;
using Recruitment.Application.Offers;
using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.Offers;
using Recruitment.Domain.References;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Demo;

/// <summary>Two telephone references, the checks, the firm offer, the start and the first year.</summary>
internal sealed partial class DemoStory
{
    private static readonly string[] _said =
    [
        "Reliable, warm with children, and honest in supervision. Writes records that a family can read.",
        "Comes prepared, asks for help early, and does what was promised to a child.",
        "Calm with an angry parent. Took on feedback about time, and by the spring it showed.",
        "Children asked for them by name. I would have them back tomorrow.",
    ];

    private async IAsyncEnumerable<DateTimeOffset> Checks(DateTimeOffset from)
    {
        yield return from;
        await NameReferees();
        yield return AtWork(from.AddHours(2));
        await world.Do(new AskForChecks(_id, (await Offer()).Version), staff.Recruiter);
        yield return AtWork(from.AddHours(4));
        await Call(person.FirstReferee, CallOutcome.Spoke, confirmed: true);
        yield return SecondCall(from);
        if (end is StoryEnd.ReferencesUnderWay)
        {
            // Nobody who is out on a Friday is rung again on the Saturday.
            var isOut = person.Luck % 3 == 0 && WorkingCalendar.ByRule.IsWorkingDay(LondonTime.DayOf(world.Now).AddDays(1));
            await Call(person.SecondReferee, isOut ? CallOutcome.NoAnswer : CallOutcome.Spoke, confirmed: false);
            yield break;
        }

        await Call(person.SecondReferee, CallOutcome.Spoke, confirmed: true);
        yield return AtWork(from.AddDays(6));
        await Evidence();
        if (end is StoryEnd.ChecksUnderWay) yield break;

        yield return AtWork(from.AddDays(8));
        await world.Do(new MakeOfferFirm(_id, (await Offer()).Version), staff.Recruiter);
        if (end is StoryEnd.Firm) yield break;

        yield return AtWork(from.AddDays(9));
        var starts = (await Offer()).Terms.ProposedStart!.Value;
        await world.Do(new ConfirmStart(_id, (await Offer()).Version, starts), staff.Recruiter);
        if (end is StoryEnd.StartConfirmed) yield break;

        yield return LondonTime.At(starts, new TimeOnly(9, 0));
        await LookAtRegister();
        await world.Do(new RecordStart(_id, (await Offer()).Version), staff.Recruiter);
        if (end is StoryEnd.Started) yield break;
        var assessor = staff.Practitioners[person.Luck % staff.Practitioners.Count];
        await world.Do(
            new BeginProgramme(
                _id, (await Offer()).Terms.Wte, new ProgrammeFacts(starts, starts.AddDays(-60), starts.AddDays(-130), StatutoryChildAndFamily: true, IsAgency: false, FundedBefore: false),
                new ProgrammePeople(assessor.Name, assessor.Email!, "Helen Marsh", "Morgan Ellery", $"SW{100_000 + (person.Luck % 80_000)}")),
            staff.Recruiter);
        if (end is StoryEnd.InFirstYear) yield break;

        yield return AtWork(world.Now.AddDays(5));
        var year = await world.Read(db => db.EarlyCareerProgrammes.Where(p => p.JobApplicationId == _id).Select(p => new { p.Id, p.Version }).SingleAsync());
        await world.Do(new EndProgramme(year.Id, year.Version, new ProgrammeEnd(ProgrammeStatus.Transferred), "Moves north; the year goes on with the council there."), staff.Manager);
    }

    /// <summary>When the second of two referees is rung whom somebody named at this moment.</summary>
    public static DateTimeOffset SecondCall(DateTimeOffset named) => AtWork(named.AddHours(20));

    /// <summary>Then, or when the office opens next.</summary>
    private static DateTimeOffset AtWork(DateTimeOffset moment)
    {
        var day = LondonTime.DayOf(moment);
        if (!WorkingCalendar.ByRule.IsWorkingDay(day) || moment > LondonTime.At(day, new TimeOnly(16, 45))) day = WorkingCalendar.ByRule.OnOrAfter(day.AddDays(1));
        var opens = LondonTime.At(day, new TimeOnly(9, 15));
        return moment > opens ? moment : opens.AddMinutes(moment.Minute);
    }

    private async Task NameReferees()
    {
        var student = person.Route.IsStudent() && person.Route is not EntryRoute.Apprentice;
        (RefereeKind Kind, string Name, string Job, string Organisation)[] people = student
            ? [(RefereeKind.UniversityTutor, person.FirstReferee, "Senior lecturer", person.University), (RefereeKind.PracticeEducator, person.SecondReferee, "Practice educator", person.Organisation)]
            : [(RefereeKind.CurrentOrLastEmployer, person.FirstReferee, "Team manager", person.Organisation), (RefereeKind.EarlierEmployer, person.SecondReferee, "Service manager", person.EarlierOrganisation)];
        foreach (var (kind, name, job, organisation) in people)
        {
            var email = $"{name.ToLowerInvariant().Replace(' ', '.')}@{SearchText.Fold(organisation).Replace(' ', '-')}.example";
            await world.Do(new NameReferee(_token, new RefereeDetails(kind, name, job, organisation, email, "", new DateOnly(2022, 1, 10), new DateOnly(2026, 6, 30))));
        }

        await world.Do(new AllowCalls(_token, null));
    }

    private async Task Call(string name, CallOutcome outcome, bool confirmed)
    {
        var refereeId = await world.Read(db => db.Referees.Where(r => r.JobApplicationId == _id && r.Name == name).Select(r => r.Id).SingleAsync());
        var number = VerifiedNumber.Of($"01632 960{person.Luck % 1000:000}", NumberSource.OrganisationWebsite, "the organisation’s contact page").Number!;
        await world.Do(new RecordCallAttempt(refereeId, number, outcome, null, null), staff.Recruiter);
        if (outcome is not CallOutcome.Spoke) return;
        var call = (await world.Send(new ShowCall(refereeId), staff.Recruiter))!;
        var answers = call.Questions.Zip(call.Note!.Latest.Answers, (question, answer) => question.Kind switch
        {
            AnswerKind.Dates => answer with { From = new DateOnly(2022, 1, 10), To = new DateOnly(2026, 6, 30) },
            AnswerKind.YesNo => answer with { Yes = question.ConcernIf is not true },
            AnswerKind.Text => answer with { Text = _said[(person.Luck + name.Length + question.Code.Length) % _said.Length] },
        }).ToList();
        await world.Do(new TypeNote(refereeId, call.Note.Version, answers, null, call.Email, AndSend: true), staff.Recruiter);
        if (!confirmed) return;
        var record = await world.Read(db => db.ReferenceRecords.Where(r => r.RefereeId == refereeId).Select(r => r.Id).SingleAsync());
        await world.Do(new ConfirmReference(await world.TokenFor(LinkPurpose.Reference, record)));
    }

    /// <summary>Everything that has come in is looked at; those whose checks are still under way wait for the two that take longest.</summary>
    private async Task Evidence()
    {
        await LookAtRegister();
        await Check(ConditionKind.References, ConditionAction.Verify, null, staff.Recruiter);
        var open = (await Offer()).Conditions.Where(c => c.Kind is not (ConditionKind.References or ConditionKind.Registration or ConditionKind.MetTheStandard)).Select(c => c.Kind).ToList();
        if (end is StoryEnd.ChecksUnderWay) open.RemoveAll(k => k is ConditionKind.CriminalRecord or ConditionKind.OccupationalHealth);
        foreach (var kind in open)
        {
            var evidence = new ConditionEvidence(kind is ConditionKind.CriminalRecord ? $"0019{person.Luck % 100_000_000:00000000}" : $"Seen in person on {LondonTime.DayOf(world.Now):d MMMM}");
            foreach (var action in (ConditionAction[])[ConditionAction.Receive, ConditionAction.Verify]) await Check(kind, action, evidence, staff.Recruiter);
            if ((await Offer()).Conditions.Single(c => c.Kind == kind).State is ConditionState.AwaitingSecondSignature) await Check(kind, ConditionAction.Countersign, null, staff.Manager);
        }
    }

    private async Task Check(ConditionKind kind, ConditionAction action, ConditionEvidence? evidence, Domain.Staff.StaffMember by) =>
        await world.Do(new RecordCheck(_id, (await Offer()).Version, kind, action, evidence, null), by);

    private async Task LookAtRegister()
    {
        var today = LondonTime.DayOf(world.Now);
        await world.Do(
            new RecordRegisterCheck(_id, new RegisterEntry(
                person.RegistrationNumber ?? $"SW{200_000 + (person.Luck % 90_000)}", person.Name, "Registered", today.AddDays(-60), today.AddDays(300), RegisterRestriction.None, "Northfield",
                RegisterMethod.PublicRegister, null, "Copy in the file")),
            staff.Recruiter);
    }

    private Task<Offer> Offer() => world.Read(db => db.Offers.AsNoTracking().SingleAsync(o => o.JobApplicationId == _id));
}
