using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Recruitment.Infrastructure.Data;

/// <summary>What hangs on a record is part of it: an answer typed into a note is a change of the note, and whoever had it open is told.</summary>
internal static class ChangedParts
{
    public static bool HasChangedParts(this EntityEntry whole) => whole.Navigations.Where(n => n.Metadata.TargetEntityType.IsOwned()).SelectMany(Parts).Any(p => p.State is not EntityState.Unchanged || p.HasChangedParts());

    /// <summary>A part that was taken away hangs on nothing any more, but still knows where it hung.</summary>
    public static HashSet<object?> OwnersOfDeletedParts(this ChangeTracker tracker) =>
        [.. tracker.Entries().Where(e => e.State is EntityState.Deleted && e.Metadata.IsOwned()).Select(e => e.Property(e.Metadata.FindOwnership()!.Properties[0]).OriginalValue)];

    private static IEnumerable<EntityEntry> Parts(NavigationEntry navigation) => navigation switch
    {
        CollectionEntry many => (many.CurrentValue ?? Array.Empty<object>()).Cast<object>().Select(part => many.FindEntry(part)!),
        ReferenceEntry { TargetEntry: { } one } => [one],
        _ => [],
    };
}
