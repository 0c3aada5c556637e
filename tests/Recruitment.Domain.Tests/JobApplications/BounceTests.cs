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

        _application.ReplyTold(_message, At(26), "The mail server was away", ByPriya(27) with { Why = "Come on Thursday; she will" }).ShouldBeNull();

        (_application.LatestReply!.SentAt, _application.LatestReply.BouncedAt).ShouldBe((At(26), null));
        (_application.Clock.StoppedAt, _application.ReplyDueAt).ShouldBe((At(26), null));
    }

    [Fact]
    public void A_reply_that_arrived_was_told_when_it_arrived()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);

        _application.ReplyTold(_message, At(30), null, ByPriya(30) with { Why = "Come on Thursday" }).ShouldBeNull();

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

    [Fact]
    public void Whoever_tells_a_reply_says_when_and_what_and_after_the_promise_why()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        Bounce(_message, hours: 3);
        _application.ReplyTold(_message, At(4), null, ByPriya(5)).ShouldBeOfType<SayWhatYouTold>();
        _application.ReplyTold(_message, At(6), null, ByPriya(5) with { Why = "Come" }).ShouldBeOfType<ToldAfterTheReplyAndByNow>();
        _application.ReplyTold(_message, At(25), null, ByPriya(26) with { Why = "Come" }).ShouldBeOfType<SayWhyItIsLate>();
        _application.ReplyTold(_message, At(4), null, ByPriya(26) with { Why = "Come" }).ShouldBeNull();
        _application.Clock.StoppedAt.ShouldBe(At(4));
    }

    [Fact]
    public void Who_booked_by_the_link_of_an_invitation_that_came_back_had_it_when_it_was_accepted()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        Bounce(_message, hours: 3);
        _application.InvitationUsed(byItsOwnLink: true, ByPriya(30));
        (_application.Clock.StoppedAt, _application.ReplyDueAt, _application.LatestReply!.BouncedAt).ShouldBe((At(2), null, null));
    }

    [Fact]
    public void Who_booked_by_another_link_had_it_by_then()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        Bounce(_message, hours: 3);
        _application.InvitationUsed(byItsOwnLink: false, ByPriya(5));
        _application.Clock.StoppedAt.ShouldBe(At(5));
    }

    [Fact]
    public void An_invitation_that_comes_back_after_they_have_booked_owes_nothing()
    {
        Reply(ReplyKind.Invite, _message, hours: 2);
        _application.Move(ApplicationAction.BookSeat, ByPriya(3)).ShouldBeNull();
        Bounce(_message, hours: 4);
        (_application.Clock.StoppedAt, _application.LatestReply!.BouncedAt).ShouldBe((At(2), null));
    }

    [Fact]
    public void A_reply_after_the_promised_time_says_why_and_one_that_would_leave_after_it_too()
    {
        _application.ReplyWith(ReplyKind.Invite, _message, ByPriya(24.1)).ShouldBeOfType<SayWhyItIsLate>();
        _application.ReplyWith(ReplyKind.AnotherRoute, _message, ByPriya(23.9)).ShouldBeOfType<SayWhyItIsLate>();
        _application.ReplyWith(ReplyKind.Invite, _message, ByPriya(24.1), lateBecause: " The desk was empty ").ShouldBeNull();
        _application.LatestReply!.LateBecause.ShouldBe("The desk was empty");
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
