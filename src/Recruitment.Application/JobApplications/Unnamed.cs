using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Those whose name whoever asks does not see: they are owed a reply, their vacancy is read without names, and nobody asked for this one (src/decisions/0013).</summary>
internal sealed class Unnamed(IRecruitmentDb db, Acts acts)
{
    public IQueryable<JobApplication> Applications => Of(acts.StaffId);

    public Task<bool> Has(Guid id, CancellationToken cancellationToken) => Applications.AnyAsync(a => a.Id == id, cancellationToken);

    /// <summary>Which of these, by one question.</summary>
    public async Task<IReadOnlySet<Guid>> Among(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? new HashSet<Guid>() : (await Applications.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancellationToken)).ToHashSet();

    /// <summary>Who they are, so that it can be taken out of what was written about them; null where their name may be seen.</summary>
    public async Task<UnnamedPerson?> Find(Guid id, CancellationToken cancellationToken) => await (
        from a in Applications
        join c in db.Candidates on a.CandidateId equals c.Id
        where a.Id == id
        select new UnnamedPerson(a.Reference, new ContactDetails(c.Name, c.Email, c.Phone, c.SocialWorkEnglandNumber) { KnownAs = c.KnownAs })).SingleOrDefaultAsync(cancellationToken);

    /// <summary>One of two people who may be one, for a list: whoever is read without a name would be told by the name of the other.</summary>
    public static string OneOfTwo(string name, string? reference, string? referenceOfTheOther) => reference ?? (referenceOfTheOther is null ? name : "Somebody we know");

    private IQueryable<JobApplication> Of(Guid reader) => db.JobApplications.AsNoTracking().Where(a =>
        a.Stage == Stage.ToReply && db.Vacancies.Any(v => v.Id == a.VacancyId && v.IsReadWithoutNames) && !db.NamesShown.Any(s => s.JobApplicationId == a.Id && s.StaffId == reader));
}

internal sealed record UnnamedPerson(string Reference, ContactDetails Contact)
{
    public string Without(string words) => BlindCv.Of(words, Contact);
}
