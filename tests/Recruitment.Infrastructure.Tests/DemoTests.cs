using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Demo;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests;

/// <summary>What `--demo` shows on a working day, after lunch.</summary>
public sealed class DemoTests(DemoTests.LoadedDemo demo) : IClassFixture<DemoTests.LoadedDemo>
{
    private static readonly DateTimeOffset _wednesdayAfterLunch = new(2026, 11, 18, 13, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Two_hundred_people_are_in_every_state()
    {
        var statuses = await demo.Read(db => db.JobApplications.Select(a => a.Status).ToListAsync());

        statuses.Count.ShouldBe(201, "one of them has sent a second CV from another address");
        // A first year takes longer than the demo's twelve weeks, and nobody there had a CV sent in their name.
        Enum.GetValues<ApplicationStatus>().Except(statuses).ShouldBe([ApplicationStatus.EarlyCareerPassed, ApplicationStatus.SetAside], ignoreOrder: true);
    }

    [Fact]
    public async Task Assessment_days_stand_around_today_and_none_is_on_a_bank_holiday()
    {
        var days = await demo.Read(db => db.AssessmentDays.Select(d => d.Date).Order().ToListAsync());

        days[0].ShouldBeLessThan(new DateOnly(2026, 9, 16));
        days[^1].ShouldBeGreaterThan(new DateOnly(2027, 2, 1));
        days.ShouldContain(new DateOnly(2026, 11, 18));
        days.ShouldNotContain(new DateOnly(2026, 12, 25));
    }

    [Fact]
    public async Task Assessors_disagree_somewhere_and_somebody_still_owes_a_sheet()
    {
        (await demo.Read(db => db.WashUps.SelectMany(w => w.Agreed).CountAsync())).ShouldBeGreaterThan(0);
        (await demo.Read(db => db.AssessmentDays.Where(d => d.Date < new DateOnly(2026, 11, 18)).Select(d => d.Status).ToListAsync())).ShouldAllBe(s => s == DayStatus.Closed);
        (await demo.Read(db => db.JobApplications.CountAsync(a => a.Status == ApplicationStatus.Attended))).ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task One_reply_was_late_and_one_came_back()
    {
        var replies = await demo.Read(db => db.JobApplications.SelectMany(a => a.Replies, (a, r) => new { a.ReceivedAt, r.SentAt, r.BouncedAt }).ToListAsync());

        replies.Count(r => r.SentAt - r.ReceivedAt > TimeSpan.FromHours(24)).ShouldBe(1);
        replies.Count(r => r.BouncedAt is not null).ShouldBe(1);
        (await demo.Read(db => db.Messages.CountAsync(m => m.State == MessageState.Failed))).ShouldBe(1);
    }

    [Fact]
    public async Task One_CV_came_from_another_address_and_somebody_has_to_ask_whether_it_is_one_person()
    {
        (await demo.Read(db => db.PossibleSamePeople.SingleAsync(p => p.Shared == SharedKey.Phone || p.Shared == SharedKey.RegistrationNumber))).DueAt.ShouldNotBeNull();
        (await demo.ToDo()).Lists.Single(list => list.Group == ToDoGroup.SamePerson).Items.ShouldHaveSingleItem().Detail.ShouldBe("Ask whether this is one person");
    }

    [Fact]
    public async Task One_vacancy_is_closed_and_nobody_waits_on_it() =>
        (await demo.Read(db => db.Vacancies.Where(v => !v.IsOpen).Select(v => db.JobApplications.Count(a => a.VacancyId == v.Id)).ToListAsync())).ShouldBe([0]);

    [Fact]
    public async Task Every_CV_has_been_read() =>
        (await demo.Read(db => db.CvTexts.CountAsync(t => t.Text == ""))).ShouldBe(0);

    [Fact]
    public async Task The_same_moment_gives_the_same_demo()
    {
        var again = Directory.CreateTempSubdirectory("recruitment-demo-").FullName;
        await LoadedDemo.Load(again);

        var (first, second) = (DemoWords.Of(demo.Folder), DemoWords.Of(again));

        first.Except(second).Take(5).ShouldBeEmpty();
        second.Count.ShouldBe(first.Count);
        first.Count(line => line.Contains("Reference=", StringComparison.Ordinal)).ShouldBe(201);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(again, recursive: true);
    }

    [Fact]
    public Task Little_is_late() => LittleIsLate(demo);

    /// <summary>What people would have done on the Friday is done, all but one of each kind.</summary>
    [Theory]
    [InlineData("2026-11-21T10:00:00Z")]
    [InlineData("2026-11-22T10:00:00Z")]
    [InlineData("2026-11-23T10:00:00Z")]
    public async Task Little_is_late_at_a_weekend_or_after_it(string moment)
    {
        var weekend = new LoadedDemo { Moment = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture) };
        await weekend.InitializeAsync();
        try
        {
            await LittleIsLate(weekend);
        }
        finally
        {
            await weekend.DisposeAsync();
        }
    }

    private static async Task LittleIsLate(LoadedDemo demo)
    {
        var today = LondonTime.DayOf(demo.Moment);
        (await demo.Read(db => db.Offers.CountAsync(o => o.AcceptedAt == null && o.DeclinedAt == null && o.AnswerBy < today))).ShouldBe(0);
        (await demo.Read(db => db.Offers.CountAsync(o => o.Conditions.Any(c => c.State == ConditionState.Asked && c.DueOn < today)))).ShouldBeInRange(1, 2);
        var late = (await demo.ToDo()).Lists.Select(list => (list.Group, Late: list.Items.Where(item => item.DueAt < demo.Moment).Select(item => $"{item.What}: {item.Detail}").ToList())).ToList();
        late.Where(list => list.Late.Count > 2).ShouldBeEmpty();
        late.Single(list => list.Group == ToDoGroup.Replies).Late.Count.ShouldBe(1);
    }

    /// <summary>Loaded once: it lives through ten weeks.</summary>
    public sealed class LoadedDemo : IAsyncLifetime
    {
        private ServiceProvider _services = null!;

        public DateTimeOffset Moment { get; init; } = _wednesdayAfterLunch;

        public string Folder { get; } = Directory.CreateTempSubdirectory("recruitment-demo-").FullName;

        public static Task<IConfiguration> Load(string folder) => Load(folder, _wednesdayAfterLunch);

        private static async Task<IConfiguration> Load(string folder, DateTimeOffset moment)
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Recruitment:DataFolder"] = folder }).Build();
            (await DemoLoader.Load(configuration, moment)).ShouldBeTrue();
            return configuration;
        }

        public async Task InitializeAsync()
        {
            var configuration = await Load(Folder, Moment);
            _services = new ServiceCollection().AddSingleton(configuration).AddLogging().AddSingleton<TimeProvider>(new DemoClock(Moment)).AddSingleton<IActor>(new SignedInAs(StaffRole.Recruiter)).AddApplication().AddInfrastructure(configuration).BuildServiceProvider();
        }

        public async Task DisposeAsync()
        {
            await _services.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }

        public async Task<ToDoView> ToDo()
        {
            await using var scope = _services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ISender>().Send(new ShowToDo());
        }

        internal async Task<T> Read<T>(Func<RecruitmentDbContext, Task<T>> read)
        {
            await using var scope = _services.CreateAsyncScope();
            return await read(scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>());
        }
    }
}
