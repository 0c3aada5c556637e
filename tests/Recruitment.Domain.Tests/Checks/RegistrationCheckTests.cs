using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Tests.Offers;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.Checks;

public sealed class RegistrationCheckTests
{
    private static readonly DateOnly _today = new(2027, 5, 3);

    [Theory]
    [InlineData("Registered", RegisterRestriction.None, RegistrationGate.Open)]
    [InlineData("registered", RegisterRestriction.None, RegistrationGate.Open)]
    [InlineData("", RegisterRestriction.None, RegistrationGate.NotYet)]
    [InlineData("No Longer Registered", RegisterRestriction.None, RegistrationGate.NotYet)]
    [InlineData("No Longer Registered - Failed to Renew", RegisterRestriction.None, RegistrationGate.NotYet)]
    [InlineData("No Longer Registered - Voluntary Removal", RegisterRestriction.None, RegistrationGate.NotYet)]
    [InlineData("No Longer Registered - Failed to meet CPD requirements", RegisterRestriction.None, RegistrationGate.NotYet)]
    [InlineData("No Longer Registered - Removed", RegisterRestriction.None, RegistrationGate.Closed)]
    [InlineData("Registered", RegisterRestriction.RegisteredWithConditions, RegistrationGate.SeniorDecision)]
    [InlineData("Registered", RegisterRestriction.InterimConditions, RegistrationGate.SeniorDecision)]
    [InlineData("Registered", RegisterRestriction.ConditionsOfPractice, RegistrationGate.SeniorDecision)]
    [InlineData("Registered", RegisterRestriction.Warning, RegistrationGate.SeniorDecision)]
    [InlineData("Registered", RegisterRestriction.InterimSuspension, RegistrationGate.Closed)]
    [InlineData("Registered", RegisterRestriction.Suspension, RegistrationGate.Closed)]
    [InlineData("Registered", RegisterRestriction.Removal, RegistrationGate.Closed)]
    public void What_the_register_says_decides_how_far_the_gate_opens(string status, RegisterRestriction restriction, RegistrationGate gate) =>
        Look(status, restriction).GateOn(_today).ShouldBe(gate);

    [Fact]
    public void A_registration_counts_to_its_last_day()
    {
        Look(until: _today).GateOn(_today).ShouldBe(RegistrationGate.Open);
        Look(until: _today).GateOn(_today.AddDays(1)).ShouldBe(RegistrationGate.NotYet);
    }

    [Fact]
    public void Names_too_far_apart_keep_it_from_counting_as_checked_until_somebody_says_why_they_are_one_person()
    {
        var check = RegistrationCheck.Of(Guid.NewGuid(), "Samuel", new("SW1", "Manuel Dixon", "Registered", null, null, RegisterRestriction.None, null, RegisterMethod.PublicRegister, null, null), ByPriya());
        (check.NameMatch, check.GateOn(_today)).ShouldBe((NameMatchBand.Poor, RegistrationGate.NameUnclear));
        Look(name: "Priscilla Wu", resolution: "Deed poll of 2019 seen").GateOn(_today).ShouldBe(RegistrationGate.Open);
    }

    [Fact]
    public void A_middle_name_asks_for_a_look_and_blocks_nothing()
    {
        var check = RegistrationCheck.Of(
            Guid.NewGuid(), "Karen Johnson", new("SW1", "Karen Ann Johnson", "Registered", null, null, RegisterRestriction.None, null, RegisterMethod.PublicRegister, null, null), ByPriya());
        (check.NameMatch, check.GateOn(_today)).ShouldBe((NameMatchBand.Good, RegistrationGate.Open));
    }

    [Theory]
    [InlineData("2026-11-30", "2026-12-01")]
    [InlineData("2026-12-01", "2027-12-01")]
    [InlineData("2027-05-03", "2027-12-01")]
    public void Everybody_is_looked_up_again_on_the_first_of_december(string looked, string due) =>
        Look(at: new DateTimeOffset(DateOnly.Parse(looked), new TimeOnly(12, 0), TimeSpan.Zero)).NextDue.ShouldBe(DateOnly.Parse(due));

    [Fact]
    public void A_look_in_november_is_not_fresh_for_a_december_start()
    {
        var look = Look(at: new DateTimeOffset(2027, 11, 29, 12, 0, 0, TimeSpan.Zero));
        look.IsFreshFor(new(2027, 11, 30)).ShouldBeTrue();
        look.IsFreshFor(new(2027, 12, 1)).ShouldBeFalse();
        Look(at: new DateTimeOffset(2027, 8, 24, 12, 0, 0, TimeSpan.Zero)).IsFreshFor(new(2027, 9, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_warning_needs_a_named_managers_decision_once_and_a_new_finding_needs_another()
    {
        var offer = Accepted(WhoMetTheStandard());
        offer.RecordCheck(ConditionKind.Registration, ConditionAction.Verify, new("SW1234"), ByPriya()).ShouldBeOfType<RegisterIsLookedAt>();
        offer.NoteRegistration(Look(restriction: RegisterRestriction.Warning), ByPriya());
        offer.StateOf(ConditionKind.Registration).ShouldBe(ConditionState.NeedsManager);
        offer.RecordCheck(ConditionKind.Registration, ConditionAction.AcceptDespite, null, new Act(Actor.Software("sweep"), Monday, "ok")).ShouldBeOfType<OnlyAPersonMayDecide>();
        offer.RecordCheck(ConditionKind.Registration, ConditionAction.AcceptDespite, null, By(Tom, why: "About record keeping, in the past")).ShouldBeNull();
        offer.NoteRegistration(Look(restriction: RegisterRestriction.Warning), ByPriya());
        offer.StateOf(ConditionKind.Registration).ShouldBe(ConditionState.Met);
        offer.NoteRegistration(Look(restriction: RegisterRestriction.ConditionsOfPractice), ByPriya());
        offer.StateOf(ConditionKind.Registration).ShouldBe(ConditionState.NeedsManager);
    }

    [Fact]
    public void A_lapse_opens_the_condition_again()
    {
        var offer = Accepted(WhoMetTheStandard());
        offer.NoteRegistration(Look(), ByPriya());
        offer.StateOf(ConditionKind.Registration).ShouldBe(ConditionState.Met);
        offer.NoteRegistration(Look("No Longer Registered - Failed to Renew"), ByPriya());
        offer.StateOf(ConditionKind.Registration).ShouldBe(ConditionState.Asked);
        offer.NoteRegistration(Look(restriction: RegisterRestriction.Suspension), ByPriya());
        offer.StateOf(ConditionKind.Registration).ShouldBe(ConditionState.NotMet);
    }
}
