using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Search;

/// <summary>Keeps what lists are searched and sorted by in step with what is saved, in the same save: no use case has to remember it.</summary>
internal sealed class SearchIndexing : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (RecruitmentDbContext)eventData.Context!;
        foreach (var added in db.ChangeTracker.Entries<JobApplication>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList())
        {
            var candidate = await Of(db, added, cancellationToken);
            db.Entry(added).Property(ListColumns.SortName).CurrentValue = candidate.FoldedName;
            db.Add(new SearchEntry { JobApplicationId = added.Id, Names = Names(candidate, added) });
        }

        foreach (var application in await Renamed(db, cancellationToken))
        {
            var candidate = await Of(db, application, cancellationToken);
            db.Entry(application).Property(ListColumns.SortName).CurrentValue = candidate.FoldedName;
            if (await db.Set<SearchEntry>().SingleOrDefaultAsync(e => e.JobApplicationId == application.Id, cancellationToken) is { } entry) db.Entry(entry).Property(e => e.Names).CurrentValue = Names(candidate, application);
        }

        return result;
    }

    /// <summary>The applications of people whose name or address changes in this save, and those that change hands when two people turn out to be one.</summary>
    private static async Task<List<JobApplication>> Renamed(RecruitmentDbContext db, CancellationToken cancellationToken)
    {
        var people = db.ChangeTracker.Entries<Candidate>()
            .Where(e => e.State == EntityState.Modified && (e.Property(c => c.FoldedName).IsModified || e.Property(c => c.EmailKey).IsModified || e.Property(c => c.SocialWorkEnglandNumber).IsModified))
            .Select(e => e.Entity.Id).ToList();
        var moved = db.ChangeTracker.Entries<JobApplication>().Where(e => e.State == EntityState.Modified && e.Property(a => a.CandidateId).IsModified).Select(e => e.Entity).ToList();
        return people.Count == 0 ? moved : [.. moved.Union(await db.JobApplications.Where(a => people.Contains(a.CandidateId)).ToListAsync(cancellationToken))];
    }

    private static async Task<Candidate> Of(RecruitmentDbContext db, JobApplication application, CancellationToken cancellationToken) =>
        db.Candidates.Local.FindEntry(application.CandidateId)?.Entity ?? await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken);

    // A reference is found with its hyphen and without.
    private static string Names(Candidate candidate, JobApplication application) => SearchText.Fold(
        $"{candidate.Name} {candidate.Email} {application.Reference} {application.Reference.Replace("-", "", StringComparison.Ordinal)} {candidate.SocialWorkEnglandNumber}");
}
