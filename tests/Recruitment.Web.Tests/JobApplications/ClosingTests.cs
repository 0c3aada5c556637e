using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed partial class ClosingTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Who_waits_for_a_reply_is_replied_to_and_not_closed()
    {
        var jo = await _service.Receive();
        var browser = await (await Priya()).Open($"/staff/applications/{jo.Id}");
        browser.Text.ShouldNotContain("Close this application");
        await browser.Open($"/staff/applications/{jo.Id}/close");
        browser.Text.ShouldContain("This application cannot be closed now.");
        browser.Page.QuerySelectorAll("main a.govuk-button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_a_pass_two_people_close_with_advice_and_the_letter_waits_a_quarter_of_an_hour()
    {
        var jo = await _service.Somebody(ApplicationAction.Invite);
        var priya = await (await Priya()).Open($"/staff/applications/{jo.Id}");
        await (await priya.Follow("Close this application")).Follow("Propose to close it");
        await priya.Press("Ask a second person");
        priya.Errors.ShouldBe(["Say why, so that your colleague can agree or not"]);
        await priya.Fill("Why it should be closed", "No licence, and the villages have no bus.").Press("Ask a second person");
        priya.Errors.ShouldBe(["Tell them what would change our answer"]);
        await priya.Fill("What would change our answer", "A driving licence, or somebody who drives you.").Press("Ask a second person");
        await priya.Open($"/staff/applications/{jo.Id}/close/agree");
        await priya.Press("I agree: close it");
        priya.Errors.ShouldBe(["You proposed this, so somebody else has to agree, from their own account."]);

        var tom = await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open("/staff");
        await tom.Follow("Jo Barker");
        tom.Text.ShouldContain("A driving licence, or somebody who drives you.");
        await tom.Press("I agree: close it");
        tom.Text.ShouldContain("The letter leaves at 4:55pm");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);

        await _service.SendMail();
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);
        _service.Time.Advance(TimeSpan.FromMinutes(15));
        await _service.SendMail();
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Closed);
        (await Letter("application-closed")).Body.ShouldContain("What would change our answer:\n\nA driving licence, or somebody who drives you.\n\nYou are welcome to send us your CV again");
        (await _service.InDatabase(db => db.History.SingleAsync(h => h.SubjectId == jo.Id && h.What == "Close"))).ActorName.ShouldBe("Tom Askew");
    }

    [Fact]
    public async Task While_the_letter_waits_it_can_be_undone_and_then_never_leaves()
    {
        var jo = await Agreed(await _service.Somebody(ApplicationAction.Invite));
        await (await (await Priya()).Open($"/staff/applications/{jo.Id}/close")).Press("Undo: do not close it");
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.SendMail();
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);
        (await Letter("application-closed")).State.ShouldBe(MessageState.Cancelled);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_met_ends_nothing_before_they_were_told_heard_and_two_have_decided()
    {
        var (jo, token) = await Offered();
        var priya = await (await Priya()).Open($"/staff/applications/{jo.Id}/checks/criminal-record");
        priya.Text.ShouldNotContain("It is not met");
        await _service.InDatabase(async db =>
        {
            var offer = await db.Offers.SingleAsync();
            offer.RecordCheck(ConditionKind.CriminalRecord, ConditionAction.SendToManager, null, TestData.AnAct(why: "Look at the certificate")).ShouldBeNull();
            offer.RecordCheck(ConditionKind.CriminalRecord, ConditionAction.FindNotMet, null, TestData.AnAct(why: "Barred")).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await priya.Open($"/staff/applications/{jo.Id}/close/propose");
        priya.Text.ShouldContain("Talk with them first.");
        await priya.Follow("Write down the talk");
        await priya.Fill("What was found", "Your certificate shows something from 2016 that you had not told us.").Press("Save, and write to them");
        priya.Errors.ShouldBeEmpty();

        await _service.SendMail();
        (await Letter("we-talked")).Body.ShouldNotContain("certificate");
        var mine = await _service.Browser().Open($"/application/{token}");
        mine.Text.ShouldContain("Priya Shah talked with you on Friday 20 November about something that we found.");
        await mine.Follow("Read it, and answer");
        mine.Text.ShouldContain("something from 2016");
        await mine.Fill("What would you like us to know?", "I was seventeen, and it was dealt with by the school.").Press("Send my answer");

        await priya.Open("/staff");
        priya.Text.ShouldContain("They have answered what was found: decide how it goes on");
        await priya.Open($"/staff/applications/{jo.Id}/close/propose");
        priya.Text.ShouldContain("I was seventeen");
        await priya.Fill("Why it should be closed", "The risk assessment of today.").Press("Ask a second person");
        var tom = await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open($"/staff/applications/{jo.Id}/close/agree");
        await tom.Press("I agree: close it");
        tom.Errors.ShouldBe(["One of the two who close this has to be a manager. Ask a manager to look at it."]);
        var dev = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open($"/staff/applications/{jo.Id}/close/agree");
        dev.Text.ShouldContain("I was seventeen");
        await dev.Press("I agree: close it");
        _service.Time.Advance(TimeSpan.FromMinutes(15));
        await _service.SendMail();

        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Closed);
        var letter = await Letter("promise-ended");
        foreach (var check in (string[])["DBS", "certificate", "referee", "health", "2016", "check"]) letter.Body.ShouldNotContain(check);
        letter.Body.ShouldContain("ask for Priya Shah");
        (await mine.Open($"/application/{token}")).Text.ShouldContain("Ask for Priya Shah if you would like to talk about it.");
    }

    [Fact]
    public async Task An_answer_by_telephone_is_typed_and_says_by_whom()
    {
        var (jo, _) = await Offered();
        var priya = await Told(jo);
        await priya.Follow("They rang: write down their answer");
        await priya.Fill("In their words", "It was a mistake in the form.").Press("Save their answer");
        priya.Text.ShouldContain("By telephone, written down by Priya Shah");
    }

    [Fact]
    public async Task An_offer_is_kept_open_until_its_long_stop_date_whoever_proposes_to_close_it()
    {
        var (jo, _) = await Offered();
        var priya = await Told(jo);
        _service.Time.Advance(TimeSpan.FromDays(20));
        await priya.Open($"/staff/applications/{jo.Id}/close/propose");
        await priya.Fill("Why it should be closed", "We changed our mind.").Press("Ask a second person");
        priya.Errors.ShouldHaveSingleItem().ShouldStartWith("Their offer is kept open until 30 June 2027, so this application cannot be closed.");
        priya.ValueOf("Why it should be closed").ShouldBe("We changed our mind.");
    }

    [Fact]
    public async Task Nothing_on_their_page_hints_at_a_closing_that_waits_and_their_withdrawal_stops_it()
    {
        var (jo, token) = await _service.AnApplicationWithALink(a => a.After(ApplicationAction.Invite, _service.Time.GetUtcNow()));
        _service.Time.Advance(TimeSpan.FromHours(2));
        var before = await Html(token);
        await Agreed(jo);
        (await Html(token)).ShouldBe(before);

        var mine = await _service.Browser().Open($"/application/{token}/withdraw");
        await mine.Press("Withdraw my application");
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.SendMail();
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Withdrawn);
        (await Letter("application-closed")).State.ShouldBe(MessageState.Cancelled);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_on_their_page_hints_at_a_refusal_that_waits_from_wherever_they_were(bool weAskedThem)
    {
        var (jo, token) = await _service.AnApplicationWithALink(a =>
        {
            if (!weAskedThem) return;
            a.ReplyWith(ReplyKind.OneMissingThing, Guid.NewGuid(), TestData.AnAct(_service.Time.GetUtcNow(), "When is your placement?")).ShouldBeNull();
            a.ReplySent(a.LatestReply!.MessageId, _service.Time.GetUtcNow());
        });
        _service.Time.Advance(TimeSpan.FromHours(9));
        var before = await Html(token);
        await Refuse(jo);
        (await Html(token)).ShouldBe(before);
        (await _service.Browser().Open($"/application/{token}")).Text.ShouldContain(weAskedThem ? "We asked you one question on Friday 20 November." : "A person is reading your CV.");
    }

    [Fact]
    public async Task While_a_refusal_waits_they_can_withdraw_and_it_never_leaves()
    {
        var (jo, token) = await _service.AnApplicationWithALink();
        await Refuse(jo);
        var mine = await _service.Browser().Open($"/application/{token}/withdraw");
        await mine.Press("Withdraw my application");
        mine.Errors.ShouldBeEmpty();
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.SendMail();
        ((await _service.Reload(jo)).Status, (await Letter("not-this-time")).State).ShouldBe((ApplicationStatus.Withdrawn, MessageState.Cancelled));
    }

    [Fact]
    public async Task While_a_refusal_waits_a_newer_CV_is_taken_and_is_read_before_anything_is_said()
    {
        var (jo, token) = await _service.AnApplicationWithALink();
        await Refuse(jo);
        using var file = new MemoryStream("Registered since March."u8.ToArray());
        (await _service.Ask(new SendNewerCv(token, "newer.txt", file))).Refusal.ShouldBeNull();
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.SendMail();
        var now = await _service.Reload(jo);
        (now.Status, now.Cvs.Count, now.ReplyDueAt, (await Letter("not-this-time")).State).ShouldBe((ApplicationStatus.Received, 2, now.ReceivedAt.AddHours(24), MessageState.Cancelled));
    }

    [Fact]
    public async Task Two_who_make_one_offer_both_see_both_terms()
    {
        var jo = await _service.SomebodyWhoMetTheStandard();
        var (priya, tom) = (await Priya(), await _service.SignIn(StaffRole.Recruiter, "Tom Askew"));
        foreach (var (browser, salary) in new[] { (priya, "39000"), (tom, "44000") })
        {
            await browser.Open($"/staff/applications/{jo.Id}/offer/make");
            await browser.Fill("Full-time salary a year", salary).Fill("Working pattern", "Full time").Press("Read the letter");
        }

        await priya.Press("Make this offer");
        await tom.Press("Make this offer");
        tom.Heading.ShouldBe("Priya Shah has made Jo Barker an offer");
        tom.Text.ShouldContain("Offered by Priya Shah: £39,000");
        tom.Text.ShouldContain("You typed: £44,000");
    }

    [Fact]
    public async Task Two_who_take_one_check_on_both_learn_of_it()
    {
        var (jo, _) = await Offered();
        var address = $"/staff/applications/{jo.Id}/checks/identity";
        var dev = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open(address);
        var tom = await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open(address);
        await tom.Press("Take it on");
        await dev.Press("Take it on");
        dev.Errors.ShouldHaveSingleItem().ShouldStartWith("Somebody else changed this while you had it open.");
        dev.Text.ShouldContain("Tom Askew");
    }

    private Task<Browser> Priya() => _service.SignIn(StaffRole.Recruiter);

    private Task<Message> Letter(string kind) => _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync(m => m.Kind == kind));

    private async Task<(JobApplication Jo, string Token)> Offered()
    {
        var jo = await _service.SomebodyOffered();
        return (jo, await _service.InDatabase(async db =>
        {
            var (tokens, id) = ((ILinkTokens)_service.Services.GetService(typeof(ILinkTokens))!, Guid.NewGuid());
            db.Add(PrivateLink.To(LinkPurpose.Application, jo.Id, id, tokens.HashOf(tokens.TokenOf(id)), _service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
            return tokens.TokenOf(id);
        }));
    }

    private async Task<Browser> Told(JobApplication jo)
    {
        var priya = await (await Priya()).Open($"/staff/applications/{jo.Id}/close/talk");
        return await priya.Fill("What was found", "A date on a form does not fit.").Press("Save, and write to them");
    }

    private async Task<JobApplication> Agreed(JobApplication jo)
    {
        var priya = await (await Priya()).Open($"/staff/applications/{jo.Id}/close/propose");
        await priya.Fill("Why it should be closed", "No licence.").Fill("What would change our answer", "A licence.").Press("Ask a second person");
        var tom = await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open($"/staff/applications/{jo.Id}/close/agree");
        await tom.Press("I agree: close it");
        tom.Errors.ShouldBeEmpty();
        return jo;
    }

    private async Task Refuse(JobApplication jo)
    {
        var browser = await (await Priya()).Open($"/staff/applications/{jo.Id}/reply");
        foreach (var legend in browser.Page.QuerySelectorAll(".app-essential legend").Select(l => l.TextContent.Trim()).ToList()) browser.ChooseIn(legend, "No");
        browser.Choose("Not this time");
        await browser.Press("Show the letter again");
        await browser.Press("Send");
        browser.Errors.ShouldBeEmpty();
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.NotThisTime);
    }

    /// <summary>The whole page, but for what is new each time it is opened.</summary>
    private async Task<string> Html(string token) => NewEachTime().Replace((await _service.Browser().Open($"/application/{token}")).Page.DocumentElement.OuterHtml, "");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>|nonce=\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex NewEachTime();
}
