using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.EndToEnd;

/// <summary>The same service on a small old phone that runs no script.</summary>
[Collection(nameof(Journeys))]
public sealed class WithoutJavaScriptJourney(Chromium chromium) : IAsyncDisposable
{
    private const string Email = "jo.barker@example.org";

    private readonly RealService _real = new();

    private TestService Service => _real.Service;

    public ValueTask DisposeAsync() => _real.DisposeAsync();

    [Fact]
    public async Task A_candidate_applies_and_takes_a_place_on_a_day()
    {
        await Service.AddVacancy();
        await Service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek);
        await using var jo = await chromium.Visitor(_real.Address, Chromium.SmallPhone, javaScript: false);
        await jo.Open("/");
        await jo.Follow("Social worker, family safeguarding");
        await jo.Press("Apply with your CV");
        await jo.Press("Continue");
        await jo.IsToldThat("Choose the file that has your CV in it");
        await jo.ShouldFitItsWidth();

        // Nothing in this file can be read: the person types it.
        await jo.Send("cv.pdf", "application/pdf", CvFiles.Pdf("A photo of a page"));
        await jo.Press("Continue");
        await jo.IsAt("Check your details");
        await jo.Fill("Full name", "Jo Barker");
        await jo.Fill("E-mail address", "jo.barker");
        await jo.Fill("Phone number", "07700 900456");
        await jo.Choose("I am a social work student");
        await jo.Press("Send my application");
        await jo.IsToldThat("e-mail address");
        await jo.ShouldFitItsWidth();
        await jo.Fill("E-mail address", Email);
        await jo.Fill("University or college", "Westmere University");
        await jo.Fill("Course", "BA Social Work");
        await jo.FillDate("When does your final placement end?", new(2027, 5, 28));
        await jo.FillDate("When do you expect your award?", new(2027, 7, 1));
        await jo.Press("Send my application");
        await jo.IsAt("Application sent");

        var application = await Service.InDatabase(db => Task.FromResult(db.JobApplications.Single()));
        var recruiter = await Service.SignIn(StaffRole.Recruiter);
        await (await recruiter.Open($"/staff/applications/{application.Id}/reply")).Press("Send the invitation");
        await jo.Open(await _real.LinkInMail(Email, "Come and meet us"));
        await jo.Press("Take this place");
        await jo.IsAt("Your assessment day is Thursday 26 November");
        await jo.ShouldFitItsWidth();
        (await Service.Reload(application)).Status.ShouldBe(ApplicationStatus.Booked);
    }

    [Fact]
    public async Task An_assessor_writes_a_sheet_line_by_line_and_submits_it()
    {
        var day = await Service.ADayWithSheets();
        await using var tom = await chromium.Visitor(_real.Address, Chromium.SmallPhone, javaScript: false, await _real.SignedIn(day.Practitioner));
        await tom.Open("/assess");
        await tom.IsAt("Today, 9:30am");
        await tom.Press("Score the next:");
        await tom.Page.Locator("section.app-value").First.WaitForAsync();
        await tom.ShouldFitItsWidth();
        var values = await tom.Page.Locator("section.app-value").CountAsync();
        for (var i = 0; i < values; i++)
        {
            var value = tom.Page.Locator("section.app-value").Nth(i);
            await value.GetByRole(Microsoft.Playwright.AriaRole.Textbox).FillAsync("She asked what he would like to happen");
            await value.GetByRole(Microsoft.Playwright.AriaRole.Radio).Nth(3).CheckAsync();
        }

        await tom.Press("Save");
        await tom.Sees("Saved 10:30am");
        await tom.Press("Check and submit");
        await tom.IsAt("Check your ratings of");
        await tom.ShouldFitItsWidth();
        await tom.Press("Submit my ratings");
        await tom.IsAt("Today, 9:30am");
        (await Service.InDatabase(db => Task.FromResult(db.ScoreSheets.Single()))).SubmittedAt.ShouldBe(Service.Time.GetUtcNow());
    }
}
