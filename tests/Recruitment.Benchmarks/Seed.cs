using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Domain;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Demo;
using Recruitment.Infrastructure.Staff;

namespace Recruitment.Benchmarks;

/// <summary>Fills a data folder through the service's own model, without the service.</summary>
internal sealed class Seed : IAsyncDisposable
{
    public const string Vacancy = "social-worker-northfield";
    public const string Email = "priya.shah@council.example";
    public const string Password = "harbour-lantern-2026";

    private static int _people;

    private readonly DemoWorld _world;
    private readonly List<Guid> _vacancies = [];
    private int _applications;

    public Seed(string data)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Recruitment:DataFolder"] = data, ["Recruitment:RunsByItself"] = "false" };
        _world = new DemoWorld(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), TimeProvider.System.GetUtcNow());
    }

    /// <summary>A name, address and number that nobody had before.</summary>
    public static (string Name, string Email, string Phone) NewPerson()
    {
        var number = Interlocked.Increment(ref _people);
        var name = SeedWords.NameOf(number);
        return (name, $"{name.ToLowerInvariant().Replace(' ', '.')}.{number}@example.org", $"07{700_900_000 + number}");
    }

    /// <summary>Vacancies, and a recruiter who can sign in.</summary>
    public async Task Begin()
    {
        await _world.Within(services => services.PrepareDatabase());
        var act = new Act(Actor.Software("load"), _world.Now);
        foreach (var slug in (string[])[Vacancy, "social-worker-eastfield", "senior-practitioner", "assistant-team-manager", "newly-qualified", "return-to-practice"])
        {
            var vacancy = Domain.Vacancies.Vacancy.Open(slug, About(slug), act);
            _vacancies.Add(vacancy.Id);
            await _world.Keep(vacancy);
        }

        var recruiter = StaffMember.Add(new StaffDetails("Priya Shah", Email, [StaffRole.Recruiter]), act);
        await _world.Keep(recruiter);
        await _world.Within(async services =>
        {
            var accounts = ActivatorUtilities.CreateInstance<StaffAccounts>(services);
            accounts.Open(recruiter.Id);
            await accounts.SetPassword(recruiter.Id, Password, CancellationToken.None);
            await services.GetRequiredService<RecruitmentDbContext>().SaveChangesAsync();
        });
    }

    /// <summary>Goes on until there are so many applications, with everything that is kept beside them and their CVs in the index of words.</summary>
    public async Task GrowTo(int applications)
    {
        const int atOnce = 500;
        for (; _applications < applications; _applications += atOnce)
        {
            var first = _applications;
            await _world.Within(async services =>
            {
                var db = services.GetRequiredService<RecruitmentDbContext>();
                await db.Database.OpenConnectionAsync();
                // What is made for one measurement need not outlive a power cut.
                await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=OFF");
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                for (var i = first; i < first + atOnce; i++) db.AddRange(SeedApplications.Make(i, applications, _vacancies, _world.Now));
                await db.SaveChangesAsync();
                await db.Database.CloseConnectionAsync();
            });
        }

        await _world.Within(async services =>
        {
            var db = services.GetRequiredService<RecruitmentDbContext>();
            await db.Database.ExecuteSqlRawAsync(
                """
                INSERT OR REPLACE INTO SearchCvs(rowid, Words) SELECT e.Number, t.FoldedText FROM SearchWaiting w
                JOIN SearchEntries e ON e.JobApplicationId = w.JobApplicationId JOIN CvTexts t ON t.JobApplicationId = w.JobApplicationId ORDER BY e.Number;
                DELETE FROM SearchWaiting;
                PRAGMA wal_checkpoint(TRUNCATE);
                """);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private static VacancyDetails About(string slug) => new(
        $"{slug.Replace('-', ' ')}, family safeguarding", "Northfield Family Safeguarding", "Northfield, hybrid", "Full time or part time", 38_220, 44_075,
        "Stand beside families and keep children safe.", "You hold fourteen children’s stories at most.", [EntryRoute.Experienced, EntryRoute.NewlyQualified, EntryRoute.Student],
        [new Essential("Is there, or will there be, a social work qualification?", "A recognised social work qualification, or a place on a course that leads to one.")],
        [new Colleague("Amina", "team manager")]);
}
