using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Search;

/// <summary>Reads them once a minute at most (another node may have changed something), and anew as soon as one of them is saved here.</summary>
internal sealed class KeptFilterChoices(IServiceScopeFactory scopes, TimeProvider time) : SaveChangesInterceptor, IFilterChoices
{
    private static readonly TimeSpan _life = TimeSpan.FromMinutes(1);

    private volatile Kept? _kept;
    private int _saves;

    public async Task<FilterChoices> Now(CancellationToken cancellationToken)
    {
        if (_kept is { } kept && time.GetElapsedTime(kept.ReadAt) < _life) return kept.Choices;
        var before = Volatile.Read(ref _saves);
        var fresh = new Kept(await Read(cancellationToken), time.GetTimestamp());
        // What was read while somebody saved may be older than that.
        if (before == Volatile.Read(ref _saves)) _kept = fresh;
        return fresh.Choices;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (!eventData.Context!.ChangeTracker.Entries().Any(e => e.Entity is Vacancy or StaffMember)) return ValueTask.FromResult(result);
        Interlocked.Increment(ref _saves);
        _kept = null;
        return ValueTask.FromResult(result);
    }

    private async Task<FilterChoices> Read(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        var vacancies = await db.Vacancies.AsNoTracking().OrderBy(v => v.Title).Select(v => new Choice(v.Id, v.Title)).ToListAsync(cancellationToken);
        var staff = await db.StaffMembers.AsNoTracking().Where(s => s.IsActive).OrderBy(s => s.Name).Select(s => new { s.Id, s.Name, s.Roles }).ToListAsync(cancellationToken);
        var owners = staff.Where(s => s.Roles.Any(r => r is StaffRole.Recruiter or StaffRole.HiringManager or StaffRole.Administrator));
        return new FilterChoices(vacancies, [.. owners.Select(s => new Choice(s.Id, s.Name))]);
    }

    private sealed record Kept(FilterChoices Choices, long ReadAt);
}
