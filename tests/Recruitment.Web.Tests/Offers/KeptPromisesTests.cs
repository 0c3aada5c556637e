using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Checks;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Offers;

public sealed class KeptPromisesTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_condition_follows_the_references_as_referees_confirm_them_and_is_signed_by_a_person()
    {
        var jo = await Offered();
        await _service.Sweep<FollowReferences>();
        (await References(jo)).State.ShouldBe(ConditionState.NotAsked);

        await _service.ConfirmReferences(jo);
        await _service.Sweep<FollowReferences>();
        var condition = await References(jo);
        (condition.State, condition.IsSettled, condition.Evidence).ShouldBe((ConditionState.Received, false, "2 of 2 confirmed"));
        var told = await _service.InDatabase(db => db.History.CountAsync(h => h.SubjectId == jo.Id && h.What == "Check:References"));

        await _service.Sweep<FollowReferences>();
        (await _service.InDatabase(db => db.History.CountAsync(h => h.SubjectId == jo.Id && h.What == "Check:References"))).ShouldBe(told);
    }

    private Task<Condition> References(JobApplication application) =>
        _service.InDatabase(async db => (await db.Offers.AsNoTracking().SingleAsync(o => o.JobApplicationId == application.Id)).Conditions.Single(c => c.Kind == ConditionKind.References));

    private async Task<JobApplication> Offered()
    {
        var jo = await _service.SomebodyWhoMetTheStandard("Jo Barker", EntryRoute.Experienced);
        await _service.InDatabase(async db =>
        {
            var application = await db.JobApplications.SingleAsync(a => a.Id == jo.Id);
            var act = TestData.AnAct(_service.Time.GetUtcNow());
            var terms = new OfferTerms("Social worker", null, 38_220, 37m, "Full time", [], new(2027, 9, 1), new(2027, 12, 31));
            application.MakeConditionalOffer(terms, null, null, act).ShouldBeNull();
            db.Offers.Add(Offer.Of(application, terms, new OfferCircumstances(LivedAbroad: false, LastPractised: null), act));
            await db.SaveChangesAsync();
        });
        return jo;
    }
}
