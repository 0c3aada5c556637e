using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

/// <summary>Whether somebody who applies is a person we know.</summary>
/// <param name="Known">The nearest match; null where there is none.</param>
/// <param name="Shared">By what.</param>
/// <param name="Names">How well the names agree.</param>
internal sealed record Recognised(Candidate? Known, SharedKey Shared, NameMatchBand Names)
{
    /// <summary>Two names of one person: the parts in another order, one more or one fewer, a slip of the pen.</summary>
    public bool NamesAgree => Names >= NameMatchBand.Good;

    /// <summary>Their mailbox is the proof: whatever we write about it, they alone will read.</summary>
    public bool ByEmail => Known is not null && Shared == SharedKey.Email;
}

/// <summary>Looks for a person by e-mail address, then by phone or registration number. [product.md, features 4 and 5]</summary>
internal sealed class Recognition(IRecruitmentDb db)
{
    public async Task<Recognised> Find(ContactDetails contact, CancellationToken cancellationToken)
    {
        var (email, phone, number) = (ContactKeys.Email(contact.Email), ContactKeys.Phone(contact.Phone), contact.SocialWorkEnglandNumber);
        var sharing = await db.Candidates
            .Where(c => c.EmailKey == email || (phone != "" && c.PhoneKey == phone) || (number != null && c.SocialWorkEnglandNumber == number))
            .Take(20).ToListAsync(cancellationToken);
        var known = sharing.OrderByDescending(c => c.EmailKey == email).ThenByDescending(c => NameMatch.Percent(c.Name, contact.Name)).ThenBy(c => c.Id).FirstOrDefault();
        if (known is null) return new Recognised(null, default, default);
        var shared = known.EmailKey == email ? SharedKey.Email : known.PhoneKey == phone && phone != "" ? SharedKey.Phone : SharedKey.RegistrationNumber;
        return new Recognised(known, shared, NameMatch.Band(known.Name, contact.Name));
    }
}
