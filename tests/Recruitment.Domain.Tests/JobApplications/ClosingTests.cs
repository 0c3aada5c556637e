using Recruitment.Domain.JobApplications;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class ClosingTests
{
    private static readonly DateTimeOffset _monday = new(2026, 11, 30, 10, 0, 0, TimeSpan.Zero);
    private static readonly ClosingCase _why = new("The certificate that came is not one that this work allows.", null, null, null, ByManager: false);

    [Fact]
    public void After_a_pass_nothing_is_proposed_before_somebody_has_talked_with_them() =>
        Closing.Propose(WhoMetTheStandard(), _why, By("priya")).Refusal.ShouldBeOfType<TalkWithThemFirst>();

    [Fact]
    public void The_same_person_never_agrees_to_what_they_proposed_and_one_of_the_two_is_a_manager()
    {
        var (jo, closing) = Heard();
        closing.Propose(_why, By("priya")).ShouldBeNull();
        closing.Agree(jo, isManager: true, Guid.NewGuid(), By("priya")).ShouldBeOfType<AnotherPersonAgrees>();
        closing.Agree(jo, isManager: false, Guid.NewGuid(), By("tom")).ShouldBeOfType<OneOfThemIsAManager>();
        closing.Agree(jo, isManager: true, Guid.NewGuid(), new Act(Actor.Software("sweep"), _monday)).ShouldBeOfType<OnlyAPersonMayDecide>();
        closing.Agree(jo, isManager: true, Guid.NewGuid(), By("dev")).ShouldBeNull();
        (closing.State, jo.Status).ShouldBe((ClosingState.Agreed, ApplicationStatus.MetTheStandard));

        closing.LetterLeft(jo, _monday.AddMinutes(15));
        (closing.State, jo.Status).ShouldBe((ClosingState.Closed, ApplicationStatus.Closed));
    }

    [Fact]
    public void They_have_three_working_days_to_answer_and_the_day_is_one_on_which_they_can_ring()
    {
        var (jo, talk) = (WhoMetTheStandard(), new ClosingTalk("A date does not fit.", new(2026, 11, 30), new(2026, 12, 2), false));
        Closing.Tell(jo, talk, [], By("priya")).Refusal.ShouldBe(new AnswerNeedsTime(new(2026, 12, 3)));
        Closing.Tell(jo, talk with { AnswerBy = new(2026, 12, 5) }, [], By("priya")).Refusal.ShouldBeOfType<AnswerByIsNoWorkingDay>();
        Closing.Tell(jo, talk with { On = new(2026, 12, 1), AnswerBy = new(2026, 12, 3) }, [], By("priya")).Refusal.ShouldBeOfType<TalkIsInTheFuture>();
        Closing.Tell(jo, talk with { AnswerBy = new(2026, 12, 3) }, [], By("priya")).Closing.ShouldNotBeNull();
    }

    [Fact]
    public void What_was_found_is_told_and_not_who_said_it() =>
        Closing.Tell(WhoMetTheStandard(), new ClosingTalk("Ms Lena ORTIZ told us that you left early.", new(2026, 11, 30), new(2026, 12, 7), false), ["Lena Ortiz", "Westmere Council"], By("priya"))
            .Refusal.ShouldBe(new NotWhoSaidIt("Lena Ortiz"));

    [Fact]
    public void Nothing_is_proposed_before_they_have_answered_or_their_day_is_over()
    {
        var closing = Told();
        closing.Propose(_why, By("priya")).ShouldBe(new TheirAnswerIsAwaited(new(2026, 12, 7)));
        closing.Propose(_why, By("priya", _monday.AddDays(7))).ShouldBeOfType<TheirAnswerIsAwaited>();
        closing.Propose(_why, By("priya", _monday.AddDays(8))).ShouldBeNull();
    }

    [Fact]
    public void About_health_adjustments_are_considered_first()
    {
        var (_, closing) = Heard(isAboutHealth: true);
        closing.Propose(_why, By("priya")).ShouldBeOfType<SayWhichAdjustments>();
        closing.Propose(_why with { Adjustments = "Shorter days, a desk near the lift; with occupational health" }, By("priya")).ShouldBeNull();
    }

    [Fact]
    public void An_answer_that_comes_after_two_have_agreed_takes_it_back_to_them()
    {
        var jo = WhoMetTheStandard();
        var closing = Told(jo);
        closing.Propose(_why, By("priya", _monday.AddDays(8))).ShouldBeNull();
        closing.Agree(jo, true, Guid.NewGuid(), By("dev", _monday.AddDays(8))).ShouldBeNull();
        closing.Hear("It was paid back in 2019; here is the letter.", new Act(new Actor(ActorKind.Candidate, "jo", "Jo Barker"), _monday.AddDays(8))).ShouldBeNull();
        (closing.State, closing.ProposedBy, closing.AgreedBy).ShouldBe((ClosingState.Told, null, null));
        closing.LetterLeft(jo, _monday.AddDays(9));
        jo.Status.ShouldBe(ApplicationStatus.MetTheStandard);
    }

    private static Closing Told(JobApplication? application = null, bool isAboutHealth = false) =>
        Closing.Tell(application ?? WhoMetTheStandard(), new ClosingTalk("Something on a certificate.", new(2026, 11, 30), new(2026, 12, 7), isAboutHealth), [], By("priya")).Closing!;

    private static (JobApplication Jo, Closing Closing) Heard(bool isAboutHealth = false)
    {
        var jo = WhoMetTheStandard();
        var closing = Told(jo, isAboutHealth);
        closing.Hear("That was when I was seventeen.", By("priya")).ShouldBeNull();
        return (jo, closing);
    }

    private static Act By(string id, DateTimeOffset? at = null) => new(new Actor(ActorKind.Staff, id, id), at ?? _monday);
}
