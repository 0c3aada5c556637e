using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Application.Staff;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

public sealed class PeopleTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_person_who_is_added_gets_a_link_sets_a_password_and_signs_in()
    {
        var administrator = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open("/staff/people");
        await administrator.Follow("Add a person");
        administrator.Fill("Full name", "Sam Lowe").Fill("Work e-mail address", "sam.lowe@council.example").Choose("Recruiter");
        await administrator.Press("Add this person");
        administrator.Heading.ShouldBe("Sam Lowe");

        var link = await LinkSentTo("sam.lowe@council.example");
        var sam = await _service.Browser().Open(link);
        sam.Text.ShouldContain("sam.lowe@council.example");
        (await sam.Fill("New password", "samlowe2026!").Press("Set my password")).Errors.ShouldHaveSingleItem().ShouldContain("your own name");
        await sam.Fill("New password", "saddle marble kettle").Press("Set my password");
        sam.Heading.ShouldBe("Sign in");
        await sam.Fill("Work e-mail address", " Sam.Lowe@Council.example").Fill("Password", "saddle marble kettle").Press("Sign in");
        sam.Heading.ShouldBe("Set up your authenticator app");

        (await sam.Open(link)).Heading.ShouldBe("This link does not work any more");
        var history = await _service.InDatabase(db => db.History.Where(h => h.Subject == "StaffMember").OrderBy(h => h.At).Select(h => h.ActorName + ": " + h.What).ToListAsync());
        history.ShouldContain("Ola Grant: StaffAdded");
        history.ShouldContain("Sam Lowe: PasswordSet");
    }

    [Fact]
    public async Task A_name_that_a_mail_program_would_make_a_link_of_is_asked_for_again()
    {
        var administrator = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open("/staff/people/add");
        administrator.Fill("Full name", "Sam www.evil-example.test").Fill("Work e-mail address", "sam.lowe@council.example").Choose("Recruiter");
        await administrator.Press("Add this person");
        administrator.Errors.ShouldBe(["Leave out the web address or e-mail address: programs would make a link of it"]);
    }

    [Fact]
    public async Task A_link_is_over_after_three_days_and_when_a_newer_one_is_sent()
    {
        var member = await _service.Add(TestData.AStaffMember());
        var administrator = await _service.SignIn(StaffRole.Administrator, "Ola Grant");
        await (await administrator.Open($"/staff/people/{member.Id}")).Press("Send a link");
        var first = await LinkSentTo(member.Email!);
        _service.Time.Advance(TimeSpan.FromMinutes(5));
        await (await administrator.Open($"/staff/people/{member.Id}")).Press("Send a link");
        var second = await LinkSentTo(member.Email!);

        (await _service.Browser().Open(first)).Heading.ShouldBe("This link does not work any more");
        (await _service.Browser().Open(second)).Heading.ShouldBe("Choose your password");
        _service.Time.Advance(TimeSpan.FromDays(3));
        (await _service.Browser().Open(second)).Heading.ShouldBe("This link does not work any more");
    }

    [Fact]
    public async Task Two_people_cannot_have_one_address_and_an_assessor_says_which_view_they_bring()
    {
        await _service.Add(TestData.AStaffMember(name: "Priya Shah"));
        var browser = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open("/staff/people/add");

        await browser.Fill("Full name", "Another Priya").Fill("Work e-mail address", "PRIYA.SHAH@council.example").Choose("Recruiter").Press("Add this person");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("here already");

        await browser.Fill("Work e-mail address", "another@council.example").Choose("Assessor").Press("Add this person");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("which view they bring");
    }

    [Fact]
    public async Task Nobody_takes_their_own_access_away()
    {
        var me = await _service.Add(TestData.AStaffMember(StaffRole.Administrator, "Ola Grant"));
        var browser = await (await _service.SignIn(me)).Open($"/staff/people/{me.Id}/change");

        await browser.Choose("Auditor").Press("Save changes");

        browser.Errors.ShouldHaveSingleItem().ShouldContain("your own access");
        (await browser.Open($"/staff/people/{me.Id}")).Text.ShouldNotContain("Close this account");
    }

    [Fact]
    public async Task Two_administrators_who_change_one_person_do_not_overwrite_each_other()
    {
        var member = await _service.Add(TestData.AStaffMember());
        var first = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open($"/staff/people/{member.Id}/change");
        var second = await (await _service.SignIn(StaffRole.Administrator, "Ben Carr")).Open($"/staff/people/{member.Id}/change");

        await first.Fill("Full name", "Priya Shah-Webb").Press("Save changes");
        await second.Fill("Full name", "P. Shah").Press("Save changes");

        second.Errors.ShouldHaveSingleItem().ShouldContain("Somebody else changed this");
        (await _service.InDatabase(db => db.StaffMembers.SingleAsync(s => s.Id == member.Id))).Name.ShouldBe("Priya Shah-Webb");
    }

    [Fact]
    public async Task A_new_role_counts_at_once()
    {
        var member = await _service.Add(TestData.AStaffMember());
        var browser = await _service.SignIn(member);
        (await browser.Open("/staff/people")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var administrator = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open($"/staff/people/{member.Id}/change");
        await administrator.Choose("Administrator").Press("Save changes");

        (await browser.Open("/staff/people")).Heading.ShouldBe("People who sign in");
    }

    [Fact]
    public async Task What_somebody_sends_after_their_role_is_taken_away_is_refused()
    {
        var ben = await _service.Add(TestData.AStaffMember(StaffRole.Administrator, "Ben Carr"));
        var member = await _service.Add(TestData.AStaffMember());
        var open = await (await _service.SignIn(ben)).Open($"/staff/people/{member.Id}/close");
        await _service.InDatabase(async db =>
        {
            (await db.StaffMembers.SingleAsync(s => s.Id == ben.Id)).Change(new StaffDetails(ben.Name, ben.Email, [StaffRole.Recruiter]), true, TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
        });

        (await open.Press("Close the account")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _service.InDatabase(db => db.StaffMembers.SingleAsync(s => s.Id == member.Id))).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_administrators_who_close_each_other_in_one_moment_leave_one()
    {
        var (ola, ben) = (await _service.Add(TestData.AStaffMember(StaffRole.Administrator, "Ola Grant")), await _service.Add(TestData.AStaffMember(StaffRole.Administrator, "Ben Carr")));
        var first = await (await _service.SignIn(ola)).Open($"/staff/people/{ben.Id}/close");
        var second = await (await _service.SignIn(ben)).Open($"/staff/people/{ola.Id}/close");

        await Task.WhenAll(first.Press("Close the account"), second.Press("Close the account"));

        (await _service.InDatabase(db => db.StaffMembers.CountAsync(s => s.IsActive))).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_administrator_is_neither_closed_nor_demoted()
    {
        var ola = await _service.Add(TestData.AStaffMember(StaffRole.Administrator, "Ola Grant"));

        (await _service.Ask(new CloseAccount(ola.Id, ola.Version, null), StaffRole.Administrator)).Refusal.ShouldBeOfType<LastAdministrator>();
        (await _service.Ask(new ChangeStaffMember(ola.Id, ola.Version, new StaffDetails(ola.Name, ola.Email, [StaffRole.Auditor])), StaffRole.Administrator)).Refusal.ShouldBeOfType<LastAdministrator>();
        (await _service.InDatabase(db => db.StaffMembers.SingleAsync(s => s.Id == ola.Id))).Roles.ShouldBe([StaffRole.Administrator]);
    }

    [Fact]
    public async Task An_account_is_closed_only_as_it_was_seen()
    {
        var member = await _service.Add(TestData.AStaffMember());
        var closing = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open($"/staff/people/{member.Id}/close");
        await (await (await _service.SignIn(StaffRole.Administrator, "Ben Carr")).Open($"/staff/people/{member.Id}/change")).Fill("Full name", "Priya Shah-Webb").Press("Save changes");

        await closing.Fill("Why", "Left on Friday").Press("Close the account");

        closing.Errors.ShouldHaveSingleItem().ShouldContain("Somebody else changed this");
        closing.Heading.ShouldBe("Close Priya Shah-Webb’s account");
        (await closing.Press("Close the account")).Heading.ShouldBe("Priya Shah-Webb");
        (await _service.InDatabase(db => db.StaffMembers.SingleAsync(s => s.Id == member.Id))).IsActive.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_changed_by_somebody_else_is_told_what_and_by_whom()
    {
        var member = await _service.Add(TestData.AStaffMember());
        await _service.SetPassword(member, "saddle marble kettle");
        var administrator = await _service.SignIn(StaffRole.Administrator, "Ola Grant");
        await (await administrator.Open($"/staff/people/{member.Id}/change")).Fill("Full name", "Priya Shah-Webb").Press("Save changes");
        (await Told(member.Email!)).ShouldBeEmpty();

        await (await administrator.Open($"/staff/people/{member.Id}/change")).Choose("Auditor").Press("Save changes");
        (await Told(member.Email!)).ShouldHaveSingleItem().ShouldContain("Your roles were changed at 4:40pm on Friday 20 November by Ola Grant. You are now: recruiter, auditor.");

        await (await administrator.Open($"/staff/people/{member.Id}/change")).Fill("Work e-mail address", "priya.webb@council.example").Press("Save changes");
        string.Concat(await Told(member.Email!)).ShouldContain("The address with which you sign in was changed at 4:40pm on Friday 20 November by Ola Grant. It is now p***@council.example.");
        (await Told("priya.webb@council.example")).ShouldHaveSingleItem();

        _service.Time.Advance(TimeSpan.FromMinutes(5));
        await (await administrator.Open($"/staff/people/{member.Id}")).Press("Send a link");
        var link = await LinkSentTo("priya.webb@council.example");
        _service.Time.Advance(TimeSpan.FromMinutes(15));
        await (await _service.Browser().Open(link)).Fill("New password", "kettle saddle marble").Press("Set my password");
        string.Concat(await Told("priya.webb@council.example")).ShouldContain("Your password was changed at 5pm on Friday 20 November, with the link that we sent to this address.");
    }

    [Fact]
    public async Task Whoever_loses_their_second_step_to_an_administrator_is_told()
    {
        var member = await _service.Add(TestData.AStaffMember());
        await _service.InDatabase(async db =>
        {
            (await db.Set<StaffAccount>().SingleAsync(a => a.Id == member.Id)).TwoFactorEnabled = true;
            await db.SaveChangesAsync();
        });
        var administrator = await _service.SignIn(StaffRole.Administrator, "Ola Grant");
        await (await administrator.Open($"/staff/people/{member.Id}")).Press("Reset the authenticator app");
        (await Told(member.Email!)).ShouldHaveSingleItem().ShouldContain("The authenticator app of your account was taken away at 4:40pm on Friday 20 November by Ola Grant.");
    }

    [Fact]
    public async Task A_young_person_starts_with_a_printed_pass_and_is_out_when_the_day_is_over()
    {
        var young = await _service.Add(TestData.AStaffMember(StaffRole.Assessor, "Kai", AssessorKind.YoungPerson));
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/day-passes");
        await recruiter.Press("Make a pass");
        recruiter.Heading.ShouldBe("Day pass for Kai");
        var code = recruiter.Page.QuerySelector(".app-secret")!.TextContent;

        var tablet = await (await _service.Browser().Open("/day-pass")).Fill("Code on your pass", code.ToLowerInvariant().Replace('-', ' ')).Press("Start");
        tablet.Address.AbsolutePath.ShouldBe("/assess");
        var other = await (await _service.Browser().Open("/day-pass")).Fill("Code on your pass", code).Press("Start");
        other.Errors.ShouldHaveSingleItem().ShouldContain("does not work");
        (await tablet.Open("/staff/account")).Text.ShouldContain("With a day pass, which ends tonight");
        (await tablet.Open("/staff/people")).Status.ShouldBe(HttpStatusCode.Forbidden);

        _service.Time.MoveTo(young.DayPassEndsAt!.Value);
        (await tablet.Open("/staff/account")).Heading.ShouldBe("Sign in");
    }

    private Task<List<string>> Told(string address) =>
        _service.InDatabase(db => db.Messages.Where(m => m.ToAddress == address && m.Kind == "account-changed").OrderBy(m => m.Id).Select(m => m.Body).ToListAsync());

    private async Task<string> LinkSentTo(string address)
    {
        var message = await _service.InDatabase(db => db.Messages.Where(m => m.ToAddress == address).OrderByDescending(m => m.Id).FirstAsync());
        message.Body.ShouldContain("/sign-in/password/((link))");
        return "/sign-in/password/" + _service.Services.GetRequiredService<ILinkTokens>().TokenOf(message.LinkId!.Value);
    }
}
