using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application;

/// <summary>Writes down who looked at whose references, checks or needs, and when. It stands in the person's history and in the audit.</summary>
internal sealed class Looks(IRecruitmentDb db, Acts acts)
{
    public const string References = "LookedAtReferences";
    public const string Checks = "LookedAtChecks";
    public const string Adjustments = "LookedAtAdjustments";

    public static readonly string[] All = [References, Checks, Adjustments];

    /// <summary>Opening the next page about the same person, or the same one again, is the same look.</summary>
    private static readonly TimeSpan _oneLook = TimeSpan.FromMinutes(10);

    public async Task At(string what, IReadOnlyCollection<Guid> jobApplications, CancellationToken cancellationToken)
    {
        if (jobApplications.Count == 0 || acts.Actor.Kind != ActorKind.Staff) return;
        var (me, since) = (acts.Actor.Id, acts.Now - _oneLook);
        var before = await db.History.Where(h => jobApplications.Contains(h.SubjectId) && h.What == what && h.ActorId == me && h.At > since).Select(h => h.SubjectId).ToListAsync(cancellationToken);
        var seen = jobApplications.Except(before).ToList();
        if (seen.Count == 0) return;
        db.History.AddRange(seen.Select(id => HistoryEntry.Of(nameof(JobApplication), id, what, acts.Because())));
        await db.SaveChangesAsync(cancellationToken);
    }
}
