using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;
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
        var nameless = await NamelessVacancies(db, applications, cancellationToken);
        foreach (var application in applications)
        {
            var person = people[application.CandidateId];
            var isNameless = application.Stage == Stage.ToReply && nameless.Contains(application.VacancyId);
            db.Entry(application).Property(ListColumns.SortName).CurrentValue = isNameless ? SearchText.Fold(application.Reference) : person.FoldedName;
            if (entries.TryGetValue(application.Id, out var entry)) db.Entry(entry).Property(e => e.Names).CurrentValue = isNameless ? Reference(application) : Names(person, application);
        }

        return result;
    }

    /// <summary>Whatever changes by what an application is found: the person's details, whose it is, and whether it is read without a name.</summary>
    private static async Task<List<JobApplication>> Renamed(RecruitmentDbContext db, CancellationToken cancellationToken)
    {
        var people = db.ChangeTracker.Entries<Candidate>()
            .Where(e => e.State == EntityState.Modified && (e.Property(c => c.FoldedName).IsModified || e.Property(c => c.EmailKey).IsModified || e.Property(c => c.PhoneKey).IsModified || e.Property(c => c.SocialWorkEnglandNumber).IsModified))
            .Select(e => e.Entity.Id).ToList();
        var changed = db.ChangeTracker.Entries<Vacancy>().Where(e => e.State == EntityState.Modified && e.Property(v => v.IsReadWithoutNames).IsModified).Select(e => e.Entity.Id).ToList();
        var moved = db.ChangeTracker.Entries<JobApplication>().Where(e => e.State == EntityState.Modified && (e.Property(a => a.CandidateId).IsModified || IsOwedAReplyOrNoLonger(e))).Select(e => e.Entity).ToList();
        if (people.Count > 0) moved = [.. moved.Union(await db.JobApplications.Where(a => people.Contains(a.CandidateId)).ToListAsync(cancellationToken))];
        if (changed.Count > 0) moved = [.. moved.Union(await db.JobApplications.Where(a => changed.Contains(a.VacancyId) && a.Stage == Stage.ToReply).ToListAsync(cancellationToken))];
        return moved;
    }

    private static bool IsOwedAReplyOrNoLonger(EntityEntry<JobApplication> entry) =>
        entry.Property(a => a.Stage) is { OriginalValue: var before, CurrentValue: var now } && before != now && (before == Stage.ToReply || now == Stage.ToReply);

    private static async Task<HashSet<Guid>> NamelessVacancies(RecruitmentDbContext db, List<JobApplication> applications, CancellationToken cancellationToken)
    {
        var asked = applications.Where(a => a.Stage == Stage.ToReply).Select(a => a.VacancyId).ToHashSet();
        var here = asked.Select(db.Vacancies.Local.FindEntry).OfType<EntityEntry<Vacancy>>().Select(e => e.Entity).ToList();
        asked.ExceptWith(here.Select(v => v.Id));
        var nameless = here.Where(v => v.IsReadWithoutNames).Select(v => v.Id).ToHashSet();
        if (asked.Count > 0) nameless.UnionWith(await db.Vacancies.Where(v => asked.Contains(v.Id) && v.IsReadWithoutNames).Select(v => v.Id).ToListAsync(cancellationToken));
        return nameless;
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

    private static string Names(Candidate candidate, JobApplication application) =>
        $"{SearchText.Fold($"{candidate.Name} {candidate.Email} {candidate.SocialWorkEnglandNumber}")} {Reference(application)} {Phones(candidate)}";

    // A reference is found with its hyphen and without.
    private static string Reference(JobApplication application) => SearchText.Fold($"{application.Reference} {application.Reference.Replace("-", "", StringComparison.Ordinal)}");

    // Whole numbers are looked for without their beginning, the first digits of one as they are typed at home.
    private static string Phones(Candidate candidate) => SearchQuestion.Phone(candidate.Phone) is { Length: > 0 } phone ? $"{phone} 0{phone}" : "";
}
