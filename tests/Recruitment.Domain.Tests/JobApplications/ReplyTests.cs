using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class ReplyTests
{
    private static readonly DateTimeOffset _received = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);
    private static readonly EssentialAnswer _met = new("Qualified?", "A recognised qualification.", true);
    private static readonly EssentialAnswer _unmet = new("Right to work?", "The right to work here.", false);

    private readonly JobApplication _application = JobApplication.Receive(
        "BCDF-2345", Guid.NewGuid(), Guid.NewGuid(), EntryRoute.Experienced, null, new CvFile("00", "cv.txt", "text/plain", 9), By("Jo", 0, ActorKind.Candidate));

    [Fact]
    public void Not_this_time_stands_on_an_essential_that_is_not_met()
    {
        _application.ReadAgainst([_met, _unmet]);
        _application.ReplyWith(ReplyKind.NotThisTime, Guid.NewGuid(), By("Priya", 1)).ShouldBeNull();
        _application.Status.ShouldBe(ApplicationStatus.NotThisTime);
    }

    [Fact]
    public void With_every_essential_met_one_person_cannot_say_not_this_time()
    {
        _application.ReadAgainst([_met]);
        _application.ReplyWith(ReplyKind.NotThisTime, Guid.NewGuid(), By("Priya", 1)).ShouldBeOfType<NeedsSecondLook>();
        _application.AskForSecondLook(By("Priya", 2)).ShouldBeNull();
        _application.ReplyWith(ReplyKind.NotThisTime, Guid.NewGuid(), By("Priya", 3)).ShouldBeOfType<NeedsSecondLook>();
        _application.Status.ShouldBe(ApplicationStatus.Received);
    }

    [Fact]
    public void Two_people_together_can()
    {
        _application.AskForSecondLook(By("Priya", 1)).ShouldBeNull();
        _application.ReplyWith(ReplyKind.NotThisTime, Guid.NewGuid(), By("Tom", 2)).ShouldBeNull();
        _application.SecondLook.ShouldBeNull();
    }

    [Fact]
    public void The_software_never_replies()
    {
        foreach (var kind in Enum.GetValues<ReplyKind>())
            _application.ReplyWith(kind, Guid.NewGuid(), new Act(Actor.Software("sweep"), _received)).ShouldBeOfType<OnlyAPersonMayDecide>();
    }

    [Fact]
    public void The_clock_stops_when_the_reply_is_accepted_not_when_it_is_decided()
    {
        var message = Guid.NewGuid();
        _application.ReplyWith(ReplyKind.Invite, message, By("Priya", 10));
        _application.Clock.IsRunning.ShouldBeTrue();
        _application.ReplySent(message, _received.AddMinutes(12));
        _application.ClockStoppedAt.ShouldBe(_received.AddMinutes(12));
        _application.ReplyDueAt.ShouldBeNull();
        _application.LatestReply!.ClockStartedAt.ShouldBe(_received);
    }

    [Fact]
    public void A_second_word_after_the_clock_stopped_does_not_make_the_first_reply_later()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        _application.ReplyWith(ReplyKind.TalentPool, first, By("Priya", 10));
        _application.ReplySent(first, _received.AddMinutes(10));
        _application.ReplyWith(ReplyKind.Invite, second, By("Priya", 3000));
        _application.ReplySent(second, _received.AddMinutes(3001));
        _application.ClockStoppedAt.ShouldBe(_received.AddMinutes(10));
        _application.LatestReply!.ClockStartedAt.ShouldBeNull();
    }

    [Fact]
    public void A_reply_can_be_undone_until_it_has_left()
    {
        var message = Guid.NewGuid();
        _application.ReplyWith(ReplyKind.Invite, message, By("Priya", 1));
        _application.UndoReply(By("Priya", 2)).ShouldBeNull();
        (_application.Status, _application.ReplyDueAt).ShouldBe((ApplicationStatus.Received, _received.AddHours(24)));
        _application.ReplyWith(ReplyKind.Invite, message, By("Priya", 3));
        _application.ReplySent(message, _received.AddMinutes(3));
        _application.UndoReply(By("Priya", 4)).ShouldBeOfType<TooLateToUndo>();
    }

    [Theory]
    [InlineData(ReplyKind.OneMissingThing, ApplicationStatus.AwaitingAnswer)]
    [InlineData(ReplyKind.TalentPool, ApplicationStatus.InTalentPool)]
    public void A_reply_that_is_undone_leads_back_to_where_it_was_written_from(ReplyKind before, ApplicationStatus back)
    {
        var first = Guid.NewGuid();
        _application.ReplyWith(before, first, By("Priya", 1));
        _application.ReplySent(first, _received.AddMinutes(2));
        _application.ReplyWith(ReplyKind.AnotherRoute, Guid.NewGuid(), By("Priya", 3)).ShouldBeNull();

        _application.UndoReply(By("Priya", 4)).ShouldBeNull();

        (_application.Status, _application.ReplyDueAt).ShouldBe((back, null));
    }

    [Fact]
    public void What_was_taken_back_is_not_opened_again_into_a_withdrawal()
    {
        _application.ReplyWith(ReplyKind.TalentPool, Guid.NewGuid(), By("Priya", 1));
        _application.Withdraw(By("Jo", 2, ActorKind.Candidate)).ShouldBeNull();
        _application.UndoWithdrawal(By("Jo", 3, ActorKind.Candidate)).ShouldBeNull();

        _application.Reopen(By("Priya", 4)).ShouldBeOfType<NotFromHere>();
        _application.Status.ShouldBe(ApplicationStatus.InTalentPool);
    }

    [Fact]
    public void Every_status_belongs_to_a_stage_and_the_column_follows_it()
    {
        foreach (var status in Enum.GetValues<ApplicationStatus>()) Enum.IsDefined(status.Stage()).ShouldBeTrue();
        _application.Stage.ShouldBe(Stage.ToReply);
        _application.ReplyWith(ReplyKind.Invite, Guid.NewGuid(), By("Priya", 1));
        _application.Stage.ShouldBe(Stage.WithCandidate);
    }

    private static Act By(string name, int minutes, ActorKind kind = ActorKind.Staff) => new(new Actor(kind, name, name), _received.AddMinutes(minutes));
}
