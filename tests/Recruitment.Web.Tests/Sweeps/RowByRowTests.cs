using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.Checks;
using Recruitment.Application.EarlyCareer;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Offers;
using Recruitment.Application.References;
using Recruitment.Application.Scoring;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Infrastructure.Data;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Sweeps;

/// <summary>Each sweep with three rows that are due and one of them spoiled: the database throws when that one is saved.</summary>
public sealed class RowByRowTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_reply_that_cannot_be_escalated_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.Receive(name));
        _service.Time.Advance(TimeSpan.FromHours(13));
        await Poisoned<EscalateReplies>("INSERT ON Notices", "new.SubjectId", people[1].Id, Mails("reply-is-waiting"));
    }

    [Fact]
    public async Task A_cv_that_cannot_be_read_does_not_hold_up_the_others()
    {
        await Three(name => _service.Receive(name));
        await _service.InDatabase(db => db.CvTexts.ExecuteUpdateAsync(set => set.SetProperty(t => t.State, CvTextState.Waiting).SetProperty(t => t.Text, "")));
        var bad = await _service.InDatabase(db => db.CvTexts.OrderBy(t => t.Id).FirstAsync());
        await Poisoned<ReadWaitingCvs>("UPDATE ON CvTexts", "old.Id", bad.Id, db => db.CvTexts.CountAsync(t => t.State == CvTextState.Read));
    }

    [Fact]
    public async Task Twenty_cvs_that_cannot_be_read_do_not_stand_in_the_way_of_the_next()
    {
        for (var i = 0; i < 20; i++) await _service.Receive($"Jo Barker {i}");
        await _service.InDatabase(db => db.CvTexts.ExecuteUpdateAsync(set => set.SetProperty(t => t.State, CvTextState.Waiting)));
        await Spoil("UPDATE ON CvTexts", "old.State = 'Waiting'");
        await _service.Sweep<ReadWaitingCvs>();
        await Mend();
        (await _service.InDatabase(db => db.SetAsideRows.CountAsync())).ShouldBe(20);

        var late = await _service.Receive("Sam Late");
        await _service.InDatabase(db => db.CvTexts.Where(t => t.JobApplicationId == late.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.State, CvTextState.Waiting)));
        await _service.Sweep<ReadWaitingCvs>();
        (await _service.InDatabase(db => db.CvTexts.SingleAsync(t => t.JobApplicationId == late.Id))).State.ShouldBe(CvTextState.Read);
    }

    [Fact]
    public async Task A_cv_whose_words_cannot_be_indexed_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.Receive(name));
        await Poisoned<IndexCvWords>("DELETE ON SearchWaiting", "old.JobApplicationId", people[1].Id, async db => 3 - await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM SearchWaiting").SingleAsync());
    }

    [Fact]
    public async Task A_draft_that_cannot_be_forgotten_does_not_hold_up_the_others()
    {
        foreach (var words in (string[])["One", "Two", "Three"]) await _service.SendCv(CvFiles.Text(words));
        _service.Time.Advance(TimeSpan.FromDays(15));
        var bad = await _service.InDatabase(db => db.Drafts.OrderBy(d => d.StartedAt).FirstAsync());
        await Poisoned<ForgetDrafts>("DELETE ON Drafts", "old.Id", bad.Id, async db => 3 - await db.Drafts.CountAsync());
    }

    [Fact]
    public async Task A_note_whose_referee_cannot_be_reminded_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.SomebodyWhoMetTheStandard(name));
        foreach (var person in people) await _service.AddNote(await _service.AddReferee(person, "Sam Field"));
        _service.Time.Advance(TimeSpan.FromDays(2));
        var bad = await _service.InDatabase(db => db.ReferenceRecords.SingleAsync(r => r.JobApplicationId == people[1].Id));
        await Poisoned<ChaseReferences>("INSERT ON Notices", "new.SubjectId", bad.Id, Mails("reference-reminder"));
    }

    [Fact]
    public async Task A_note_that_cannot_be_read_at_all_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.SomebodyWhoMetTheStandard(name));
        foreach (var person in people) await _service.AddNote(await _service.AddReferee(person, "Sam Field"));
        _service.Time.Advance(TimeSpan.FromDays(2));
        var bad = await _service.InDatabase(db => db.ReferenceRecords.SingleAsync(r => r.JobApplicationId == people[1].Id));
        await _service.InDatabase(db => db.Database.ExecuteSqlAsync($"UPDATE ReferenceRecords SET Versions = '[{{' WHERE Id = {bad.Id}"));

        await _service.Sweep<ChaseReferences>();
        (await _service.InDatabase(Mails("reference-reminder"))).ShouldBe(2);
        var aside = await _service.InDatabase(db => db.SetAsideRows.SingleAsync());
        (aside.SubjectId, aside.JobApplicationId).ShouldBe((bad.Id, people[1].Id));
    }

    [Fact]
    public async Task An_offer_whose_references_cannot_be_followed_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.SomebodyOffered(name));
        foreach (var person in people) await _service.ConfirmReferences(person);
        var bad = await OfferOf(people[1]);
        await Poisoned<FollowReferences>("UPDATE ON Offers", "old.Id", bad, db => db.History.CountAsync(h => h.What == "Check:References"));
    }

    [Fact]
    public async Task An_offer_that_cannot_be_mentioned_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.SomebodyOffered(name));
        _service.Time.Advance(TimeSpan.FromDays(2));
        await Poisoned<RemindOfOffers>("INSERT ON Notices", "new.SubjectId", await OfferOf(people[1]), Mails("offer-reminder"));
    }

    [Fact]
    public async Task A_long_stop_that_cannot_be_told_does_not_keep_the_others_from_being_named()
    {
        var people = await Three(name => _service.SomebodyOffered(name));
        _service.Time.MoveTo(new(2027, 6, 10, 9, 0, 0, TimeSpan.Zero));
        await Poisoned<RemindOfOffers>("INSERT ON Notices", $"new.Kind LIKE 'long-stop%' AND new.SubjectId", await OfferOf(people[1]), Named("long-stops-near"));
    }

    [Fact]
    public async Task A_student_who_cannot_be_counted_does_not_keep_the_others_from_being_named()
    {
        var people = await Three(name => _service.SomebodyWhoMetTheStandard(name, EntryRoute.Student, new(2026, 12, 18), new(2027, 3, 5)));
        await Poisoned<RemindOfPlacements>("INSERT ON Notices", "new.SubjectId", people[1].Id, Named("students-without-decision"));
    }

    [Fact]
    public async Task Somebody_in_the_pool_who_cannot_be_asked_does_not_hold_up_the_others()
    {
        var people = await Three(name => _service.Receive(name));
        var places = people.Select(p => PoolPlace.For(p, TestData.AnAct(_service.Time.GetUtcNow()))).ToList();
        foreach (var place in places) place.Agree(TestData.AnAct(_service.Time.GetUtcNow()));
        await _service.InDatabase(async db =>
        {
            foreach (var person in people) (await db.JobApplications.FindAsync(person.Id))!.Move(ApplicationAction.AddToTalentPool, TestData.AnAct()).ShouldBeNull();
            db.AddRange(places);
            await db.SaveChangesAsync();
        });
        _service.Time.MoveTo(new(2027, 10, 25, 9, 0, 0, TimeSpan.Zero));
        await Poisoned<RemindOfTalentPool>("INSERT ON Notices", "new.SubjectId", places[1].Id, Mails("talent-pool-ends"));
    }

    [Fact]
    public async Task A_review_that_cannot_be_told_does_not_keep_the_assessors_others_from_being_named()
    {
        var people = await Three(name => _service.Somebody(ApplicationAction.RecordStart, name, EntryRoute.NewlyQualified));
        var programmes = await _service.InDatabase(async db =>
        {
            var begun = new List<EarlyCareerProgramme>();
            foreach (var person in people)
            {
                var facts = new ProgrammeFacts(new(2026, 9, 1), new(2026, 8, 20), new(2026, 7, 1), true, false, false);
                EarlyCareerProgramme.Begin((await db.JobApplications.FindAsync(person.Id))!, "Jo Barker", 1, facts, new("Lena Moss", "lena@council.example", "Amina Yusuf", "Priya Shah", "SW654321"), TestData.ALookAtTheRegister(person.Id, _service.Time.GetUtcNow()), TestData.AnAct(_service.Time.GetUtcNow()), out var programme).ShouldBeNull();
                db.Add(programme!);
                begun.Add(programme!);
            }

            await db.SaveChangesAsync();
            return begun;
        });
        await Poisoned<RemindOfReviews>("INSERT ON Notices", "new.SubjectId", programmes[1].Id, Named("reviews-due"));
    }

    [Fact]
    public async Task A_person_whose_ratings_cannot_be_locked_does_not_hold_up_the_others()
    {
        var day = await _service.ADayWithSheets("Sam Okafor", "Jo Barker", "Ali Reza");
        await _service.SubmitSheets(day);
        await _service.InDatabase(async db =>
        {
            await db.JobApplications.ExecuteUpdateAsync(a => a.SetProperty(x => x.Status, ApplicationStatus.Attended));
            await db.WashUps.ExecuteDeleteAsync();
        });
        await Poisoned<LockCompleteRatings>("INSERT ON WashUps", "new.SeatId", day.Seats[1].SeatId, db => db.WashUps.CountAsync());
    }

    [Fact]
    public async Task A_programme_whose_days_cannot_be_opened_does_not_hold_up_the_others()
    {
        AssessmentCentre[] centres = [TestData.ACentre(TestData.AProgramme(weekday: DayOfWeek.Monday)), TestData.ACentre(TestData.AProgramme(weekday: DayOfWeek.Tuesday)), TestData.ACentre()];
        await _service.InDatabase(async db =>
        {
            db.AddRange(centres.AsEnumerable());
            await db.SaveChangesAsync();
        });
        await Poisoned<OpenAssessmentDays>("INSERT ON AssessmentDays", "new.CentreId", centres[1].Id, db => db.AssessmentDays.Select(d => d.CentreId).Distinct().CountAsync());
    }

    [Fact]
    public async Task A_place_that_cannot_be_reminded_of_does_not_hold_up_the_others()
    {
        var seats = await Booked();
        _service.Time.MoveTo(new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
        await Poisoned<RemindOfSeats>("INSERT ON Notices", "new.SubjectId", seats[1].Id, Mails("seat-reminder"));
    }

    [Fact]
    public async Task A_reminder_that_cannot_be_stopped_does_not_hold_up_the_others()
    {
        await Booked();
        _service.Time.MoveTo(new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
        await _service.Sweep<RemindOfSeats>();
        var bad = await _service.InDatabase(db => db.Messages.FirstAsync(m => m.Kind == "seat-reminder"));
        _service.Time.MoveTo(new(2026, 11, 26, 10, 0, 0, TimeSpan.Zero));
        await Poisoned<RemindOfSeats>("UPDATE ON Messages", "old.Id", bad.Id, db => db.Messages.CountAsync(m => m.Kind == "seat-reminder" && m.State == Domain.Messages.MessageState.Cancelled));
    }

    [Fact]
    public async Task Somebody_who_cannot_be_asked_to_book_does_not_hold_up_the_others()
    {
        await _service.AddDays(TestData.AProgramme(), new DateOnly(2026, 12, 10));
        var people = await _service.Invite(3);
        _service.Time.Advance(TimeSpan.FromDays(1.1));
        await Poisoned<NudgeToBook>("INSERT ON Notices", "new.SubjectId", people[1].Application.Id, Mails("booking-nudge"));
    }

    [Fact]
    public async Task Somebody_who_cannot_be_marked_as_not_here_does_not_hold_up_the_others()
    {
        var seats = await Booked();
        _service.Time.MoveTo(new(2026, 11, 26, 10, 5, 0, TimeSpan.Zero));
        await Poisoned<SuggestNoShows>("UPDATE ON Seats", "old.Id", seats[1].Id, db => db.Seats.CountAsync(s => s.NotHereYetSince != null));
    }

    [Fact]
    public async Task A_place_that_cannot_be_freed_does_not_hold_up_the_others()
    {
        var seats = await Booked();
        await _service.InDatabase(db => db.JobApplications.ExecuteUpdateAsync(a => a.SetProperty(x => x.Status, ApplicationStatus.Withdrawn)));
        await Poisoned<ReleaseSeats>("UPDATE ON Seats", "old.Id", seats[1].Id, Mails("seat-released"));
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync())).SeatsTaken.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_set_aside_stands_on_the_to_do_list_the_problems_page_and_the_health_page_until_nothing_is_due_for_it()
    {
        var people = await Three(name => _service.Receive(name));
        _service.Time.Advance(TimeSpan.FromHours(13));
        await Spoil("INSERT ON Notices", $"new.SubjectId = '{people[1].Id.ToString().ToUpperInvariant()}'");
        await _service.Sweep<EscalateReplies>();

        (await _service.ToDo("What the service could not do by itself")).ShouldHaveSingleItem().ShouldContain("escalate replies");
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/problems");
        recruiter.Text.ShouldContain("Escalate replies");
        recruiter.Text.ShouldContain("this row is spoiled");
        await recruiter.Follow(people[1].Reference);
        recruiter.Address.AbsolutePath.ShouldBe($"/staff/applications/{people[1].Id}");
        (await (await _service.SignIn(StaffRole.Administrator, "Ash Admin")).Open("/staff/settings")).Text.ShouldContain("1 row could not be handled");
        _service.Log.ShouldNotContain(line => line.Contains(people[1].Reference, StringComparison.Ordinal) || line.Contains("@example.org", StringComparison.Ordinal));

        await _service.InDatabase(db => db.JobApplications.Where(a => a.Id == people[1].Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.ReplyDueAt, (DateTimeOffset?)null)));
        await _service.Sweep<EscalateReplies>();
        (await _service.InDatabase(db => db.SetAsideRows.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_row_that_two_save_in_one_moment_is_looked_at_again_and_not_set_aside()
    {
        var seats = await Booked();
        _service.Time.MoveTo(new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero));
        await Task.WhenAll(_service.Sweep<RemindOfSeats>(), _service.Sweep<RemindOfSeats>());
        (await _service.InDatabase(Mails("seat-reminder"))).ShouldBe(seats.Count);
        (await _service.InDatabase(db => db.SetAsideRows.AnyAsync())).ShouldBeFalse();
    }

    /// <summary>The others are handled, this one is set aside, and the next turn handles it without doing anything twice.</summary>
    private async Task Poisoned<T>(string when, string column, Guid id, Func<RecruitmentDbContext, Task<int>> handled)
        where T : IBaseRequest, new()
    {
        await Spoil(when, $"{column} = '{id.ToString().ToUpperInvariant()}'");
        await _service.Sweep<T>();
        await _service.Sweep<T>();
        (await _service.InDatabase(handled)).ShouldBe(2);
        var aside = await _service.InDatabase(db => db.SetAsideRows.SingleAsync());
        (aside.SubjectId, aside.Reason.Contains("this row is spoiled", StringComparison.Ordinal)).ShouldBe((id, true));

        await Mend();
        await _service.Sweep<T>();
        await _service.Sweep<T>();
        (await _service.InDatabase(handled)).ShouldBe(3);
        (await _service.InDatabase(db => db.SetAsideRows.AnyAsync())).ShouldBeFalse();
    }

    private Task Spoil(string when, string condition)
    {
        var trigger = $"CREATE TRIGGER Spoiled BEFORE {when} WHEN {condition} BEGIN SELECT RAISE(ABORT, 'this row is spoiled'); END";
        return _service.InDatabase(db => db.Database.ExecuteSqlRawAsync(trigger));
    }

    private Task Mend() => _service.InDatabase(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER Spoiled"));

    private static Func<RecruitmentDbContext, Task<int>> Mails(string kind) => db => db.Messages.CountAsync(m => m.Kind == kind);

    /// <summary>How many people the lists in these mails name.</summary>
    private static Func<RecruitmentDbContext, Task<int>> Named(string kind) =>
        async db => (await db.Messages.Where(m => m.Kind == kind).Select(m => m.Body).ToListAsync()).Sum(b => b.Split('\n').Count(line => line.StartsWith("* ", StringComparison.Ordinal)));

    private static async Task<List<T>> Three<T>(Func<string, Task<T>> make) => [await make("Ada Okafor"), await make("Ben Reza"), await make("Cleo Moss")];

    private Task<Guid> OfferOf(JobApplication application) => _service.InDatabase(db => db.Offers.Where(o => o.JobApplicationId == application.Id).Select(o => o.Id).SingleAsync());

    private async Task<List<Seat>> Booked()
    {
        await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek);
        foreach (var person in await _service.Invite(3)) await (await _service.Browser().Open($"{person.Page}/{await _service.InDatabase(db => db.AssessmentDays.Select(d => d.Id).SingleAsync())}")).Press("Take this place");
        return await _service.InDatabase(db => db.Seats.OrderBy(s => s.Id).ToListAsync());
    }
}
