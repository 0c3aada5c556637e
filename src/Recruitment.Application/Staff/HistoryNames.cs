using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;

namespace Recruitment.Application.Staff;

/// <summary>What the records of the history are called, and which records a name means.</summary>
internal sealed class HistoryNames(IRecruitmentDb db)
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
            select new Called(a.Id, c.Name + ", " + a.Reference)).ToListAsync(cancellationToken));
        Add(await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new Called(c.Id, c.Name)).ToListAsync(cancellationToken));
        Add(await db.StaffMembers.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new Called(s.Id, s.Name)).ToListAsync(cancellationToken));
        Add(await db.Vacancies.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new Called(v.Id, v.Title)).ToListAsync(cancellationToken));
        var days = await db.AssessmentDays.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Date }).ToListAsync(cancellationToken);
        Add(days.Select(d => new Called(d.Id, Words.Date(d.Date))));
        return [.. lines.Select(line => line with { RecordName = called.GetValueOrDefault(line.SubjectId) })];
    }

    /// <summary>By id, by an application's reference, or by a name.</summary>
    public async Task<IReadOnlyList<Guid>> Find(string record, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(record, out var id)) return [id];
        var (reference, folded) = (record.Trim().ToUpperInvariant(), SearchText.Fold(record));
        var applications = await db.JobApplications.Where(a => a.Reference == reference).Select(a => a.Id).ToListAsync(cancellationToken);
        if (applications.Count > 0 || folded == "") return applications;
        var candidates = await db.Candidates.Where(c => c.FoldedName.Contains(folded)).Select(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var theirs = await db.JobApplications.Where(a => candidates.Contains(a.CandidateId)).Select(a => a.Id).ToListAsync(cancellationToken);
        var staff = await db.StaffMembers.AsNoTracking().Select(s => new Called(s.Id, s.Name)).ToListAsync(cancellationToken);
        return [.. candidates, .. theirs, .. staff.Where(s => SearchText.Fold(s.Name).Contains(folded, StringComparison.Ordinal)).Select(s => s.Id)];
    }

    private sealed record Called(Guid Id, string Name);
}
