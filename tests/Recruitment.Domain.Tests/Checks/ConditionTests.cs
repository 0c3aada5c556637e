using Recruitment.Domain.Checks;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Tests.Offers;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.Checks.ConditionAction;
using static Recruitment.Domain.Checks.ConditionKind;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.Checks;

public sealed class ConditionTests
{
    private static readonly ConditionEvidence _seen = new("Passport seen in person");
    private readonly Offer _offer = Accepted(WhoMetTheStandard(), null);

    [Fact]
    public void A_students_offer_has_the_conditions_of_a_student()
    {
        ConditionRules.For(EntryRoute.Student, livedAbroad: false, 0).ShouldBe(
            [MetTheStandard, FinalPlacement, Award, Registration, ConditionKind.References, CriminalRecord, RightToWork, Identity, OccupationalHealth]);
        ConditionRules.For(EntryRoute.Student, livedAbroad: true, 0).ShouldContain(OverseasRecord);
    }

    [Fact]
    public void Everybody_elses_set_follows_the_route()
    {
        ConditionRules.For(EntryRoute.Experienced, false, 0).ShouldBe([Qualification, Registration, ConditionKind.References, CriminalRecord, RightToWork, Identity, OccupationalHealth]);
        ConditionRules.For(EntryRoute.Overseas, false, 0).ShouldContain(OverseasRecord);
        ConditionRules.For(EntryRoute.ReturnToPractice, false, 30).ShouldContain(Updating);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void No_route_goes_without_what_keeps_children_safe(EntryRoute route) =>
        new[] { Registration, ConditionKind.References, CriminalRecord, RightToWork, Identity }.Except(ConditionRules.For(route, false, 0)).ShouldBeEmpty();

    public static TheoryData<EntryRoute> Routes() => [.. Enum.GetValues<EntryRoute>()];

    [Fact]
    public void A_students_standard_is_met_by_the_decision_that_led_to_the_offer()
    {
        var offer = Offered(WhoMetTheStandard(EntryRoute.Student));
        var condition = offer.Conditions.Single(c => c.Kind == MetTheStandard);
        condition.State.ShouldBe(ConditionState.Met);
        condition.Evidence.ShouldBe("Assessment day decision of 3 May 2027");
        offer.Kind.ShouldBe(OfferKind.StudentGuarantee);
    }

    [Theory]
    [InlineData(RightToWork)]
    [InlineData(Registration)]
    [InlineData(CriminalRecord)]
    [InlineData(ConditionKind.References)]
    [InlineData(Identity)]
    public void What_keeps_children_safe_is_never_waived(ConditionKind kind) => _offer.RecordCheck(kind, Waive, null, ByPriya(why: "In a hurry")).ShouldBeOfType<NeverWaived>();

    [Fact]
    public void What_may_be_waived_needs_a_reason()
    {
        _offer.RecordCheck(OccupationalHealth, Waive, null, ByPriya(why: " ")).ShouldBeOfType<SayWhy>();
        _offer.RecordCheck(OccupationalHealth, Waive, null, ByPriya(why: "Cleared for the same role last month")).ShouldBeNull();
        _offer.StateOf(OccupationalHealth).ShouldBe(ConditionState.Waived);
    }

    [Fact]
    public void A_safeguarding_check_needs_a_second_persons_signature()
    {
        _offer.RecordCheck(CriminalRecord, Verify, new("Certificate 001234567890, issued 20 April 2027"), ByPriya()).ShouldBeNull();
        _offer.StateOf(CriminalRecord).ShouldBe(ConditionState.AwaitingSecondSignature);
        _offer.Open.ShouldContain(CriminalRecord);

        _offer.RecordCheck(CriminalRecord, Countersign, null, ByPriya()).ShouldBeOfType<SecondSignatureIsAnotherPersons>();
        _offer.RecordCheck(CriminalRecord, Countersign, null, By(Tom)).ShouldBeNull();
        var condition = _offer.Conditions.Single(c => c.Kind == CriminalRecord);
        (condition.State, condition.VerifiedBy, condition.CountersignedBy).ShouldBe((ConditionState.Met, "Priya Shah", "Tom Okafor"));
    }

    [Theory]
    [InlineData("F1234567890")]
    [InlineData("Certificate 0012345")]
    public void A_certificate_has_twelve_digits(string reference) =>
        _offer.RecordCheck(CriminalRecord, Verify, new(reference), ByPriya()).ShouldBeOfType<CertificateNumberHasTwelveDigits>();

    [Fact]
    public void Evidence_is_named_and_still_in_force()
    {
        _offer.RecordCheck(Identity, Verify, new("  "), ByPriya()).ShouldBeOfType<SayWhatWasSeen>();
        _offer.RecordCheck(RightToWork, Verify, new("Visa", new DateOnly(2027, 5, 2)), ByPriya()).ShouldBeOfType<EvidenceHasEnded>();
        _offer.RecordCheck(RightToWork, Verify, _seen, ByPriya()).ShouldBeNull();
    }

    [Fact]
    public void A_manager_decides_with_a_reason_and_a_safeguarding_decision_is_signed_twice()
    {
        _offer.RecordCheck(CriminalRecord, SendToManager, new("Certificate 001234567890"), ByPriya(why: "Information on the certificate")).ShouldBeNull();
        _offer.RecordCheck(CriminalRecord, Verify, new("001234567890"), ByPriya()).ShouldBeOfType<ConditionCannotDoThat>();
        _offer.RecordCheck(CriminalRecord, AcceptDespite, null, By(Tom)).ShouldBeOfType<SayWhy>();
        _offer.RecordCheck(CriminalRecord, AcceptDespite, null, By(Tom, why: "Risk assessed: a caution at 15")).ShouldBeNull();
        _offer.StateOf(CriminalRecord).ShouldBe(ConditionState.AwaitingSecondSignature);
        _offer.RecordCheck(CriminalRecord, Countersign, null, ByPriya()).ShouldBeNull();
        _offer.StateOf(CriminalRecord).ShouldBe(ConditionState.Met);
    }

    [Theory]
    [InlineData(RightToWork)]
    [InlineData(CriminalRecord)]
    [InlineData(Identity)]
    public void What_nobody_has_seen_no_manager_accepts(ConditionKind kind)
    {
        _offer.RecordCheck(kind, SendToManager, null, ByPriya(why: "It takes so long")).ShouldBeNull();
        _offer.RecordCheck(kind, AcceptDespite, null, By(Tom, why: "They start on Monday")).ShouldBeOfType<NothingWasSeen>();
    }

    [Fact]
    public void A_manager_accepts_no_certificate_without_its_number_no_right_to_work_that_has_ended_and_no_look_that_nobody_took()
    {
        _offer.RecordCheck(CriminalRecord, SendToManager, new("The form F1234567890"), ByPriya(why: "Not here yet")).ShouldBeNull();
        _offer.RecordCheck(CriminalRecord, AcceptDespite, null, By(Tom, why: "They start on Monday")).ShouldBeOfType<CertificateNumberHasTwelveDigits>();
        _offer.RecordCheck(RightToWork, SendToManager, new("Visa", new DateOnly(2027, 5, 2)), ByPriya(why: "It has ended")).ShouldBeNull();
        _offer.RecordCheck(RightToWork, AcceptDespite, null, By(Tom, why: "They have applied for more")).ShouldBeOfType<EvidenceHasEnded>();
        _offer.RecordCheck(ConditionKind.Registration, SendToManager, new("Says so in the CV"), ByPriya(why: "No time to look")).ShouldBeNull();
        _offer.RecordCheck(ConditionKind.Registration, AcceptDespite, null, By(Tom, why: "They start on Monday")).ShouldBeOfType<RegisterIsLookedAt>();
    }

    [Fact]
    public void References_are_hoped_for_within_five_working_days_holidays_left_out()
    {
        ConditionRules.HopedFor(ConditionKind.References, new(2026, 11, 20)).ShouldBe(new DateOnly(2026, 11, 27));
        ConditionRules.HopedFor(ConditionKind.References, new(2026, 12, 18)).ShouldBe(new DateOnly(2026, 12, 29));
    }

    [Fact]
    public void The_reference_desk_moves_the_condition_and_a_person_signs_it()
    {
        _offer.RecordCheck(ConditionKind.References, Verify, _seen, ByPriya()).ShouldBeOfType<ReferencesAreNotEnough>();
        _offer.NoteReferences(new ReferenceStanding(2, 0, 2, 0), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.Asked);
        _offer.NoteReferences(new ReferenceStanding(2, 2, 1, 0), ByPriya());
        _offer.RecordCheck(ConditionKind.References, Verify, null, ByPriya()).ShouldBeOfType<ReferencesAreNotEnough>();
        _offer.NoteReferences(new ReferenceStanding(2, 2, 0, 0), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.Received);
        _offer.RecordCheck(ConditionKind.References, Verify, null, ByPriya()).ShouldBeNull();
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.Met);
    }

    [Fact]
    public void A_concern_goes_to_a_manager_once_and_a_second_one_again()
    {
        _offer.NoteReferences(new ReferenceStanding(2, 2, 0, 1), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.NeedsManager);
        _offer.RecordCheck(ConditionKind.References, AcceptDespite, null, By(Tom, why: "Spoke with the safeguarding lead")).ShouldBeNull();
        _offer.NoteReferences(new ReferenceStanding(2, 2, 0, 1), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.Met);
        _offer.NoteReferences(new ReferenceStanding(2, 2, 0, 2), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.NeedsManager);
    }

    [Fact]
    public void What_a_manager_was_asked_about_references_stays_with_the_manager_until_they_are_enough()
    {
        _offer.RecordCheck(ConditionKind.References, SendToManager, null, ByPriya(why: "The second referee does not answer")).ShouldBeNull();
        _offer.NoteReferences(new ReferenceStanding(2, 1, 1, 0), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.NeedsManager);
        _offer.NoteReferences(new ReferenceStanding(2, 2, 0, 0), ByPriya());
        _offer.StateOf(ConditionKind.References).ShouldBe(ConditionState.Received);
    }

    [Fact]
    public void Every_pair_of_state_and_action_is_in_the_table_or_refused()
    {
        foreach (var condition in Enum.GetValues<ConditionKind>())
            foreach (var state in Enum.GetValues<ConditionState>())
                foreach (var action in Enum.GetValues<ConditionAction>())
                {
                    var next = ConditionRules.Next(condition, state, action);
                    if (next == ConditionState.Met && condition.NeedsTwoSignatures()) action.ShouldBe(Countersign);
                    if (next == ConditionState.Waived) condition.MayBeWaived().ShouldBeTrue();
                    if (condition == MetTheStandard) next.ShouldBeNull();
                }
    }
}
