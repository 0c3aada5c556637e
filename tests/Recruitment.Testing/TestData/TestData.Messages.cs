using Recruitment.Domain.Messages;

namespace Recruitment.Testing;

public static partial class TestData
{
    public static Message AMessage(string dedupeKey = "application-received/1", string to = "jo@example.org", Guid? about = null, DateTimeOffset? notBefore = null, Guid? link = null,
        RecipientKind kind = RecipientKind.Nobody, Guid? toId = null, bool isCausedByStranger = false) =>
        Message.Queue(
            new MessageDraft(
                "application-received", dedupeKey, kind, toId, "Jo Barker", to, "We have your CV", "Dear Jo\n\nWe have your CV.\nhttp://localhost/application/((link))", "0a1b2c3d", about, link,
                NotBefore: notBefore, IsCausedByStranger: isCausedByStranger),
            FakeTime.FridayAfternoon);
}
