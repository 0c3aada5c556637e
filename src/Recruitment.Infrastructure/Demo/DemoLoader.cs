using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Demo;

/// <summary>
/// Fills an empty service with ten weeks of an invented council's life, by living through them: every step goes through the use case that a person would use, under a clock
/// that is moved on. The same moment gives the same people, references, ids, words and times; only what is secret (private links, passwords) is new each time.
/// </summary>
public static class DemoLoader
{
    private static readonly TimeSpan _past = TimeSpan.FromDays(84);

    public static string Password => DemoStaff.Password;

    public static IReadOnlyList<(string Name, string? Email, string Roles)> SignIns => DemoStaff.SignIns;

    /// <summary>True where the demo was loaded now; false where the database already held something.</summary>
    public static async Task<bool> Load(IConfiguration configuration, DateTimeOffset now)
    {
        // How long the service took to start is nobody's story.
        now = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), now.Offset);
        var today = LondonTime.DayOf(now);
        Ids.DrawFrom(new Random(today.DayNumber));
        await using var world = new DemoWorld(configuration, LondonTime.At(today, new TimeOnly(8, 0)) - _past);
        await world.Within(services => services.PrepareDatabase());
        if (await world.Read(db => db.StaffMembers.AnyAsync())) return false;

        var staff = await DemoStaff.Make(world);
        await world.Keep([.. DemoVacancies.All(new Act(new Actor(Domain.ActorKind.Staff, staff.Administrator.Id.ToString(), staff.Administrator.Name), world.Now))]);
        var days = new DemoDays(world, staff, new Dictionary<string, StoryEnd>(StringComparer.Ordinal));
        var dates = await days.OpenProgramme(today);

        var planned = new DemoPlan(now, new Random(today.DayNumber)).People(dates).ToList();
        days = new DemoDays(world, staff, planned.ToDictionary(p => p.Person.Email, p => p.End));
        var agenda = new DemoAgenda(world);
        foreach (var p in planned) agenda.Add(new DemoStory(world, staff, p.Person, p.Slug, p.End, p.AppliesAt, p.Day, p.RepliesAfter, p.NamesReferees).Tell());
        foreach (var date in dates.Where(d => d <= today.AddDays(12))) agenda.Add(days.Tell(date, today, dates.Last(d => d <= today)));
        await agenda.PlayUntil(now);
        return true;
    }
}

/// <summary>Everybody's stories, in the order of their moments. Mail leaves after each step, as it would.</summary>
internal sealed class DemoAgenda(DemoWorld world)
{
    private readonly PriorityQueue<IAsyncEnumerator<DateTimeOffset>, (DateTimeOffset, int)> _stories = new();
    private readonly List<IAsyncEnumerable<DateTimeOffset>> _untold = [];

    public void Add(IAsyncEnumerable<DateTimeOffset> story) => _untold.Add(story);

    public async Task PlayUntil(DateTimeOffset now)
    {
        for (var i = 0; i < _untold.Count; i++) await Next(_untold[i].GetAsyncEnumerator(), i);
        while (_stories.TryDequeue(out var story, out var due) && due.Item1 <= now)
        {
            world.Now = due.Item1;
            await Next(story, due.Item2);
            await world.Send(new SendDueMessages());
        }

        world.Now = now;
        await world.Send(new SendDueMessages());
    }

    private async Task Next(IAsyncEnumerator<DateTimeOffset> story, int number)
    {
        if (await story.MoveNextAsync()) _stories.Enqueue(story, (story.Current, number));
        else await story.DisposeAsync();
    }
}
