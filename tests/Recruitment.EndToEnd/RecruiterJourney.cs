using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.EndToEnd;

/// <summary>A recruiter's day at their desk: what waits, three CVs, the assessment day, a referee on the telephone and an offer.</summary>
[Collection(nameof(Journeys))]
public sealed class RecruiterJourney(Chromium chromium) : IAsyncDisposable
{
    private const string Password = "saddle marble kettle";

    private readonly RealService _real = new();

    private TestService Service => _real.Service;

    public ValueTask DisposeAsync() => _real.DisposeAsync();

    [Fact]
    public async Task From_signing_in_to_an_offer_made()
    {
        var recruiter = await Service.Add(TestData.AStaffMember());
        await Service.SetPassword(recruiter, Password);
        await Service.Add(TestData.AStaffMember(StaffRole.HiringManager, "Moira Manager"));
        var day = (await Service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var met = await SomebodyWithAReferee();
        foreach (var name in (string[])["Jo Barker", "Sam Okoro", "Kit Moss"])
        {
            Service.Time.Advance(TimeSpan.FromMinutes(1));
            await Service.Receive(name);
        }

        await using var priya = await chromium.Visitor(_real.Address);
        await SignIn(priya);
        await ReplyToThree(priya);
        await FindAnAssessor(priya, day);
        await RingTheReferee(priya);
        await MakeAnOffer(priya, met);
        (await Service.Reload(met)).Status.ShouldBe(ApplicationStatus.ConditionalOffer);
    }

    private async Task<JobApplication> SomebodyWithAReferee()
    {
        var met = await Service.SomebodyWhoMetTheStandard("Chloe Evans");
        var candidate = await Service.Browser().Open(await Service.PageOf(met.Id) + "/referees");
        candidate.Choose("Current or last employer").Fill("Their full name", "Sam Field").Fill("Their job", "Team manager").Fill("Where they work", "Westmere Council")
            .Fill("Their work e-mail address", "sam.field@westmere.example").FillDate("You worked or studied with them from", 2022, 1, 10);
        await candidate.Press("Add this referee");
        await candidate.Press("You can call them now");
        return met;
    }

    /// <summary>The first time with a new phone, the second with its code alone.</summary>
    private async Task SignIn(Visitor priya)
    {
        await EnterPassword(priya);
        var secret = await priya.SetUpTheApp(Service.Time);
        await priya.Press("Continue");
        await priya.IsAt("3 people are waiting for a reply");
        await priya.Press("Sign out");
        await priya.IsAt("You are signed out");

        Service.Time.Advance(TimeSpan.FromMinutes(1));
        await EnterPassword(priya);
        await priya.Fill("Code from your authenticator app", "000000");
        await priya.Press("Continue");
        await priya.IsToldThat("code");
        await priya.Fill("Code from your authenticator app", Authenticator.CodeOf(secret, Service.Time));
        await priya.Press("Continue");
        await priya.IsAt("3 people are waiting for a reply");
        await priya.ShouldBeAccessible();
    }

    private static async Task EnterPassword(Visitor priya)
    {
        await priya.Open("/staff");
        await priya.IsAt("Sign in");
        await priya.Fill("Work e-mail address", "priya.shah@council.example");
        await priya.Fill("Password", Password);
        await priya.Press("Sign in");
    }

    private async Task ReplyToThree(Visitor priya)
    {
        await priya.Follow("Jo Barker");
        await priya.IsAt("Reply to Jo Barker");
        await priya.Sees("Ten years in family safeguarding.");
        await priya.Sees("Dear Jo");
        await priya.Press("Send the invitation");

        await priya.IsAt("Reply to Sam Okoro");
        await priya.ChooseIn("Is there, or will there be, a social work qualification?", "No");
        await priya.Choose("Not this time");
        await priya.Press("Show the letter again");
        await priya.Sees("A recognised social work qualification, or a place on a course that leads to one.");
        await priya.ShouldBeAccessible();
        await priya.Press("Send “not this time”");
        await priya.IsAt("Sam Okoro");
        await priya.Press("Undo the reply");
        await priya.Press("Read the CV and reply");
        await priya.IsAt("Reply to Sam Okoro");
        await priya.Press("Send the invitation");

        await priya.IsAt("Reply to Kit Moss");
        await priya.Choose("Ask for one missing thing");
        await priya.Fill("What do you need to know?", "When does your final placement end?");
        await priya.Press("Show the letter again");
        await priya.Press("Send the question");
        await priya.Sees("Your reply to Kit Moss is on its way");
        var kept = await Service.InDatabase(db => Task.FromResult(db.Messages.Where(m => m.State == MessageState.Waiting).Select(m => m.Kind).ToList()));
        kept.Where(k => k is "invitation" or "one-missing-thing").Order().ShouldBe(["invitation", "invitation", "one-missing-thing"]);
    }

    private static async Task FindAnAssessor(Visitor priya, AssessmentDay day)
    {
        await priya.Open("/staff/days");
        await priya.Follow("Thursday 26 November");
        await priya.IsAt("Thursday 26 November, 9:30am");
        await priya.Select("Add an assessor", "Moira Manager, manager");
        await priya.Press("Add to the panel");
        await priya.Sees("1 of 3 kinds of assessor");
        priya.Path.ShouldBe($"/staff/days/{day.Id}");
        await priya.ShouldBeAccessible();
    }

    private static async Task RingTheReferee(Visitor priya)
    {
        await priya.Open("/staff/references");
        await priya.Follow("Sam Field");
        await priya.IsAt("Call Sam Field");
        await priya.Fill("The number you ring", "01632 960100");
        await priya.Choose("The organisation’s own website");
        await priya.Fill("Which page", "westmere.example/contact");
        await priya.Choose("They are on the line");
        await priya.Press("Continue");
        await priya.IsAt("Write down what Sam Field says");
        foreach (var question in (string[])["What is your job", "What was their job title", "How was their work", "What are they best at"]) await priya.Fill(question, "Steady and kind.");
        await priya.FillDate("From", new(2022, 1, 10));
        foreach (var (question, answer) in (IEnumerable<(string, string)>)[("Are there any live warnings", "No"), ("Has there been any allegation", "No"), ("Are they suitable", "Yes"), ("Would you work with them again", "Yes")])
            await priya.ChooseIn(question, answer);
        await priya.ShouldBeAccessible();
        await priya.Press("Save and send to the referee");
        await priya.Sees("With the referee");
    }

    private static async Task MakeAnOffer(Visitor priya, JobApplication met)
    {
        await priya.Open($"/staff/applications/{met.Id}/offer");
        await priya.Press("Make an offer");
        await priya.Fill("Working pattern", "Nine-day fortnight");
        await priya.FillDate("Planned start", new(2027, 1, 11));
        await priya.Press("Read the letter");
        await priya.IsAt("Read the letter to Chloe Evans");
        await priya.ShouldBeAccessible();
        await priya.Press("Make this offer");
        await priya.Sees("Waiting for their answer since Friday 20 November");
    }
}
