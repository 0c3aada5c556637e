using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Vacancies;

public sealed class FrontPageTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_empty_service_says_so_and_says_what_to_do()
    {
        var page = await _service.Browser().Open("/");

        page.Heading.ShouldBe("Send us your CV. Hear back within 24 hours. Meet us within a week.");
        page.Text.ShouldContain("No job is open at the moment.");
        page.Text.ShouldContain("No day is open for booking at the moment.");
        page.Text.ShouldContain("No reply fell due in October, so there is no figure to show yet. On Tuesday 1 December");
    }

    [Fact]
    public async Task The_share_of_replies_kept_last_month_is_told_with_the_longest_wait()
    {
        var october = new DateTimeOffset(2026, 10, 12, 9, 0, 0, TimeSpan.Zero);
        await Answered([.. Enumerable.Range(1, 7).Select(hours => (october, (int?)hours)), (october, 26), (october, null)]);
        // Due in September, and due in November: of other months. Received on the last day of September, due on the first of October: of this one.
        await Answered((october.AddMonths(-1), 100), (october.AddMonths(1), 100));

        var page = await _service.Browser().Open("/");

        page.Text.ShouldContain("77.8% In October 7 of 9 people heard back within 24 hours. 1 person is still waiting. The longest wait was 26 hours.");
    }

    [Fact]
    public async Task A_month_begins_and_ends_at_midnight_in_london_by_the_hour_the_reply_fell_due()
    {
        // 30 September 23:30 in London is 22:30 UTC; due on 1 October at 23:30. And 31 October 00:30 UTC, due on 1 November.
        await Answered((new DateTimeOffset(2026, 9, 30, 22, 30, 0, TimeSpan.Zero), 2), (new DateTimeOffset(2026, 10, 31, 0, 30, 0, TimeSpan.Zero), 30));

        (await _service.Browser().Open("/")).Text.ShouldContain("100% The one person due a reply in October");
    }

    [Fact]
    public async Task The_figure_is_counted_anew_every_few_minutes()
    {
        var october = new DateTimeOffset(2026, 10, 12, 9, 0, 0, TimeSpan.Zero);
        await Answered((october, 3));
        await _service.Browser().Open("/");
        await Answered((october, 30));

        (await _service.Browser().Open("/")).Text.ShouldContain("100%");
        _service.Time.Advance(TimeSpan.FromMinutes(5));
        (await _service.Browser().Open("/")).Text.ShouldContain("50%");
    }

    [Fact]
    public async Task The_next_three_days_stand_there_with_the_places_left()
    {
        var days = await _service.AddDays(TestData.AProgramme(capacity: 2), [.. Enumerable.Range(0, 4).Select(week => TestData.ThursdayNextWeek.AddDays(7 * week))]);
        await _service.InDatabase(async db =>
        {
            var first = await db.AssessmentDays.SingleAsync(d => d.Id == days[0].Id);
            first.TakePlace(_service.Time.GetUtcNow());
            await db.SaveChangesAsync();
        });

        var page = await _service.Browser().Open("/");

        page.Page.QuerySelectorAll("aside li").Select(li => li.TextContent.Trim()).Count().ShouldBe(3);
        page.Text.ShouldContain("Thursday 26 November 9:30am to 1:30pm Northfield House, 1 High Street, Northfield 1 place left");
        page.Text.ShouldContain("2 places left");
    }

    [Fact]
    public async Task A_vacancy_says_what_who_where_and_leads_to_the_cv()
    {
        await _service.AddVacancy();

        var page = await (await _service.Browser().Open("/")).Follow("Social worker, family safeguarding");

        page.Heading.ShouldBe("Social worker, family safeguarding");
        foreach (var words in (string[])["£38,220 to £44,075 a year", "Northfield, hybrid", "Full time or part time", "Amina", "team manager", "Children first", "Experienced social workers", "We aim for 24 hours"])
            page.Text.ShouldContain(words);
        (await page.Follow("Apply with your CV")).Address.AbsolutePath.ShouldBe("/apply/social-worker-northfield");
    }

    [Fact]
    public async Task A_step_that_five_people_went_through_is_told_as_it_was()
    {
        await Answered([.. Enumerable.Range(1, 5).Select(hours => (_service.Time.GetUtcNow().AddDays(-20), (int?)hours * 2))]);

        (await _service.Browser().Open("/vacancies/social-worker-northfield")).Text.ShouldContain("From your CV to our reply 6 hours; nine in ten within 10 hours");
    }

    [Fact]
    public async Task Search_engines_read_the_job_as_data_that_cannot_break_out_of_its_element()
    {
        var details = TestData.AVacancy().DetailsWith("Closes </script><script>alert(1)</script> & more");
        await _service.InDatabase(async db =>
        {
            db.Add(Vacancy.Open("sly", details, TestData.AnAct()));
            await db.SaveChangesAsync();
        });

        var page = await _service.Browser().Open("/vacancies/sly");

        var data = page.Page.QuerySelectorAll("script[type='application/ld+json']").ShouldHaveSingleItem();
        page.Page.QuerySelectorAll("script:not([src])").Length.ShouldBe(1);
        using var posting = JsonDocument.Parse(data.TextContent);
        posting.RootElement.GetProperty("@type").GetString().ShouldBe("JobPosting");
        posting.RootElement.GetProperty("title").GetString().ShouldBe("Closes </script><script>alert(1)</script> & more");
        posting.RootElement.GetProperty("baseSalary").GetProperty("value").GetProperty("minValue").GetInt32().ShouldBe(38_220);
        posting.RootElement.GetProperty("datePosted").GetString().ShouldBe("2026-11-20");
        posting.RootElement.GetProperty("employmentType").EnumerateArray().Select(e => e.GetString()).ShouldBe(["FULL_TIME", "PART_TIME"]);
        posting.RootElement.TryGetProperty("validThrough", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_closed_vacancy_cannot_be_applied_for_and_is_not_offered_to_search_engines()
    {
        var vacancy = await _service.AddVacancy();
        await _service.InDatabase(async db =>
        {
            (await db.Vacancies.SingleAsync(v => v.Id == vacancy.Id)).Close(TestData.AnAct());
            await db.SaveChangesAsync();
        });

        var page = await _service.Browser().Open("/vacancies/social-worker-northfield");

        page.Text.ShouldContain("We are not taking CVs for this job just now.");
        page.Text.ShouldContain("No other job is open at the moment.");
        page.Text.ShouldNotContain("Apply with your CV");
        page.Page.QuerySelector("script[type='application/ld+json']").ShouldBeNull();
    }

    [Theory]
    [InlineData("How we use what you send us", "No computer and no deadline turns anybody down.")]
    [InlineData("Accessibility", "we do not claim that it meets every rule")]
    public async Task Every_page_leads_to_what_we_say_about_ourselves(string link, string words) =>
        (await (await _service.Browser().Open("/sign-in")).Follow(link)).Text.ShouldContain(words);

    // People who sent a CV at this moment and were answered so many hours later, or never.
    private async Task Answered(params (DateTimeOffset At, int? Hours)[] people)
    {
        var vacancy = await _service.AddVacancy();
        await _service.InDatabase(async db =>
        {
            foreach (var (at, hours) in people)
            {
                var number = Guid.NewGuid().ToString("N")[..4];
                var candidate = TestData.ACandidate($"Sam {number}", $"{number}@example.org");
                var application = TestData.AnApplication(candidate.Id, vacancy.Id, $"BCDF-{number}", at);
                if (hours is { } wait)
                {
                    var message = Guid.NewGuid();
                    application.ReplyWith(ReplyKind.Invite, message, TestData.AnAct(at.AddHours(wait)), lateBecause: "Two of us were ill").ShouldBeNull();
                    application.ReplySent(message, at.AddHours(wait));
                }

                db.AddRange(candidate, application);
            }

            await db.SaveChangesAsync();
        });
    }
}

file static class VacancyWords
{
    public static VacancyDetails DetailsWith(this Vacancy v, string title) =>
        new(title, v.Team, v.Place, v.Pattern, v.SalaryFrom, v.SalaryTo, v.Summary, v.WhatYouDo, v.Routes, v.Essentials, v.Colleagues);
}
