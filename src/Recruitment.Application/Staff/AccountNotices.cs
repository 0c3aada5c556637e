using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>To a member of staff, when their password, their second step, their roles or their address changed, so that they notice what they did not do.</summary>
public sealed record AccountChanged(string Name, string What) : Email;

/// <summary>Tells somebody what changed about their own account, whoever changed it.</summary>
internal sealed class AccountNotices(Outbox outbox, Acts acts)
{
    public void PasswordSet(StaffMember member, bool withALink) =>
        Tell(member, "password", $"Your password was changed at {At}{(withALink ? ", with the link that we sent to this address" : "")}.");

    public void SecondFactorGone(StaffMember member) =>
        Tell(member, "second-factor", $"The authenticator app of your account was taken away at {At}{ByAColleague(member)}. The next time you sign in, you set up another.");

    public void SecondFactorReplaced(StaffMember member) =>
        Tell(member, "second-factor", $"At {At} the authenticator app of your account was replaced by the app on another phone. The old app and the old recovery codes do not work any more.");

    /// <param name="before">As they were before the change.</param>
    public void Changed(StaffMember member, StaffDetails before)
    {
        if (!before.Roles.ToHashSet().SetEquals(member.Roles))
            Tell(member, "roles", $"Your roles were changed at {At}{ByAColleague(member)}. You are now: {string.Join(", ", member.Roles.Select(RoleWords.Of))}.");
        if (before.Email is not { } address || member.Email is not { } now || ContactKeys.Email(address) == ContactKeys.Email(now)) return;
        var words = $"The address with which you sign in was changed at {At}{ByAColleague(member)}. It is now {EmailAddress.Masked(now)}.";
        Tell(member, "address", words);
        Tell(member, "address-before", words, address);
    }

    private string At => Words.Moment(acts.Now);

    private string ByAColleague(StaffMember member) => acts.Actor.Id == member.Id.ToString() ? "" : $" by {acts.Actor.Name}";

    private void Tell(StaffMember member, string kind, string what, string? address = null)
    {
        // Young people have a day pass and no address.
        if ((address ?? member.Email) is { } to)
            outbox.Enqueue(new AccountChanged(member.Name, what), Recipient.Staff(member.Id, member.Name, to), $"account-changed/{kind}/{member.Id}/{acts.Now.UtcTicks}");
    }
}
