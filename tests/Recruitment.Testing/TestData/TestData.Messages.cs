using Recruitment.Domain.Messages;

namespace Recruitment.Testing;

public static partial class TestData
{
    public static Message AMessage(string dedupeKey = "application-received/1", string to = "jo@example.org", Guid? about = null, DateTimeOffset? notBefore = null, Guid? link = null) =>
        Message.Queue(
            new MessageDraft(
                "application-received", dedupeKey, "Jo Barker", to, "We have your CV", "Dear Jo\n\nWe have your CV.\nhttp://localhost/application/((link))", "0a1b2c3d", about, link,
                NotBefore: notBefore),
            FakeTime.FridayAfternoon);
}
