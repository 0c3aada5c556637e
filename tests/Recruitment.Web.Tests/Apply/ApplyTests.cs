using System.Text;
using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

public sealed class ApplyTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_cv_becomes_an_application_with_a_receipt_in_the_outbox()
    {
        await _service.InDatabase(async db =>
        {
            db.Vacancies.Add(TestData.AVacancy());
            await db.SaveChangesAsync();
        });
        var browser = await _service.Browser().Open("/");
        await browser.Follow("Social worker, family safeguarding");
        await browser.Follow("Apply with your CV");
        await browser.Press("Continue", ("Cv", "cv.txt", Encoding.UTF8.GetBytes("Jo Barker\njo@example.org\nSW1234")));

        browser.ValueOf("E-mail address").ShouldBe("jo@example.org");
        browser.Fill("Full name", "Jo Barker").Fill("Phone number", "01632 960123").Choose("Experienced");
        await browser.Press("Send my application");

        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        application.ReplyDueAt.ShouldBe(_service.Time.GetUtcNow().AddHours(24));
        var message = await _service.InDatabase(db => db.Messages.SingleAsync());
        message.Body.ShouldContain("4:40pm on Saturday 21 November");
    }
}
