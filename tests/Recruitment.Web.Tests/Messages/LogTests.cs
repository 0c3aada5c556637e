using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Domain.Messages;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Messages;

public sealed class LogTests
{
    [Fact]
    public async Task The_log_of_a_whole_application_and_its_mail_holds_ids_and_no_person()
    {
        var log = new Everything();
        await using var service = new TestService(services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(log)));
        await service.InDatabase(async db =>
        {
            db.Vacancies.Add(TestData.AVacancy());
            await db.SaveChangesAsync();
        });
        var browser = await service.Browser().Open("/vacancies/social-worker-northfield");
        await browser.Follow("Apply with your CV");
        await browser.Press("Continue", ("Cv", "Jo-Barker.txt", Encoding.UTF8.GetBytes("Jo Barker\njo@example.org\n01632 960123\nSW1234\nTen years in family safeguarding.")));
        browser.Fill("Full name", "Jo Barker").Fill("Phone number", "01632 960123").Choose("I am a qualified social worker");
        await browser.Press("Send my application");
        await service.SendMail();
        var message = await service.InDatabase(db => db.Messages.SingleAsync());
        message.State.ShouldBe(MessageState.Sent);

        var said = log.ToString();
        said.ShouldContain(message.Id.ToString());
        foreach (var person in (string[])["example.org", "Barker", "960123", "SW1234", "safeguarding."]) said.ShouldNotContain(person);
    }

    private sealed class Everything : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public override string ToString() => string.Join('\n', _lines);

        public void Dispose()
        {
        }
    }
}
