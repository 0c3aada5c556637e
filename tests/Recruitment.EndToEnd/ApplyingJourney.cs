using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Recruitment.Testing;

namespace Recruitment.EndToEnd;

/// <summary>Somebody applies, on a phone after a night shift, with and without JavaScript. Every page on the way is held to WCAG 2.2 AA and to the width of the phone.</summary>
[Collection(nameof(Chromium))]
public sealed class ApplyingJourney(Chromium chromium) : IAsyncDisposable
{
    private const int Phone = 375;
    private const int SmallPhone = 320;

    private readonly (TestService Service, Uri Address) _real = RealService.Start();

    public ValueTask DisposeAsync() => _real.Service.DisposeAsync();

    [Theory]
    [InlineData(Phone, true)]
    [InlineData(SmallPhone, false)]
    public async Task A_cv_from_a_phone_becomes_an_application_with_a_promise(int width, bool javaScript)
    {
        await _real.Service.WithAVacancy();
        var page = await chromium.Page(_real.Address, width, javaScript);
        await page.GotoAsync("/");
        await Check(page, javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Social worker, family safeguarding" }).First.ClickAsync();
        await Check(page, javaScript);
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply with your CV" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Apply with your CV" })).First.ClickAsync();
        await Check(page, javaScript);

        // Nothing chosen: a sentence at its place.
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        (await page.TitleAsync()).ShouldStartWith("Error: ");
        await Check(page, javaScript);

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "Jo Barker CV.txt",
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes("Jo Barker\njo.barker@example.org\n07700 900123\nSocial Work England SW1234\n\nSocial worker, Westmere Council, 2018 to now"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        (await page.GetByLabel("E-mail address").First.InputValueAsync()).ShouldBe("jo.barker@example.org");
        await Check(page, javaScript);

        await page.GetByLabel("Full name").FillAsync("Jo Barker");
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send my application" }).ClickAsync();
        await page.GetByText("You will hear from us by").First.WaitForAsync();
        await Check(page, javaScript);
        (await _real.Service.InDatabase(db => db.JobApplications.CountAsync())).ShouldBe(1);
    }

    private static async Task Check(IPage page, bool javaScript)
    {
        if (javaScript) await page.ShouldBeAccessible();
        else await page.ShouldFitItsWidth();
    }
}
