using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>To the owner of an account, when it rests after wrong tries: the page itself says the same to everybody, so that nobody learns which addresses are known.</summary>
public sealed record AccountRests(string Name, string Since, string Until, string NewPassword) : Email;

/// <summary>Remembers that an account rests, and tells its owner.</summary>
internal sealed class LockOut(Outbox outbox, Addresses addresses, Acts acts)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    public void Of(StaffMember member)
    {
        var now = acts.Now;
        member.Remember("AccountRests", new Act(Actor.Software("sign-in"), now));
        outbox.Enqueue(
            new AccountRests(member.Name, Words.Time(now), Words.Time(now + Lasts), addresses.Page("/sign-in/forgotten")),
            Recipient.Staff(member.Id, member.Name, member.Email!), $"account-rests/{member.Id}/{now.ToUnixTimeSeconds()}");
    }
}
