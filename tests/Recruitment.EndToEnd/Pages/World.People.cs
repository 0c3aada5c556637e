using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.References;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.EndToEnd.Pages;

public sealed partial class World
{
    /// <summary>Applications and tokens by what is special about them.</summary>
    internal JobApplication Received { get; private set; } = null!;

    internal JobApplication Unnamed { get; private set; } = null!;

    internal JobApplication Offered { get; private set; } = null!;

    internal JobApplication Accepted { get; private set; } = null!;

    internal JobApplication MetTheStandard { get; private set; } = null!;

    internal JobApplication Student { get; private set; } = null!;

    internal JobApplication Started { get; private set; } = null!;

    internal EarlyCareerProgramme Programme { get; private set; } = null!;

    /// <summary>Its outcome waits for a second person, and a pause is planned.</summary>
    internal EarlyCareerProgramme Proposed { get; private set; } = null!;

    internal EarlyCareerProgramme Ended { get; private set; } = null!;

    internal AssessmentDay FreeDay { get; private set; } = null!;

    internal string Draft { get; private set; } = "";

    internal string Sent { get; private set; } = "";

    internal string Questioned { get; private set; } = "";

    internal string Invited { get; private set; } = "";

    internal string Booked { get; private set; } = "";

    internal string Pooled { get; private set; } = "";

    /// <summary>Its groups are known, and nobody is rated yet.</summary>
    internal Guid DealtDay { get; private set; }

    internal string Expired { get; private set; } = "";

    internal string ExpiredReference { get; private set; } = "";

    internal string ReadBack { get; private set; } = "";

    internal string OfferedToken { get; private set; } = "";

    internal string PasswordLink { get; private set; } = "";

    internal Guid InInbox { get; private set; }

    internal Guid Referee { get; private set; }

    internal Guid Unconfirmed { get; private set; }

    internal Guid Told { get; private set; }

    internal string TalkToken { get; private set; } = "";

    internal Guid ToBeClosed { get; private set; }

    internal Guid OnTheLine { get; private set; }

    internal Guid WithTheReferee { get; private set; }

    internal Guid SamePerson { get; private set; }

    /// <summary>A CV that came under an address that is known already.</summary>
    internal string NotConfirmed { get; private set; } = "";

    internal Guid Problem { get; private set; }

    private async Task Applying()
    {
        Draft = (await Service.SendCv()).Address.AbsolutePath;
        Sent = (await Service.Apply("Daniel Osei", "daniel@example.org", "07700 900457")).Address.AbsolutePath;
        await Service.Apply("Dan Osei", "dan.osei@example.org", "07700 900457");
        SamePerson = await Service.InDatabase(db => db.PossibleSamePeople.Select(p => p.Id).SingleAsync());
        await Service.Apply("Daniel Osei", "daniel@example.org", "07700 900458");
        NotConfirmed = await LinkTo(
            LinkPurpose.Application, await Service.InDatabase(db => db.PossibleSamePeople.Where(p => p.IsAskedByMail).Select(p => p.JobApplicationId).SingleAsync()));
        await Service.ReadWithoutNames(slug: "read-without-names");
        Unnamed = await Service.Receive("Kit Wren", "Kit Wren\nFive years in fostering.", slug: "read-without-names");
        Received = await Service.Receive("Amara Adeyemi", "Ten years in family safeguarding.\n\nA long line: " + new string('x', 300));
    }

    private async Task BeforeTheDay()
    {
        var asked = await Service.Receive("Ben Clarke");
        var desk = await Admin.Open($"/staff/applications/{asked.Id}/reply");
        await desk.Choose("Ask for one missing thing").Fill("What do you need to know?", "When does your final placement end?").Press("Show the letter");
        await desk.Press("Send the question");
        Questioned = await LinkTo(LinkPurpose.Application, asked.Id);
        var pooled = await Service.Receive("Bea Quinn");
        desk = await Admin.Open($"/staff/applications/{pooled.Id}/reply");
        await desk.Choose("Talent pool").Press("Show the letter");
        await desk.Press("Send the talent pool letter");
        await Service.SendMail();
        Pooled = await LinkTo(LinkPurpose.Application, pooled.Id);
        Expired = await LinkTo(LinkPurpose.Application, asked.Id, Service.Time.GetUtcNow().AddYears(-1));
        var days = await Service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek.AddDays(7), TestData.ThursdayNextWeek.AddDays(14), TestData.ThursdayNextWeek.AddDays(21));
        FreeDay = days[0];
        var invited = await Service.Invite(3);
        (Invited, Booked) = (invited[0].Token, invited[1].Token);
        await (await Service.Browser().Open($"{invited[1].Page}/{FreeDay.Id}")).Press("Take this place");
        await (await Service.Browser().Open($"{invited[2].Page}/{days[2].Id}")).Press("Take this place");
        DealtDay = await Deal(days[2].Id);
        await (await Service.Browser().Open($"/application/{Booked}/adjustments")).Fill("What you need", "A quiet place in the breaks").Press("Save what I need");
        Problem = await Service.InDatabase(async db =>
        {
            var message = await db.Messages.FirstAsync(m => m.Kind == "application-received");
            message.Refused("550 No such user here", TestData.AnAct());
            await db.SaveChangesAsync();
            return message.Id;
        });
    }

    private async Task AfterTheDay()
    {
        MetTheStandard = await Service.SomebodyWhoMetTheStandard("Chloe Evans");
        Student = await Service.SomebodyWhoMetTheStandard("Dev Farouk", EntryRoute.Student, new(2027, 1, 29), new(2027, 3, 5));
        await NameAndCall(MetTheStandard);
        Offered = await Offer("Ella Green");
        OfferedToken = await LinkTo(LinkPurpose.Application, Offered.Id);
        Accepted = await Offer("Farah Hussain");
        await (await Service.Browser().Open($"/application/{await LinkTo(LinkPurpose.Application, Accepted.Id)}/offer/accept")).Press("Accept this offer");
        Unconfirmed = await SilentReferee(Accepted);
        (Told, ToBeClosed) = ((await Tell("Ivy Moran", proposed: false)).Id, (await Tell("Jude Okoro", proposed: true)).Id);
        TalkToken = await LinkTo(LinkPurpose.Application, Told);
        Started = await Start("George Ivers");
        Programme = await InTheFirstYear("Hana Jones");
        var finalOn = new DateOnly(2027, 8, 19);
        var act = TestData.AnAct(new DateTimeOffset(finalOn, new TimeOnly(12, 0), TimeSpan.Zero)) with { Why = "The panel found that more time would not help" };
        Proposed = await InTheFirstYear("Ines Kelly", (programme, application) =>
        {
            programme.Pause(finalOn.AddDays(2), PauseReason.ParentalLeave, TestData.EverybodyAgrees, TestData.AnAct(Service.Time.GetUtcNow())).ShouldBeNull();
            programme.HoldReviews(finalOn);
            programme.End(new(ProgrammeStatus.Failed, finalOn, "Professor Obi"), application, "Ines Kelly", act).ShouldBeNull();
        });
        Ended = await InTheFirstYear("Jon Lamb", (programme, application) =>
        {
            programme.HoldReviews(finalOn);
            programme.End(new(ProgrammeStatus.Passed, finalOn, "Professor Obi"), application, "Jon Lamb", act).ShouldBeNull();
        });
    }

    private async Task<EarlyCareerProgramme> InTheFirstYear(string name, Action<EarlyCareerProgramme, JobApplication>? andThen = null)
    {
        var application = await Service.Somebody(ApplicationAction.RecordStart, name, EntryRoute.NewlyQualified);
        return await Service.InDatabase(async db =>
        {
            var started = await db.JobApplications.SingleAsync(a => a.Id == application.Id);
            var programme = TestData.AProgramme(started, name, Service.Time.GetUtcNow());
            andThen?.Invoke(programme, started);
            db.Add(programme);
            await db.SaveChangesAsync();
            return programme;
        });
    }

    /// <summary>Somebody who was told what was found, and whom a colleague would close.</summary>
    private async Task<JobApplication> Tell(string name, bool proposed)
    {
        var application = await Service.SomebodyWhoMetTheStandard(name);
        await Service.InDatabase(async db =>
        {
            var (act, today) = (TestData.AnAct(Service.Time.GetUtcNow()), LondonTime.DayOf(Service.Time.GetUtcNow()));
            var closing = Closing.Tell(application, new ClosingTalk("Something on a certificate that you had not told us.", today, ClosingTalk.EarliestAnswer(today), IsAboutHealth: false), [], act).Closing!;
            if (proposed) closing.Hear("That was when I was seventeen.", act).ShouldBeNull();
            if (proposed) closing.Propose(new ClosingCase("The risk assessment of today.", null, null, null, ByManager: true), act).ShouldBeNull();
            db.Add(closing);
            await db.SaveChangesAsync();
        });
        return application;
    }

    private async Task<JobApplication> Start(string name)
    {
        var application = await Service.SomebodyWhoMetTheStandard(name, EntryRoute.NewlyQualified);
        return await Service.InDatabase(async db =>
        {
            var (act, met) = (TestData.AnAct(Service.Time.GetUtcNow()), await db.JobApplications.SingleAsync(a => a.Id == application.Id));
            var terms = new OfferTerms("Social worker", null, 38_220, 29.6m, "Four days", [], new(2027, 1, 11), new(2027, 6, 30));
            met.MakeConditionalOffer(terms, null, null, act).ShouldBeNull();
            db.Add(Recruitment.Domain.Offers.Offer.Of(met, terms, new(false, null), act));
            foreach (var step in (ApplicationAction[])[ApplicationAction.AcceptOffer, ApplicationAction.MakeOfferFirm, ApplicationAction.ConfirmStart, ApplicationAction.RecordStart]) met.Move(step, act);
            db.Add(TestData.ALookAtTheRegister(met.Id, act.At));
            await db.SaveChangesAsync();
            return met;
        });
    }

    private async Task<JobApplication> Offer(string name)
    {
        var application = await Service.SomebodyWhoMetTheStandard(name);
        await (await Admin.Open($"/staff/applications/{application.Id}/offer/make")).Fill("Working pattern", "Nine-day fortnight").FillDate("Planned start", 2027, 1, 11).Press("Read the letter");
        await Admin.Press("Make this offer");
        return application;
    }

    /// <summary>A referee was rung a week ago and has not said whether the note is right.</summary>
    private Task<Guid> SilentReferee(JobApplication application) => Service.InDatabase(async db =>
    {
        var (then, now) = (TestData.AnAct(Service.Time.GetUtcNow() - ReferenceRecord.TimeToConfirm), TestData.AnAct(Service.Time.GetUtcNow()));
        var referee = Recruitment.Domain.References.Referee.NameFor(application.Id, new RefereeDetails(RefereeKind.EarlierEmployer, "Uma Lind", "Team manager", "Eastfield Trust", "uma@eastfield.example", "", null, null), then);
        referee.AllowCalls(then);
        referee.BeginCall(VerifiedNumber.Of("01632 960100", NumberSource.OrganisationWebsite, "eastfield.example/contact").Number!, then);
        var record = ReferenceRecord.Begin(referee, Service.Services.GetRequiredService<IReferenceScripts>().Current, then);
        record.ReadBack([], then);
        record.LeaveUnconfirmed(now);
        db.AddRange(referee, record);
        await db.SaveChangesAsync();
        return referee.Id;
    });

    /// <summary>One referee has been rung and has the note, one is on the line, and one is still to be called.</summary>
    private async Task NameAndCall(JobApplication application)
    {
        var candidate = await Service.Browser().Open($"/application/{await LinkTo(LinkPurpose.Application, application.Id)}/referees");
        foreach (var (name, kind) in (IEnumerable<(string, string)>)[("Sam Field", "Current or last employer"), ("Ines Moor", "Earlier employer"), ("Ola Brandt", "Earlier employer")])
        {
            candidate.Choose(kind).Fill("Their full name", name).Fill("Their job", "Team manager").Fill("Where they work", "Westmere Council")
                .Fill("Their work e-mail address", $"{name.Replace(' ', '.')}@westmere.example").FillDate("You worked or studied with them from", 2022, 1, 10);
            await candidate.Press("Add this referee");
        }

        await candidate.Press("You can call them now");
        await Ring("Ola Brandt");
        await Ring("Sam Field");
        foreach (var question in (string[])["What is your job", "What was their job title", "How was their work", "What are they best at"]) Admin.Fill(question, "Steady and kind.");
        Admin.FillDate("From", 2022, 1, 10);
        foreach (var (question, answer) in (IEnumerable<(string, string)>)[("Are there any live warnings", "No"), ("Has there been any allegation", "No"), ("Are they suitable", "Yes"), ("Would you work with them again", "Yes")])
            Admin.ChooseIn(question, answer);
        await Admin.Press("Save and send to the referee");
        ReadBack = await Service.LinkInNewest("reference-read-back");
        var ids = await Service.InDatabase(db => db.Referees.ToDictionaryAsync(r => r.Name, r => r.Id));
        (Referee, OnTheLine, WithTheReferee) = (ids["Ines Moor"], ids["Ola Brandt"], ids["Sam Field"]);
        var note = await Service.InDatabase(db => db.ReferenceRecords.SingleAsync(n => n.RefereeId == WithTheReferee));
        ExpiredReference = $"/reference/{await LinkTo(LinkPurpose.Reference, note.Id, Service.Time.GetUtcNow().AddYears(-1))}/expired";
    }

    private Task<Guid> Deal(Guid dayId) => Service.InDatabase(async db =>
    {
        var (day, act) = (await db.AssessmentDays.SingleAsync(d => d.Id == dayId), TestData.AnAct(Service.Time.GetUtcNow()));
        day.AddAssessor(Scoring.Lead.Id, AssessorKind.Manager, DayRole.Lead, Scoring.Lead.Name, act);
        day.AddAssessor(Scoring.Practitioner.Id, AssessorKind.Practitioner, DayRole.Assessor, Scoring.Practitioner.Name, act);
        day.Publish(await db.Seats.Where(s => s.DayId == dayId).ToListAsync(), act).ShouldBeNull();
        await db.SaveChangesAsync();
        return dayId;
    });

    private async Task Ring(string referee)
    {
        await Admin.Open("/staff/references");
        await Admin.Follow(referee);
        await Admin.Fill("The number you ring", "01632 960100").Choose("The organisation’s own website").Fill("Which page", "westmere.example/contact").Choose("They are on the line").Press("Continue");
    }
}
