using Microsoft.Playwright;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.EndToEnd;

/// <summary>An assessment day on phones: a young person with a day pass writes a sheet, the lead of the day settles what they disagree about and decides.</summary>
[Collection(nameof(Journeys))]
public sealed class AssessorJourney(Chromium chromium) : IAsyncDisposable
{
    private readonly RealService _real = new();

    private TestService Service => _real.Service;

    public ValueTask DisposeAsync() => _real.DisposeAsync();

    [Fact]
    public async Task From_a_day_pass_to_a_decision()
    {
        var day = await Service.ADayWithSheets();
        var robin = await chromium.Visitor(_real.Address, Chromium.Phone);
        await Start(robin, await APassFor(day.YoungPerson));
        var (seat, exercise) = Shared(day);
        await SeesTheirOwnOnly(robin, day);

        await WriteASheet(robin, $"/assess/{seat.SeatId}/{exercise}");
        await robin.DisposeAsync();
        await Service.SubmitSheets(day, (_, of, at, _) => of == seat && at == exercise ? 3 : 4);

        await using var dana = await chromium.Visitor(_real.Address, Chromium.Phone, cookie: await _real.SignedIn(day.Lead));
        await WashUp(dana, day, seat);
        await Service.ConfirmAsSecondPerson(seat);
        Service.AfterTheExercises(day);
        await Decide(dana, seat);
        var application = await Service.InDatabase(db => Task.FromResult(db.JobApplications.Single(a => a.Id == seat.JobApplicationId)));
        application.Status.ShouldBe(ApplicationStatus.MetTheStandard);
    }

    private async Task<string> APassFor(StaffMember young)
    {
        var recruiter = await (await Service.SignIn(StaffRole.Recruiter)).Open("/staff/day-passes");
        await recruiter.Press($"Make a pass for {young.Name}");
        return recruiter.Page.QuerySelector(".app-secret")!.TextContent.Trim();
    }

    /// <summary>Somebody whom the young person and another of the panel both see in one exercise.</summary>
    private static (ScoringSeat Seat, string Exercise) Shared(ScoringDay day) => day.Seats.SelectMany(s => s.Assignments.GroupBy(a => a.ExerciseCode)
        .Where(e => e.Count() > 1 && e.Any(a => a.StaffId == day.YoungPerson.Id)).Select(e => (Seat: s, Exercise: e.Key, e.First().StartsAt)))
        .OrderBy(shared => shared.StartsAt).Select(shared => (shared.Seat, shared.Exercise)).First();

    private static async Task Start(Visitor robin, string code)
    {
        await robin.Open("/day-pass");
        await robin.Fill("Code on your pass", code.ToLowerInvariant());
        await robin.Press("Start");
        await robin.IsAt("Today, 9:30am");
        await robin.ShouldBeAccessible();
    }

    private static async Task SeesTheirOwnOnly(Visitor robin, ScoringDay day)
    {
        var mine = day.Seats.SelectMany(s => s.Assignments).Count(a => a.StaffId == day.YoungPerson.Id);
        (await robin.Page.Locator(".app-card").CountAsync()).ShouldBe(mine);
        var words = await robin.Page.Locator("main").InnerTextAsync();
        foreach (var seat in day.Seats) words.ShouldNotContain(seat.Name.Split(' ')[1]);
        var others = day.Seats.SelectMany(s => s.Assignments.Select(a => (s.SeatId, a.ExerciseCode, a.StaffId))).GroupBy(a => (a.SeatId, a.ExerciseCode)).First(a => a.All(x => x.StaffId != day.YoungPerson.Id));
        (await robin.Page.GotoAsync($"/assess/{others.Key.SeatId}/{others.Key.ExerciseCode}"))!.Status.ShouldBe(404);
    }

    private async Task WriteASheet(Visitor robin, string address)
    {
        await robin.Open(address);
        var values = robin.Page.Locator("section.app-value");
        await values.First.GetByRole(AriaRole.Textbox).FillAsync("She asked him first what he wanted");
        await values.First.GetByRole(AriaRole.Radio).Nth(4).CheckAsync();
        await robin.Sees("Saved 10:30am");

        // What is saved as they go is there again after a phone has lost its page.
        await robin.Page.ReloadAsync();
        (await values.First.GetByRole(AriaRole.Radio).Nth(4).IsCheckedAsync()).ShouldBeTrue();
        await robin.Sees("She asked him first what he wanted");
        await robin.Press("Check and submit");
        await robin.Sees("Before you can submit");
        await robin.Press("Go back and finish");
        await values.First.WaitForAsync();
        for (var i = 1; i < await values.CountAsync(); i++) await values.Nth(i).GetByRole(AriaRole.Radio).Nth(2).CheckAsync();
        await robin.ShouldBeAccessible();
        await robin.Press("Check and submit");
        await robin.IsAt("Check your ratings of");
        await robin.Press("Submit my ratings");
        await robin.IsAt("Today, 9:30am");

        await robin.Open(address);
        await robin.IsAt("Your ratings of");
        (await robin.Page.Locator("main form").CountAsync()).ShouldBe(0);
        (await Service.InDatabase(db => Task.FromResult(db.ScoreSheets.Single()))).IsSubmitted.ShouldBeTrue();
    }

    private static async Task WashUp(Visitor dana, ScoringDay day, ScoringSeat seat)
    {
        await dana.Open($"/staff/days/{day.DayId}/wash-up");
        await dana.IsAt("1 line needs a talk");
        await dana.ShouldBeAccessible();
        await dana.Press("Begin with the first");
        await dana.Sees("She asked him first what he wanted");
        await dana.Page.GetByLabel("Agreed for").First.SelectOptionAsync("We agree 4");
        await dana.Fill("What decided it", "Robin wrote down her very words");
        foreach (var name in (string[])["Dana Whitfield", "Tom Ashby", "Robin"]) await dana.Choose(name);
        await dana.ShouldBeAccessible();
        await dana.Press("Agree and next");
        await dana.Sees($"The wash-up of {seat.Name} is finished.");
    }

    private static async Task Decide(Visitor dana, ScoringSeat seat)
    {
        await dana.Follow(seat.Name);
        await dana.IsAt("The arithmetic says: meets the standard");
        for (var line = 1; line <= 3; line++)
        {
            await dana.Page.GetByLabel($"Written down on the day, for line {line}").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
            await dana.Page.GetByRole(AriaRole.Textbox, new() { Name = $"Line {line}" }).FillAsync("You asked him first what he wanted");
        }

        await dana.Press("Keep these three lines");
        await dana.Press("Take the decision");
        await dana.IsAt($"Does {seat.Name} meet the standard?");
        await dana.Choose("Meets the standard");
        await dana.ShouldBeAccessible();
        await dana.Press("Read the result mail");
        await dana.IsAt($"Meets the standard: this is what {seat.Name} will read");
        await dana.ShouldBeAccessible();
        await dana.Press("Record the decision");
        await dana.IsAt("Meets the standard, decided by Dana Whitfield");
    }
}
