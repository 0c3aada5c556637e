using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Offers;

public sealed class LeaverTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:DutyEmail"] = "duty@northfield.example" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Who_withdraws_with_a_confirmed_first_day_is_heard_at_once_by_whoever_owns_it_and_made_the_offer()
    {
        var priya = await _service.SignIn(StaffRole.Recruiter);
        var dev = await _service.SignIn(StaffRole.HiringManager, "Dev Rao");
        var (jo, token) = await Starting();
        var mine = await _service.Browser().Open($"/application/{token}/withdraw");
        await mine.Fill("What made you decide?", "A job near my mum.").Press("Withdraw my application");
        mine.Errors.ShouldBeEmpty();

        var mails = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "somebody-has-left").ToListAsync());
        mails.Select(m => m.ToName).Order().ShouldBe(["Dev Rao", "Priya Shah"]);
        mails[0].Body.ShouldContain("Their first day was agreed: Monday 11 January.");
        mails[0].Body.ShouldContain("A job near my mum.");

        await dev.Open("/staff");
        dev.Text.ShouldContain("Has withdrawn; was to start on Monday 11 January: tell whoever counts on them");
        await (await priya.Open($"/staff/applications/{jo.Id}")).Press("They know");
        (await dev.Open("/staff")).Text.ShouldNotContain("was to start on");
    }

    [Fact]
    public async Task Who_declines_is_heard_and_where_nobody_is_here_any_more_by_the_person_on_duty()
    {
        var jo = await _service.SomebodyOffered();
        await (await _service.Browser().Open($"/application/{await TokenOf(jo)}/offer/decline")).Press("Decline this offer");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "somebody-has-left"))).ToAddress.ShouldBe("duty@northfield.example");
    }

    [Fact]
    public async Task Who_withdraws_before_a_pass_is_no_leaver()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        (await _service.Ask(new WithdrawMyApplication(token, null))).Refusal.ShouldBeNull();
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "somebody-has-left"))).ShouldBe(0);
    }

    private async Task<(JobApplication Jo, string Token)> Starting()
    {
        var jo = await _service.SomebodyOffered();
        await _service.InDatabase(async db =>
        {
            var (application, offer, act) = (await db.JobApplications.SingleAsync(), await db.Offers.SingleAsync(), TestData.AnAct(_service.Time.GetUtcNow()));
            var dev = await db.StaffMembers.SingleAsync(s => s.Name == "Dev Rao");
            application.GiveTo(dev.Id, dev.Name, act);
            offer.Accept(application, null, act).ShouldBeNull();
            offer.MeetAllBut(act.At);
            offer.MakeFirm(application, act).ShouldBeNull();
            offer.ConfirmStart(application, new(2027, 1, 11), act).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        return (jo, await TokenOf(jo));
    }

    private Task<string> TokenOf(JobApplication application) => _service.InDatabase(async db =>
    {
        var (tokens, id) = ((ILinkTokens)_service.Services.GetService(typeof(ILinkTokens))!, Guid.NewGuid());
        db.Add(PrivateLink.To(LinkPurpose.Application, application.Id, id, tokens.HashOf(tokens.TokenOf(id)), _service.Time.GetUtcNow()));
        await db.SaveChangesAsync();
        return tokens.TokenOf(id);
    });
}
