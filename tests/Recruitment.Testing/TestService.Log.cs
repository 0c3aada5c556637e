using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    private readonly KeptLog _log = new();

    /// <summary>Every line that the service has written to its log.</summary>
    public IReadOnlyCollection<string> Log => _log.Lines;

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
