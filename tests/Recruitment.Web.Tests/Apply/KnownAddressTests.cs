using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

/// <summary>A typed address proves nothing.</summary>
public sealed class KnownAddressTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData("Jo Barker", "01632 960999", "SW9999")]
    [InlineData("Joanne Barker", "07700 900456", null)]
    [InlineData("Daniel Okonkwo", "01632 960999", null)]
    public async Task Whoever_types_a_known_address_changes_nothing_that_is_known(string name, string phone, string? number)
    {
        await _service.Apply(number: "SW1234");
        var (known, first) = (await Candidate("07700 900456"), await _service.InDatabase(db => db.JobApplications.AsNoTracking().SingleAsync()));
        await _service.Apply(name, "JO@example.org", phone, number);

        (await _service.InDatabase(db => db.Candidates.AsNoTracking().SingleAsync(c => c.Id == known.Id))).Contact.ShouldBe(known.Contact);
        var after = await _service.Reload(first);
        (after.Version, after.Cvs.Count, after.Status).ShouldBe((first.Version, 1, ApplicationStatus.Received));
        (await _service.InDatabase(db => db.History.Where(h => h.SubjectId == known.Id || h.SubjectId == first.Id).Select(h => h.What).ToListAsync())).ShouldBe(["CandidateRegistered", "Received"], ignoreOrder: true);
    }

    [Fact]
    public async Task It_has_a_reference_a_clock_and_a_link_like_anybodys()
    {
        await _service.Apply();
        _service.Time.Advance(TimeSpan.FromHours(1));
        var page = await _service.Apply(phone: "01632 960999");

        var newer = await Newer();
        page.Text.ShouldContain(newer.Reference);
        newer.ReplyDueAt.ShouldBe(_service.Time.GetUtcNow().AddHours(24));
        (await _service.InDatabase(db => db.History.Where(h => h.SubjectId == newer.Id).Select(h => h.What).ToListAsync())).ShouldContain("ReceivedNotConfirmed");
        (await _service.Browser().Open(await _service.LinkInNewest("application-received"))).Text.ShouldContain(newer.Reference);
    }

    [Fact]
    public async Task The_page_after_sending_reads_the_same_whether_the_address_is_known_or_not()
    {
        var (unknown, asked) = await Sending("jo@example.org");
        var (known, askedAgain) = await Sending("jo@example.org");
        var stranger = await Newer();
        known.Replace(stranger.Reference, "REF").ShouldBe(unknown.Replace((await _service.InDatabase(db => db.JobApplications.SingleAsync(a => a.Id != stranger.Id))).Reference, "REF"));
        askedAgain.ShouldBe(asked);
    }

    [Fact]
    public async Task One_row_stands_on_the_worklist_and_one_reply_to_the_address_stops_both_clocks()
    {
        await _service.Apply();
        _service.Time.Advance(TimeSpan.FromHours(2));
        await _service.Apply(phone: "01632 960999");
        var newer = await Newer();
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open("/staff");
        staff.Page.QuerySelectorAll("a[href$='/reply']").Length.ShouldBe(1);
        staff.Text.ShouldContain("A newer CV, not confirmed yet");

        await staff.Open($"/staff/applications/{newer.Id}/reply");
        staff.Address.AbsolutePath.ShouldNotContain(newer.Id.ToString());
        staff.Text.ShouldContain("Under the same address, not confirmed yet");
        await staff.Choose("Invite to an assessment day").Press("Show the letter again");
        await staff.Press("Send the invitation");
        staff.Errors.ShouldBeEmpty();
        await _service.SendMail();

        var both = await _service.InDatabase(db => db.JobApplications.AsNoTracking().ToListAsync());
        both.ShouldAllBe(a => a.ClockStoppedAt == _service.Time.GetUtcNow() && a.ReplyDueAt == null);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "invitation"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_reply_taken_back_is_taken_back_for_both()
    {
        await _service.Apply();
        await _service.Apply(phone: "01632 960999");
        var (newer, first) = (await Newer(), await First());
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == first.Id)).ReadAgainst([new EssentialAnswer("Qualified?", "A qualification.", false)]);
            await db.SaveChangesAsync();
        });
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/{first.Id}/reply");
        await staff.ChooseIn("Qualified?", "No").Choose("Not this time").Press("Show the letter again");
        await staff.Press("Send “not this time”");
        (await _service.Reload(newer)).Status.ShouldBe(ApplicationStatus.SetAside);
        await staff.Press("Undo the reply");

        (await _service.Reload(newer)).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(ApplicationStatus.Received), a => a.ReplyDueAt.ShouldBe(newer.ReplyDueAt), a => a.Replies.ShouldBeEmpty());
        (await _service.Reload(first)).Status.ShouldBe(ApplicationStatus.Received);
    }

    [Fact]
    public async Task The_link_in_the_mail_changes_nothing_until_its_button_is_pressed_and_then_all_is_together()
    {
        await _service.Apply(number: "SW1234");
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.Apply("Joanne Barker", phone: "01632 960999");
        var (newer, first) = (await Newer(), await First());
        var page = await _service.Browser().Open(await _service.LinkInNewest("application-received") + "/confirm");
        (await _service.Reload(newer)).Version.ShouldBe(newer.Version);
        page.Text.ShouldContain(first.Reference);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.JobApplicationId == newer.Id))).Body.ShouldContain("/application/((link))/confirm");
        await page.Press("Yes, I sent this");

        page.Text.ShouldContain("All you have sent us is together now");
        page.Text.ShouldContain(first.Reference);
        var kept = await _service.Reload(first);
        (kept.Cvs.Count, kept.ReplyDueAt).ShouldBe((2, first.ReplyDueAt));
        var known = await _service.InDatabase(db => db.Candidates.SingleAsync(c => c.Id == first.CandidateId));
        (known.Name, known.Phone, known.SocialWorkEnglandNumber).ShouldBe(("Joanne Barker", "01632 960999", "SW1234"));
        (await _service.Reload(newer)).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(ApplicationStatus.SetAside), a => a.CandidateId.ShouldBe(first.CandidateId), a => a.ReplyDueAt.ShouldBeNull());
        (await _service.InDatabase(db => db.CvTexts.CountAsync(t => t.JobApplicationId == first.Id))).ShouldBe(2);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "newer-cv-received"))).ToAddress.ShouldBe("jo@example.org");
        (await page.Open(await _service.LinkInNewest("application-received") + "/confirm")).Address.AbsolutePath.ShouldNotEndWith("/confirm");
    }

    [Fact]
    public async Task A_cv_that_is_confirmed_by_somebody_in_the_talent_pool_is_read_within_24_hours_of_its_coming()
    {
        await _service.Apply();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Move(ApplicationAction.AddToTalentPool, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        _service.Time.Advance(TimeSpan.FromDays(60));
        await _service.Apply();
        var came = _service.Time.GetUtcNow();
        _service.Time.Advance(TimeSpan.FromHours(3));
        await (await _service.Browser().Open(await _service.LinkInNewest("application-received") + "/confirm")).Press("Yes, I sent this");

        var first = await First();
        (first.Status, first.ReplyDueAt).ShouldBe((ApplicationStatus.Received, came.AddHours(24)));
    }

    [Fact]
    public async Task I_did_not_send_this_takes_it_away_without_a_refusal_and_tells_staff()
    {
        await _service.Apply();
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.Apply(phone: "01632 960999");
        var (newer, first) = (await Newer(), await First());
        var page = await _service.Browser().Open(await _service.LinkInNewest("application-received") + "/not-mine");
        (await _service.Reload(newer)).Status.ShouldBe(ApplicationStatus.Received);
        await page.Press("I did not send this: take it away");

        page.Text.ShouldContain("You told us");
        (await _service.Reload(newer)).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(ApplicationStatus.SetAside), a => a.ReplyDueAt.ShouldBeNull(), a => a.Replies.ShouldBeEmpty());
        (await _service.Reload(first)).Version.ShouldBe(first.Version);
        (await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync())).State.ShouldBe(SamePersonState.Different);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "cv-not-theirs"))).Body.ShouldContain(newer.Reference);
        (await _service.ToDo("CVs to reply to")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_the_owner_of_an_address_did_not_send_is_not_taken_for_them_afterwards()
    {
        await _service.Apply(phone: "01632 960999");
        await (await _service.Browser().Open(await _service.LinkInNewest("application-received") + "/not-mine")).Press("I did not send this: take it away");
        await _service.Apply();

        (await _service.InDatabase(db => db.PossibleSamePeople.CountAsync())).ShouldBe(0);
        (await _service.InDatabase(db => db.Messages.OrderByDescending(m => m.CreatedAt).FirstAsync(m => m.Kind == "application-received"))).Body.ShouldNotContain("/confirm");
    }

    [Fact]
    public async Task Two_who_share_a_mailbox_under_plainly_different_names_are_two_people_and_nothing_is_asked()
    {
        await _service.Apply("Tom Brown", "browns@example.org");
        await _service.Apply("Sarah Brown", "browns@example.org");

        (await _service.InDatabase(db => db.PossibleSamePeople.CountAsync())).ShouldBe(0);
        (await _service.InDatabase(db => db.JobApplications.AsNoTracking().ToListAsync())).ShouldAllBe(a => a.TogetherWithId == null && a.ReplyDueAt != null);
        (await _service.Browser().Open("/find-my-application")).Fill("E-mail address", "browns@example.org");
        var browser = await _service.Browser().Open("/find-my-application");
        await browser.Fill("E-mail address", "BROWNS@example.org").Press("Send me my link");
        (await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "your-link").Select(m => m.ToName).OrderBy(n => n).ToListAsync())).ShouldBe(["Sarah Brown", "Tom Brown"]);
    }

    [Fact]
    public async Task Somebody_who_sends_many_under_an_address_does_not_push_out_the_link_of_its_owner()
    {
        await _service.Apply();
        var first = await First();
        for (var i = 0; i < 6; i++) await _service.Apply(phone: $"01632 96090{i}");
        await (await _service.Browser().Open("/find-my-application")).Fill("E-mail address", "jo@example.org").Press("Send me my link");
        (await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "your-link").Select(m => m.JobApplicationId).ToListAsync())).ShouldContain(first.Id);
    }

    private async Task<(string Text, int Questions)> Sending(string email)
    {
        var browser = await _service.SendCv(CvFiles.Text($"Jo Barker\n{email}\n07700 900456\n{Guid.NewGuid()}"));
        using var log = _service.ListenToQueries();
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        return (browser.Text, log.Queries.Count(q => q.Sql.StartsWith("SELECT", StringComparison.Ordinal)));
    }

    private Task<Candidate> Candidate(string phone) => _service.InDatabase(db => db.Candidates.AsNoTracking().SingleAsync(c => c.Phone == phone));

    private Task<JobApplication> First() => _service.InDatabase(db => db.JobApplications.AsNoTracking().OrderBy(a => a.Id).FirstAsync());

    private Task<JobApplication> Newer() => _service.InDatabase(db => db.JobApplications.AsNoTracking().OrderByDescending(a => a.Id).FirstAsync());
}
