using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
        var added = db.ChangeTracker.Entries<JobApplication>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        var renamed = await Renamed(db, cancellationToken);
        var entries = await EntriesOf(db, renamed, cancellationToken);
        foreach (var application in added)
        {
            entries.Add(application.Id, new SearchEntry { JobApplicationId = application.Id, Names = "" });
            db.Add(entries[application.Id]);
        }

        List<JobApplication> applications = [.. added, .. renamed];
        var people = await PeopleOf(db, applications, cancellationToken);
        foreach (var application in applications)
        {
            var person = people[application.CandidateId];
            db.Entry(application).Property(ListColumns.SortName).CurrentValue = person.FoldedName;
            if (entries.TryGetValue(application.Id, out var entry)) db.Entry(entry).Property(e => e.Names).CurrentValue = Names(person, application);
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

    private static async Task<Dictionary<Guid, SearchEntry>> EntriesOf(RecruitmentDbContext db, List<JobApplication> applications, CancellationToken cancellationToken)
    {
        var ids = applications.ConvertAll(a => a.Id);
        return ids.Count == 0 ? [] : await db.Set<SearchEntry>().Where(e => ids.Contains(e.JobApplicationId)).ToDictionaryAsync(e => e.JobApplicationId, cancellationToken);
    }

    private static async Task<Dictionary<Guid, Candidate>> PeopleOf(RecruitmentDbContext db, List<JobApplication> applications, CancellationToken cancellationToken)
    {
        var ids = applications.Select(a => a.CandidateId).ToHashSet();
        var people = ids.Select(db.Candidates.Local.FindEntry).OfType<EntityEntry<Candidate>>().Select(e => e.Entity).ToDictionary(c => c.Id);
        ids.ExceptWith(people.Keys);
        if (ids.Count == 0) return people;
        return people.Concat(await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken)).ToDictionary();
    }

    // A reference is found with its hyphen and without.
    private static string Names(Candidate candidate, JobApplication application) => SearchText.Fold(
        $"{candidate.Name} {candidate.Email} {application.Reference} {application.Reference.Replace("-", "", StringComparison.Ordinal)} {candidate.SocialWorkEnglandNumber}");
}
