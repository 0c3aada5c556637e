using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.EndToEnd;

/// <summary>Somebody applies on their phone after a night shift, and follows the links in their mail up to the offer that they accept.</summary>
[Collection(nameof(Journeys))]
public sealed class CandidateJourney(Chromium chromium) : IAsyncDisposable
{
    private const string Email = "jo.barker@example.org";

    private readonly RealService _real = new();

    private TestService Service => _real.Service;

    public ValueTask DisposeAsync() => _real.DisposeAsync();

    [Fact]
    public async Task From_a_cv_on_a_phone_to_an_accepted_offer()
    {
        await Service.AddVacancy();
        await Service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek, TestData.ThursdayNextWeek.AddDays(7));
        await using var jo = await chromium.Visitor(_real.Address, Chromium.Phone);

        await SendACv(jo);
        var application = await Service.InDatabase(db => Task.FromResult(db.JobApplications.Single()));
        var recruiter = await Service.SignIn(StaffRole.Recruiter);
        await (await recruiter.Open($"/staff/applications/{application.Id}/reply")).Press("Send the invitation");

        await TakeAPlace(jo, await _real.LinkInMail(Email, "Come and meet us"));
        await Service.InDatabase(async db =>
        {
            foreach (var step in (ApplicationAction[])[ApplicationAction.CheckIn, ApplicationAction.LockRatings, ApplicationAction.FinishWashUp, ApplicationAction.RecordMetTheStandard])
                db.JobApplications.Single().Move(step, TestData.AnAct(Service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await NameReferees(jo);

        await LookAtTheRegister(await recruiter.Open($"/staff/applications/{application.Id}/checks/registration"));
        await (await recruiter.Open($"/staff/applications/{application.Id}/offer/make")).Fill("Working pattern", "Nine-day fortnight").FillDate("Planned start", 2027, 1, 11).Press("Read the letter");
        await recruiter.Press("Make this offer");
        await Accept(jo, await _real.LinkInMail(Email, "We would like to offer you a job"));

        (await Service.Reload(application)).Status.ShouldBe(ApplicationStatus.OfferAccepted);
    }

    private static Task LookAtTheRegister(Browser recruiter) =>
        recruiter.Choose("Yes").Fill("Number", "SW1234").Fill("Name as registered", "Jo Barker").Fill("Status", "Registered").FillDate("Registered from", 2018, 8, 20).FillDate("Registered until", 2026, 11, 30)
            .Press("Record what it says");

    private static async Task SendACv(Visitor jo)
    {
        await jo.Open("/");
        await jo.IsAt("Send us your CV. Hear back within 24 hours. Meet us within a week.");
        await jo.Press("Apply with your CV");
        await jo.IsAt("Your CV");
        await jo.Press("Continue");
        await jo.IsToldThat("Choose the file that has your CV in it");
        await jo.ShouldBeAccessible();

        await jo.Send("Jo Barker CV.pdf", "application/pdf", CvFiles.Pdf($"Jo Barker\n{Email}\n07700 900456\nSocial Work England: SW1234\n\nSocial worker, Westmere Council, 2018 to now"));
        await jo.Press("Continue");
        await jo.IsAt("Check your details");
        foreach (var read in (string[])["Jo Barker CV.pdf", Email, "07700 900456", "SW1234"]) await jo.Sees(read);
        await jo.Choose("I am an experienced social worker");
        await jo.ShouldBeAccessible();
        await jo.Press("Send my application");
        await jo.IsAt("Application sent");
        await jo.Sees("You will hear from us by 4:40pm tomorrow, Saturday 21 November");
        await jo.ShouldBeAccessible();
    }

    private static async Task TakeAPlace(Visitor jo, string link)
    {
        await jo.Open(link);
        await jo.ShouldBeAccessible();
        await jo.IsAt("Take a place on Thursday 26 November?");
        await jo.Press("Take this place");
        await jo.IsAt("Your assessment day is Thursday 26 November");
        await jo.ShouldBeAccessible();
        await jo.Follow("Your application");
        await jo.Sees("We look forward to meeting you at 9:30am on Thursday 26 November.");
    }

    private static async Task NameReferees(Visitor jo)
    {
        await jo.Page.ReloadAsync();
        await jo.Press("Name your referees");
        await jo.IsAt("Your referees");
        await NameReferee(jo, "Current or last employer", "Sam Field", "Westmere Council");
        await NameReferee(jo, "Earlier employer", "Ines Moor", "Eastfield Trust");
        await jo.Press("You can call them now");
        await jo.Sees("We will ring");
    }

    private static async Task NameReferee(Visitor jo, string kind, string name, string where)
    {
        await jo.Choose(kind);
        await jo.Fill("Their full name", name);
        await jo.Fill("Their job", "Team manager");
        await jo.Fill("Where they work", where);
        await jo.Fill("Their work e-mail address", $"{name.Replace(' ', '.')}@westmere.example");
        await jo.FillDate("You worked or studied with them from", new(2018, 1, 10));
        await jo.Press("Add this referee");
        await jo.Sees($"{name}");
    }

    private static async Task Accept(Visitor jo, string link)
    {
        await jo.Open(link);
        await jo.Sees("Please tell us by Monday 30 November");
        await jo.ShouldBeAccessible();
        await jo.Press("Accept this offer");
        await jo.Fill("Anything you would like to say", "Yes, please!");
        await jo.Press("Accept this offer");
        await jo.Sees("You have accepted.");
        await jo.ShouldBeAccessible();
    }
}
