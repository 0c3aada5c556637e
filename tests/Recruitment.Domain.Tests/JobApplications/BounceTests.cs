using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class BounceTests
{
    private static readonly DateTimeOffset _received = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    private readonly JobApplication _application = JobApplication.Receive(
        "BCDF-2345", Guid.NewGuid(), Guid.NewGuid(), EntryRoute.Experienced, null, new CvFile(new string('a', 64), "cv.pdf", "application/pdf", 1000), ByPriya(0));

    private readonly Guid _message = Guid.NewGuid();

    [Fact]
    public void A_reply_that_came_back_owes_the_promise_of_the_first_hour_again()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);

        Bounce(_message, hours: 3);

        (_application.Clock.IsRunning, _application.ReplyDueAt).ShouldBe((true, At(24)));
    }

    [Fact]
    public void Coming_back_twice_is_coming_back_once()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        Bounce(_message, hours: 3);
        _application.TakeHistory();

        Bounce(_message, hours: 4);

        _application.TakeHistory().ShouldBeEmpty();
        _application.LatestReply!.BouncedAt.ShouldBe(At(3));
    }

    [Fact]
    public void The_same_reply_sent_again_stops_the_clock_when_it_is_accepted()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        Bounce(_message, hours: 3);
        var again = Guid.NewGuid();

        _application.ReplyGoesAgain(_message, again);
        _application.Clock.IsRunning.ShouldBeTrue();
        _application.ReplySent(_message, At(4));
        _application.Clock.IsRunning.ShouldBeTrue("that was the first message, which nobody has");
        _application.ReplySent(again, At(5));

        _application.Clock.StoppedAt.ShouldBe(At(5));
    }

    [Fact]
    public void A_reply_that_came_back_and_was_told_by_telephone_counts_from_the_call()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        Bounce(_message, hours: 3);

        _application.ReplyTold(_message, ByPriya(26));

        (_application.LatestReply!.SentAt, _application.LatestReply.BouncedAt).ShouldBe((At(26), null));
        (_application.Clock.StoppedAt, _application.ReplyDueAt).ShouldBe((At(26), null));
    }

    [Fact]
    public void A_reply_that_arrived_was_told_when_it_arrived()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);

        _application.ReplyTold(_message, ByPriya(30));

        _application.LatestReply!.SentAt.ShouldBe(At(2));
    }

    [Fact]
    public void A_word_from_the_talent_pool_that_came_back_is_owed_from_then_and_leaves_the_kept_promise_kept()
    {
        Reply(ReplyKind.TalentPool, Guid.NewGuid(), hours: 2);
        Reply(ReplyKind.Invite, _message, hours: 2000);

        Bounce(_message, hours: 2001);

        _application.ReplyDueAt.ShouldBe(At(2025));
        _application.ReplyGoesAgain(_message, _message);
        _application.ReplySent(_message, At(2002));
        (_application.Clock.IsRunning, _application.ReplyDueAt).ShouldBe((false, null));
    }

    [Fact]
    public void A_question_that_leaves_after_a_newer_CV_does_not_stop_the_clock_of_that_CV()
    {
        _application.ReplyWith(ReplyKind.OneMissingThing, _message, ByPriya(2));
        _application.SendNewCv(_application.Cv.File, EntryRoute.Experienced, null, ByPriya(3)).ShouldBeNull();

        _application.ReplySent(_message, At(4));

        (_application.Clock.IsRunning, _application.ReplyDueAt).ShouldBe((true, At(27)));
    }

    [Fact]
    public void An_old_reply_that_comes_back_late_does_not_undo_a_newer_one()
    {
        Reply(ReplyKind.OneMissingThing, _message, hours: 2);
        _application.GiveAnswer("Yes", ByPriya(3));
        Reply(ReplyKind.Invite, Guid.NewGuid(), hours: 4);

        Bounce(_message, hours: 5);

        _application.Clock.StoppedAt.ShouldBe(At(4));
        _application.ReplyDueAt.ShouldBeNull();
    }

    [Fact]
    public void Somebody_who_withdrew_is_owed_nothing_when_a_reply_comes_back()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        _application.Withdraw(ByPriya(3));

        Bounce(_message, hours: 4);

        _application.ReplyDueAt.ShouldBeNull();
    }

    private static DateTimeOffset At(double hours) => _received.AddHours(hours);

    private static Act ByPriya(double hours) => new(new Actor(ActorKind.Staff, "1", "Priya Shah"), At(hours));

    private void Reply(ReplyKind kind, Guid message, double hours)
    {
        _application.ReplyWith(kind, message, ByPriya(hours)).ShouldBeNull();
        _application.ReplySent(message, At(hours));
    }

    private void Bounce(Guid message, double hours) => _application.ReplyBounced(message, ByPriya(hours));
}
