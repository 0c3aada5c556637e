using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Candidates;

/// <summary>Somebody who may be the person who applies now.</summary>
/// <param name="Shared">By what.</param>
/// <param name="Names">How well the names agree.</param>
internal sealed record Recognised(Guid CandidateId, SharedKey Shared, NameMatchBand Names);

/// <summary>
/// Whether somebody who applies may be a person we know: one address, or one telephone, and a first name that may be the same; or one registration number. It only ever leads to a
/// question. [product.md, features 4 and 5]
/// </summary>
internal sealed class Recognition(IRecruitmentDb db)
{
    /// <summary>Nobody is asked about more than so many people at once.</summary>
    private const int AtMost = 3;

    public async Task<IReadOnlyList<Recognised>> Find(ContactDetails contact, Guid butNot, CancellationToken cancellationToken)
    {
        var (email, phone, number) = (ContactKeys.Email(contact.Email), ContactKeys.Phone(contact.Phone), contact.SocialWorkEnglandNumber);
        var sharing = await db.Candidates.AsNoTracking()
            .Where(c => c.EmailKey == email || (phone != "" && c.PhoneKey == phone) || (number != null && c.SocialWorkEnglandNumber == number))
            // Not what nobody has confirmed, nor what somebody said they did not send.
            .Where(c => c.Id != butNot && c.JoinedToId == null && db.JobApplications.Any(a => a.CandidateId == c.Id && a.Status != ApplicationStatus.SetAside))
            .Where(c => !db.PossibleSamePeople.Any(p => p.OtherCandidateId == c.Id && p.IsAskedByMail && p.State == SamePersonState.Open))
            .OrderBy(c => c.Id).Take(50).ToListAsync(cancellationToken);
        var found = sharing.Select(c => (Candidate: c, Shared: Share(c, FirstNames.MayBeOne(c.Name, contact.Name)))).Where(f => f.Shared is not null)
            .OrderBy(f => f.Shared).ThenByDescending(f => NameMatch.Percent(f.Candidate.Name, contact.Name))
            .Select(f => new Recognised(f.Candidate.Id, f.Shared!.Value, NameMatch.Band(f.Candidate.Name, contact.Name))).ToList();
        // The mailbox is asked, and nobody else has to be.
        return found is [{ Shared: SharedKey.Email } byMail, ..] ? [byMail] : [.. found.Take(AtMost)];

        SharedKey? Share(Candidate known, bool mayBeOne) =>
            mayBeOne && known.EmailKey == email ? SharedKey.Email
            : number is not null && known.SocialWorkEnglandNumber == number ? SharedKey.RegistrationNumber
            : mayBeOne && phone != "" && known.PhoneKey == phone ? SharedKey.Phone
            : null;
    }
}
