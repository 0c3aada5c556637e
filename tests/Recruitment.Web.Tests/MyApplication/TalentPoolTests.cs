using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.MyApplication;

public sealed class TalentPoolTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_letter_asks_and_nobody_is_in_the_pool_before_they_say_yes()
    {
        var candidate = await Asked();
        var letter = (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "talent-pool"))).Body;
        letter.ShouldContain("If you agree today, it is in our talent pool for a year, until 20 November 2027");
        letter.ShouldContain("If you say no, or nothing, you are not in the talent pool");
        candidate.Heading.ShouldBe("May we keep your CV for a job that comes up?");
        (await _service.InDatabase(db => db.PoolPlaces.AnyAsync(p => p.AgreedAt != null))).ShouldBeFalse();
        (await Staff()).ShouldContain("Asked, no answer yet: do not write about other jobs");

        await candidate.Press("Yes, keep my CV for a year");
        candidate.Text.ShouldContain("With your agreement we keep your CV until 20 November 2027");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "talent-pool-joined"))).Subject.ShouldBe("We keep your CV until 20 November 2027");
        (await Staff()).ShouldContain("Agreed, until 20 November 2027");
    }

    [Fact]
    public async Task Whoever_is_in_leaves_on_their_own_page_and_is_told_so()
    {
        var candidate = await Asked();
        await candidate.Press("Yes, keep my CV for a year");
        await candidate.Follow("Stay longer, or leave the talent pool");
        await candidate.Press("Leave the talent pool");

        candidate.Text.ShouldContain("You are not in our talent pool");
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "talent-pool-left"))).ShouldBe(1);
        (await Staff()).ShouldContain("Not in it: do not write about other jobs");
        var history = await _service.InDatabase(db => db.History.Where(h => h.What.StartsWith("TalentPool")).Select(h => h.What).ToListAsync());
        history.ShouldBe(["TalentPoolAgreed", "TalentPoolLeft"], ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_says_yes_when_the_question_has_gone_reads_why_on_their_own_page()
    {
        var candidate = await Asked();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await candidate.Press("Yes, keep my CV for a year");

        candidate.Page.QuerySelector(".govuk-notification-banner--success").ShouldBeNull();
        candidate.Text.ShouldContain(new NotAskedIntoThePool().Message);
        candidate.Text.ShouldContain("You withdrew on");
        (await _service.InDatabase(db => db.PoolPlaces.AnyAsync(p => p.AgreedAt != null))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_no_is_kept_and_can_become_a_yes()
    {
        var candidate = await Asked();
        await candidate.Press("No, thank you");
        (await _service.InDatabase(db => db.PoolPlaces.SingleAsync())).LeftAt.ShouldNotBeNull();
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "talent-pool-left"))).ShouldBe(0);

        await candidate.Follow("Change my mind");
        await candidate.Press("Yes, keep my CV for a year");
        candidate.Text.ShouldContain("With your agreement we keep your CV until");
    }

    [Fact]
    public async Task Before_the_year_ends_they_are_asked_once_and_one_press_makes_it_another()
    {
        await (await Asked()).Press("Yes, keep my CV for a year");
        _service.Time.MoveTo(new(2027, 10, 22, 9, 0, 0, TimeSpan.Zero));
        await _service.Sweep<RemindOfTalentPool>();
        (await Reminders()).ShouldBe(0);
        _service.Time.MoveTo(new(2027, 10, 23, 9, 0, 0, TimeSpan.Zero));
        await _service.Sweep<RemindOfTalentPool>();
        await _service.Sweep<RemindOfTalentPool>();
        (await Reminders()).ShouldBe(1);

        var candidate = await _service.Browser().Open(await _service.LinkInNewest("talent-pool-ends"));
        await candidate.Press("Stay for a year from today");
        candidate.Text.ShouldContain("With your agreement we keep your CV until 23 October 2028");
    }

    [Fact]
    public async Task Silence_ends_it()
    {
        await (await Asked()).Press("Yes, keep my CV for a year");
        _service.Time.MoveTo(new(2027, 11, 21, 9, 0, 0, TimeSpan.Zero));
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        (await _service.Browser().Open(await _service.PageOf(application.Id))).Text.ShouldContain("Your year in our talent pool ended on Saturday 20 November");
        (await Staff()).ShouldContain("Not in it: do not write about other jobs");
    }

    [Fact]
    public async Task Nobody_joins_whom_we_have_not_asked()
    {
        var application = await _service.Receive();
        var page = await _service.PageOf(application.Id);
        var browser = await _service.Browser().Open(page + "/talent-pool");
        browser.Address.AbsolutePath.ShouldBe(page);
        (await _service.Ask(new JoinTalentPool(page.Split('/')[^1]))).Refusal.ShouldBeOfType<NotAskedIntoThePool>();
        (await _service.InDatabase(db => db.PoolPlaces.CountAsync())).ShouldBe(0);
    }

    /// <summary>Replies with the talent pool and opens the page that the letter leads to.</summary>
    private async Task<Browser> Asked()
    {
        var application = await _service.Receive();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/reply");
        await recruiter.Choose("Talent pool").Press("Send the invitation");
        await recruiter.Press("Send the talent pool letter");
        await _service.SendMail();
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.InTalentPool);
        return await _service.Browser().Open(await _service.LinkInNewest("talent-pool"));
    }

    private async Task<string> Staff()
    {
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        return (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}")).Text;
    }

    private Task<int> Reminders() => _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "talent-pool-ends"));
}
