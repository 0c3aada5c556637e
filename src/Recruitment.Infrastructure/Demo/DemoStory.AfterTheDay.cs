namespace Recruitment.Infrastructure.Demo;

/// <summary>From the assessment day on.</summary>
internal sealed partial class DemoStory
{
    private async IAsyncEnumerable<DateTimeOffset> AfterTheDay()
    {
        await Task.CompletedTask;
        _ = _token;
        yield break;
    }
}
