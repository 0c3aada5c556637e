using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Demo;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests;

/// <summary>What `--demo --clock 2026-10-24T22:30:00Z` shows: the clocks go back two and a half hours later.</summary>
public sealed class DemoAtClockChangeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset _evening = new(2026, 10, 24, 22, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset _change = new(2026, 10, 25, 1, 0, 0, TimeSpan.Zero);

    private readonly TestService _service = new();

    public async Task InitializeAsync()
    {
        _service.Time.MoveTo(_evening);
        // The service has its empty database from here on.
        _ = _service.Services;
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Recruitment:DataFolder"] = _service.DataFolder };
        (await DemoLoader.Load(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), _evening)).ShouldBeTrue();
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Promises_days_and_calendar_files_are_right_on_both_sides_of_the_night_with_25_hours()
    {
        var browser = await _service.SignIn(StaffRole.Recruiter);
        await browser.Open("/staff");
        browser.Heading.ShouldBe("15 people are waiting for a reply", "13 of them for the first time; one sent a second CV from another address; one reply came back");
        browser.Text.ShouldContain("The first was due 1 minute ago");

        var waiting = await _service.InDatabase(db => db.JobApplications.AsNoTracking().Where(a => a.Status == ApplicationStatus.Received).ToListAsync());
        waiting.ShouldAllBe(a => a.ReplyDueAt - a.ReceivedAt == TimeSpan.FromHours(24));
        var after = waiting.Where(a => a.ReplyDueAt > _change.AddHours(1)).MinBy(a => a.ReplyDueAt)!;
        await browser.Open($"/staff/applications/{after.Id}");
        browser.Text.ShouldContain($"{Clock(after.ReceivedAt.AddHours(1))} on Saturday 24 October");
        browser.Text.ShouldContain($"A reply is promised by {Clock(after.ReplyDueAt!.Value)} on Sunday 25 October");
        var within = waiting.Single(a => a.ReplyDueAt > _change.AddHours(-1) && a.ReplyDueAt < _change.AddHours(1));
        await browser.Open($"/staff/applications/{within.Id}");
        browser.Text.ShouldContain($"A reply is promised by {Clock(within.ReplyDueAt!.Value.AddHours(1))} (before the clocks go back) on Sunday 25 October");

        await ADayIsAtHalfPastNine(browser, new(2026, 10, 23), "Friday 23 October");
        var monday = await ADayIsAtHalfPastNine(browser, new(2026, 10, 26), "Monday 26 October");
        var seat = await _service.InDatabase(db => db.Seats.AsNoTracking().FirstAsync(s => s.DayId == monday.Id && s.Status == SeatStatus.Booked));
        using var http = _service.CreateClient();
        var page = await _service.PageOf(seat.JobApplicationId);
        (await http.GetStringAsync(new Uri($"{page}/seat?handler=Calendar", UriKind.Relative))).ShouldContain("DTSTART:20261026T093000Z");
    }

    private async Task<AssessmentDay> ADayIsAtHalfPastNine(Browser browser, DateOnly date, string name)
    {
        var day = await _service.InDatabase(db => db.AssessmentDays.AsNoTracking().SingleAsync(d => d.Date == date));
        await browser.Open($"/staff/days/{day.Id}");
        browser.Text.ShouldContain($"{name}, 9:30am to 3:30pm");
        return day;
    }

    /// <summary>An instant's own hour, as pages write it.</summary>
    private static string Clock(DateTimeOffset instant) => instant.UtcDateTime.ToString("h:mmtt", System.Globalization.CultureInfo.InvariantCulture).ToLowerInvariant();
}
