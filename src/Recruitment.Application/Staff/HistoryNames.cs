using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Staff;

/// <summary>What the records of the history are called, and which records a name means.</summary>
internal sealed class HistoryNames(IRecruitmentDb db, Unnamed unnamed)
{
    /// <summary>More people of one name than these, and the question was too wide.</summary>
    private const int Most = 200;

    /// <summary>A fixed number of questions, however many lines there are.</summary>
    public async Task<IReadOnlyList<HistoryLine>> AddTo(IReadOnlyList<HistoryLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Select(l => l.SubjectId).Distinct().ToList();
        var called = new Dictionary<Guid, string>();
        void Add(IEnumerable<Called> found)
        {
            foreach (var one in found) called[one.Id] = one.Name;
        }

        Add(await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            where ids.Contains(a.Id)
            select new Called(a.Id, unnamed.Applications.Any(u => u.Id == a.Id) ? a.Reference : c.Name + ", " + a.Reference)).ToListAsync(cancellationToken));
        Add(await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new Called(c.Id, unnamed.Applications.Where(u => u.CandidateId == c.Id).Select(u => u.Reference).FirstOrDefault() ?? c.Name)).ToListAsync(cancellationToken));
        Add(await db.StaffMembers.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new Called(s.Id, s.Name)).ToListAsync(cancellationToken));
        Add(await db.Vacancies.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new Called(v.Id, v.Title)).ToListAsync(cancellationToken));
        var days = await db.AssessmentDays.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Date }).ToListAsync(cancellationToken);
        Add(days.Select(d => new Called(d.Id, Words.Date(d.Date))));
        return [.. lines.Select(line => line with { RecordName = called.GetValueOrDefault(line.SubjectId) })];
    }

    /// <summary>What was written about people who are read without a name, without what says who they are.</summary>
    public async Task<IReadOnlyList<HistoryLine>> Without(IReadOnlyList<HistoryLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.SelectMany(l => (Guid[])[l.SubjectId, Guid.TryParse(l.ActorId, out var actor) ? actor : l.SubjectId]).ToHashSet();
        var found = await (
            from a in unnamed.Applications
            join c in db.Candidates on a.CandidateId equals c.Id
            where ids.Contains(a.Id) || ids.Contains(c.Id)
            select new { a.Id, a.CandidateId, Person = new UnnamedPerson(a.Reference, new ContactDetails(c.Name, c.Email, c.Phone, c.SocialWorkEnglandNumber) { KnownAs = c.KnownAs }) }).ToListAsync(cancellationToken);
        if (found.Count == 0) return lines;
        var people = found.SelectMany(f => (KeyValuePair<Guid, UnnamedPerson>[])[new(f.Id, f.Person), new(f.CandidateId, f.Person)]).DistinctBy(p => p.Key).ToDictionary();
        return [.. lines.Select(line => people.TryGetValue(line.SubjectId, out var person) || (Guid.TryParse(line.ActorId, out var actor) && people.TryGetValue(actor, out person)) ? Without(person, line) : line)];
    }

    private static HistoryLine Without(UnnamedPerson person, HistoryLine line) => line with
    {
        ActorName = line.ActorKind == ActorKind.Candidate ? person.Reference : line.ActorName,
        Before = line.Before is null ? null : person.Without(line.Before),
        After = line.After is null ? null : person.Without(line.After),
        Why = line.Why is null ? null : person.Without(line.Why),
    };

    /// <summary>By id, by an application's reference, or by a name.</summary>
    public async Task<IReadOnlyList<Guid>> Find(string record, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(record, out var id)) return [id];
        var (reference, folded) = (record.Trim().ToUpperInvariant(), SearchText.Fold(record));
        var applications = await db.JobApplications.Where(a => a.Reference == reference).Select(a => a.Id).ToListAsync(cancellationToken);
        if (applications.Count > 0 || folded == "") return applications;
        var candidates = await db.Candidates.Where(c => c.FoldedName.Contains(folded) && !unnamed.Applications.Any(u => u.CandidateId == c.Id)).Select(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var theirs = await db.JobApplications.Where(a => candidates.Contains(a.CandidateId)).Select(a => a.Id).ToListAsync(cancellationToken);
        var staff = await db.StaffMembers.AsNoTracking().Select(s => new Called(s.Id, s.Name)).ToListAsync(cancellationToken);
        return [.. candidates, .. theirs, .. staff.Where(s => SearchText.Fold(s.Name).Contains(folded, StringComparison.Ordinal)).Select(s => s.Id)];
    }

    private sealed record Called(Guid Id, string Name);
}
