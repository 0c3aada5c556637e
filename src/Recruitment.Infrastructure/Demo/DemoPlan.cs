using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Demo;

/// <summary>Two hundred people, and how far each of them gets.</summary>
internal sealed class DemoPlan(DateTimeOffset now, Random lot)
{
    private static readonly (StoryEnd End, int People)[] _beforeTheDay =
    [
        (StoryEnd.WaitsForReply, 13), (StoryEnd.ReplyCameBack, 1), (StoryEnd.AskedOneThing, 7), (StoryEnd.NotThisTime, 12), (StoryEnd.AnotherRoute, 5), (StoryEnd.TalentPool, 7),
        (StoryEnd.Invited, 12), (StoryEnd.Booked, 24), (StoryEnd.Withdrew, 4), (StoryEnd.Closed, 2), (StoryEnd.SentAnotherCv, 1),
    ];

    /// <summary>How many past days ago the newest of them came, and over how many days they are spread: the further along, the longer ago.</summary>
    private static readonly (StoryEnd End, int People, int Newest, int Days)[] _afterADay =
    [
        (StoryEnd.LeftFirstYear, 1, 15, 1), (StoryEnd.InFirstYear, 9, 14, 5), (StoryEnd.Started, 2, 13, 1), (StoryEnd.StartConfirmed, 12, 6, 7), (StoryEnd.Firm, 4, 4, 1), (StoryEnd.Declined, 5, 6, 5), (StoryEnd.NotYet, 18, 5, 14),
        (StoryEnd.DidNotAttend, 6, 5, 12), (StoryEnd.ChecksUnderWay, 2, 6, 1), (StoryEnd.ChecksUnderWay, 11, 4, 2), (StoryEnd.ReferencesUnderWay, 11, 2, 1), (StoryEnd.OfferMade, 11, 3, 1), (StoryEnd.MetTheStandard, 6, 1, 1),
    ];

    public IEnumerable<Planned> People(IReadOnlyList<DateOnly> days)
    {
        var people = new DemoPeople(lot);
        var today = LondonTime.DayOf(now);
        var past = days.Where(d => d < today).ToList();
        var next = days.First(d => d >= today);
        var isSeenTo = past[^1] < today.AddDays(-1) || !WorkingCalendar.ByRule.IsWorkingDay(today);
        var coming = days.Where(d => d > next && d > today.AddDays(3)).Take(4).ToList();

        foreach (var (end, count) in _beforeTheDay)
            for (var i = 0; i < count; i++)
                yield return Before(people.Next(RouteOf(i + (int)end)), end, i, coming);

        // The newest day's people are still to be decided, and the next day's are on their way.
        var number = 0;
        foreach (var (end, count, newest, spread) in _afterADay)
            for (var i = 0; i < count; i++, number++)
            {
                // Bank holidays leave fewer days: who would have come to one before the first comes to one that has room.
                var back = newest + (i % spread);
                yield return After(people.Next(RouteOf(end, number)), isSeenTo ? SeenTo(end, i) : end, number, past[^(back <= past.Count ? back : back - 6)]) with
                {
                    NamesReferees = end is StoryEnd.ReferencesUnderWay ? Awake(now - TimeSpan.FromHours(3 + (3 * i))) : null,
                };
            }

        for (var i = 0; i < 6; i++)
        {
            var end = i < 2 ? StoryEnd.TalkedAbout : StoryEnd.ToBeDecided;
            yield return After(people.Next(RouteOf(i)), isSeenTo ? SeenTo(end, i) : end, i, past[^1]);
        }

        for (var i = 0; i < 8; i++) yield return After(people.Next(RouteOf(i)), StoryEnd.ToBeDecided, i, next);
    }

    private Planned Before(DemoPerson person, StoryEnd end, int i, List<DateOnly> coming) => end switch
    {
        // Spread over the day that is running: some are amber, some red, and one is already late.
        StoryEnd.WaitsForReply => new(person, end, now - TimeSpan.FromMinutes(26 + (i * 118)), null, TimeSpan.Zero),
        StoryEnd.ReplyCameBack => new(person, end, now - TimeSpan.FromHours(19), null, TimeSpan.FromHours(2)),
        StoryEnd.Booked or StoryEnd.Withdrew => new(person, end, Ago(40 + (i * 2), person), coming[i % coming.Count], Hours(2 + (i % 9), person)),
        StoryEnd.Invited => new(person, end, Ago(31 + (i * 12), person), null, Hours(1 + (i % 14), person)),
        _ => new(person, end, Ago(31 + (i * 37), person), null, i == 3 && end is StoryEnd.NotThisTime ? TimeSpan.FromHours(27) : Hours(1 + (i % 14), person)),
    };

    private static Planned After(DemoPerson person, StoryEnd end, int i, DateOnly day) =>
        new(person, end, LondonTime.At(day.AddDays(-9), new TimeOnly(8 + (i % 11), (i * 7) % 60)), day, Hours(1 + (i % 16), person));

    /// <summary>When the newest day was not yesterday, or nobody works today, its evening did not end in the middle: little of it is left to do.</summary>
    private static StoryEnd SeenTo(StoryEnd end, int i) => (end, i) switch
    {
        (StoryEnd.MetTheStandard, > 0) or (StoryEnd.ToBeDecided, > 3) => StoryEnd.OfferMade,
        (StoryEnd.TalkedAbout, > 0) => StoryEnd.NotYet,
        _ => end,
    };

    /// <summary>Then, or on the evening before; and so long before that nobody is late with the calls, which are made on working days.</summary>
    private DateTimeOffset Awake(DateTimeOffset moment)
    {
        if (LondonTime.Of(moment).Hour < 7) moment = moment.AddHours(-8);
        while (NotesToDo.EndOfWork(moment) < now && DemoStory.SecondCall(moment) > now) moment = moment.AddDays(-1);
        return moment;
    }

    private DateTimeOffset Ago(int hours, DemoPerson person) => now - Hours(hours, person);

    /// <summary>Nobody does things on the hour.</summary>
    private static TimeSpan Hours(int hours, DemoPerson person) => TimeSpan.FromMinutes((hours * 60) + (person.Luck % 53));

    private static EntryRoute RouteOf(StoryEnd end, int i) => RouteOf(i) is var route && (end is not (StoryEnd.InFirstYear or StoryEnd.LeftFirstYear) || route.LeadsToAFirstYear()) ? route : EntryRoute.NewlyQualified;

    private static EntryRoute RouteOf(int i) => (i % 9) switch
    {
        0 or 4 => EntryRoute.Student,
        1 or 5 or 7 => EntryRoute.Experienced,
        2 => EntryRoute.NewlyQualified,
        3 => EntryRoute.AgencyWorker,
        6 => EntryRoute.StepUp,
        _ => EntryRoute.ReturnToPractice,
    };
}

/// <param name="Day">The assessment day that they come to, or have booked.</param>
internal sealed record Planned(DemoPerson Person, StoryEnd End, DateTimeOffset AppliesAt, DateOnly? Day, TimeSpan RepliesAfter)
{
    /// <summary>When they say whom we can ring; null where it is three days after their day.</summary>
    public DateTimeOffset? NamesReferees { get; init; }

    public string Slug => Person.Route.IsStudent() ? "newly-qualified-social-worker" : (Person.Luck % 3) switch
    {
        0 when Person.Route is EntryRoute.Experienced or EntryRoute.AgencyWorker => "senior-practitioner-duty-and-assessment",
        1 => "social-worker-children-in-care",
        _ => "social-worker-family-safeguarding",
    };
}
