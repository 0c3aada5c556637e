using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.Messages;

internal static class KnownNotices
{
    /// <summary>The reminders that these have had, in one question.</summary>
    public static async Task<HashSet<(Guid SubjectId, string Kind)>> NoticesOf(this IRecruitmentDb db, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken) =>
        [.. (await db.Notices.AsNoTracking().Where(n => subjects.Contains(n.SubjectId)).Select(n => new { n.SubjectId, n.Kind }).ToListAsync(cancellationToken)).Select(n => (n.SubjectId, n.Kind))];
}
