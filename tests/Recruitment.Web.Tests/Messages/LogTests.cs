using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Mail;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Messages;

/// <summary>Logs hold ids and no person, as the service ships, whatever people do and whatever goes wrong. (src/decisions/0010)</summary>
public sealed class LogTests : IAsyncDisposable
{
    private static readonly string[] _people =
    [
        "Barker", "jo@example.org", "JO@EXAMPLE.ORG", "960123", "SW1234", "estuary", "Oak Lane", "Priya Shah", "priya", "Sam Field", "westmere.example", "960100", "Steady and kind", "ear defenders",
    ];

    private readonly Everything _log = new();
    private readonly MailServer _server = new();
    private readonly TestService _service;

    public LogTests() => _service = new TestService(services =>
    {
        services.AddLogging(logging => logging.AddProvider(_log));
        services.Replace(ServiceDescriptor.Singleton<IMailTransport>(_server));
    });

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_whole_journey_leaves_ids_and_no_person()
    {
        await Apply();
        await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek);
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/reply");
        await recruiter.Press("Send the invitation");
        await _service.SendMail();
        var candidate = await _service.Browser().Open(await _service.LinkInNewest("invitation"));
        await candidate.Press("Take this place");
        candidate.Heading.ShouldStartWith("Your assessment day is");
        await recruiter.Open("/staff/applications?search=Barker");
        await recruiter.Open($"/staff/applications/{application.Id}/cv");
        await AskAReferee(recruiter);
        await _service.SendMail();

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.State == MessageState.Sent))).ShouldBeGreaterThan(2);
        _log.ToString().ShouldContain((await _service.InDatabase(db => db.Messages.FirstAsync())).Id.ToString());
        await NobodyIsInTheLog();
    }

    [Theory]
    [InlineData("I am an experienced social worker")]
    [InlineData("I am a social work student")]
    public async Task Applying_and_sending_a_newer_cv_leave_no_warning_of_the_database(string route)
    {
        for (var time = 1; time <= 2; time++)
        {
            var browser = await _service.SendCv(Cv(), $"cv-{time}.txt");
            browser.Choose(route);
            if (route.Contains("student", StringComparison.Ordinal))
            {
                await browser.Press("Send my application");
                browser.Fill("University or college", "Westmere University").Fill("Course", "BA Social Work").FillDate("When does your final placement end", 2027, 1, 29).FillDate("When do you expect your award", 2027, 3, 5);
            }

            await browser.Press("Send my application");
            browser.Heading.ShouldBe("Application sent");
            await _service.SendMail();
        }

        _log.DatabaseWarnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_or_fails_leaves_no_person_either()
    {
        await _service.SendCv([0x50, 0x4B, 0x03, 0x04, .. Encoding.UTF8.GetBytes("Jo Barker")], "Jo-Barker-Oak Lane.docx");
        var browser = await _service.SendCv(CvFiles.Text("Ten years with families on the estuary."), "Jo-Barker.txt");
        await browser.Fill("Full name", "Jo Barker").Fill("E-mail address", "jo@example.org jo").Fill("Phone number", "call Jo Barker").Press("Send my application");
        browser.Errors.ShouldNotBeEmpty();
        _server.Answer = mail => throw new InvalidOperationException($"550 5.1.1 <{mail.ToAddress}> {mail.ToName}: user unknown, {mail.Text}");
        await browser.Fill("E-mail address", "jo@example.org").Fill("Phone number", "01632 960123").Choose("I am an experienced social worker").Press("Send my application");
        await _service.SendMail();
        _server.Answer = mail => new Delivery.Never($"550 5.1.1 <{mail.ToAddress}>: user unknown");
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.SendMail();
        await _service.Browser().Open(await _service.LinkInNewest("application-received") + "x");
        var stranger = await _service.Browser().Open("/find-my-application");
        await stranger.Fill("E-mail address", "jo@example.org").Press("Send me my link");
        var staff = await _service.Browser().Open("/sign-in");
        await staff.Fill("Work e-mail address", "priya@northfield.example").Fill("Password", "estuary-estuary-1").Press("Sign in");

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.State == MessageState.Failed))).ShouldBeGreaterThan(0);
        await NobodyIsInTheLog();
    }

    private static byte[] Cv() => CvFiles.Text("Jo Barker\n4 Oak Lane\njo@example.org\n01632 960123\nSocial Work England: SW1234\nTen years with families on the estuary.");

    private async Task Apply()
    {
        var browser = await _service.SendCv(Cv(), "Jo-Barker.txt");
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        await _service.SendMail();
    }

    private async Task AskAReferee(Browser recruiter)
    {
        var application = await _service.InDatabase(async db =>
        {
            var found = await db.JobApplications.SingleAsync();
            foreach (var step in (ApplicationAction[])[ApplicationAction.CheckIn, ApplicationAction.LockRatings, ApplicationAction.FinishWashUp, ApplicationAction.RecordMetTheStandard])
                found.Move(step, TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
            return found;
        });
        var candidate = await _service.Browser().Open(await _service.PageOf(application.Id) + "/referees");
        candidate.Choose("Current or last employer").Fill("Their full name", "Sam Field").Fill("Their job", "Team manager").Fill("Where they work", "Westmere Council")
            .Fill("Their work e-mail address", "sam.field@westmere.example").FillDate("You worked or studied with them from", 2022, 1, 10);
        await candidate.Press("Add this referee");
        await candidate.Press("You can call them now");
        await recruiter.Open("/staff/references");
        await recruiter.Follow("Sam Field");
        recruiter.Fill("The number you ring", "01632 960100").Choose("The organisation’s own website").Fill("Which page", "westmere.example/contact").Choose("They are on the line");
        await recruiter.Press("Continue");
        await recruiter.Fill("What is your job", "Steady and kind.").Press("Save and send to the referee");
        recruiter.Errors.ShouldNotBeEmpty();
    }

    /// <summary>No name, address, number or word of a CV; no token of any link; no line of any mail.</summary>
    private async Task NobodyIsInTheLog()
    {
        var said = _log.ToString();
        foreach (var person in _people) said.ShouldNotContain(person, Case.Sensitive);
        var tokens = _service.Services.GetRequiredService<ILinkTokens>();
        foreach (var link in await _service.InDatabase(db => db.PrivateLinks.Select(l => l.Id).ToListAsync())) said.ShouldNotContain(tokens.TokenOf(link), Case.Sensitive);
        foreach (var body in await _service.InDatabase(db => db.Messages.Select(m => m.Body).ToListAsync()))
            foreach (var line in body.Split('\n').Where(l => l.Length > 20)) said.ShouldNotContain(line, Case.Sensitive);
    }

    /// <summary>The mail server outside, which answers as the test says.</summary>
    private sealed class MailServer : IMailTransport
    {
        public Func<OutgoingMail, Delivery> Answer { get; set; } = _ => new Delivery.Accepted();

        public Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken) => Task.FromResult(Answer(mail));
    }

    /// <summary>What a log would hold that also writes down its scopes.</summary>
    private sealed class Everything : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        /// <summary>What Entity Framework finds odd: it goes on, and somebody pays for it later.</summary>
        public ConcurrentQueue<string> DatabaseWarnings { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            _lines.Enqueue($"{formatter(state, exception)} {exception}");
            if (logLevel >= LogLevel.Warning && eventId.Name?.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) == true) DatabaseWarnings.Enqueue($"{eventId} {formatter(state, exception)}");
        }

        public override string ToString() => string.Join('\n', _lines);

        public void Dispose()
        {
        }
    }
}
