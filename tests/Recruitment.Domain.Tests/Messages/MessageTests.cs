using Recruitment.Domain.Messages;

namespace Recruitment.Domain.Tests.Messages;

public sealed class MessageTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);
    private static readonly Guid _jo = Guid.NewGuid();
    private static readonly Act _act = new(new Actor(ActorKind.Staff, "1", "Priya Shah"), _now, "Mailbox full");

    [Fact]
    public void The_pauses_between_attempts_never_shrink_and_add_up_to_twenty_hours_or_more()
    {
        var pauses = Enumerable.Range(1, Message.MaxAttempts - 1).Select(Message.PauseAfter).ToList();

        pauses[0].ShouldBe(TimeSpan.FromMinutes(1));
        pauses.ShouldBe(pauses.Order());
        pauses.Max().ShouldBe(TimeSpan.FromHours(1));
        pauses.Sum(p => p.TotalHours).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public void A_message_that_waits_can_be_taken_back_and_one_that_was_accepted_cannot()
    {
        var waiting = AMessage();
        waiting.Cancel(_act).ShouldBeNull();
        waiting.State.ShouldBe(MessageState.Cancelled);
        waiting.Cancel(_act).ShouldBeNull();

        var sent = AMessage();
        sent.Accepted(_now);
        sent.Cancel(_act).ShouldBeOfType<MessageHasLeft>();
        sent.State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public void A_held_message_leaves_when_it_is_released()
    {
        var held = AMessage(notBefore: _now.AddMinutes(15));
        held.IsHeld(_now).ShouldBeTrue();

        held.Release(_act).ShouldBeNull();

        held.IsHeld(_now).ShouldBeFalse();
        held.NextAttemptAt.ShouldBe(_now);
    }

    [Fact]
    public void Only_what_was_sent_can_come_back()
    {
        var message = AMessage();
        message.CameBack(_act).ShouldBeOfType<NotSentYet>();

        message.Accepted(_now);
        message.CameBack(_act).ShouldBeNull();

        (message.State, message.LastError).ShouldBe((MessageState.Failed, "Mailbox full"));
        message.CameBack(_act).ShouldBeOfType<NotSentYet>();
    }

    [Fact]
    public void Sending_again_makes_a_message_of_its_own_and_keeps_the_failed_one()
    {
        var message = AMessage();
        message.Refused("550 no such user", _act);

        var again = message.SendAgain("jo.barker@example.org", _act);

        (again.State, again.ToAddress, again.Body, again.InPlaceOf).ShouldBe((MessageState.Waiting, "jo.barker@example.org", message.Body, message.Id));
        (again.ToKind, again.ToId, again.ToKey).ShouldBe((RecipientKind.Candidate, _jo, "jo.barker@example.org"));
        again.InternetMessageId.ShouldNotBe(message.InternetMessageId);
        (message.State, message.ToAddress, message.DealtWithAt).ShouldBe((MessageState.Failed, "jo@example.org", _now));
    }

    private static Message AMessage(DateTimeOffset? notBefore = null) =>
        Message.Queue(new MessageDraft("invitation", "invitation/1", RecipientKind.Candidate, _jo, "Jo Barker", "jo@example.org", "Come", "Dear Jo", "0a1b2c3d", NotBefore: notBefore), _now);
}
