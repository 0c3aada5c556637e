using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>What lists ask of the note of a call, written once for the database; <see cref="ReferenceRecord"/> has the rules in words.</summary>
internal sealed class ReferenceNote
{
    public required ReferenceRecord Record { get; init; }

    /// <summary>A concern was raised and nobody has written down what is decided.</summary>
    public required bool HasOpenConcern { get; init; }

    public required bool HasOpenDates { get; init; }

    /// <summary>The referee never confirmed, and nobody has said yet what the note is worth.</summary>
    public required bool IsUndecided { get; init; }

    /// <summary>The referee confirmed or corrected it, or a manager let it count without.</summary>
    public required bool HasWord { get; init; }
}

internal static class ReferenceNotes
{
    public static IQueryable<ReferenceNote> Notes(this IRecruitmentDb db) => db.ReferenceRecords.AsNoTracking().Select(n => new ReferenceNote
    {
        Record = n,
        HasOpenConcern = n.HasConcern && n.ConcernResolution == null,
        HasOpenDates = n.Discrepancy != null && n.DiscrepancyResolution == null,
        IsUndecided = n.State == ReferenceState.Unconfirmed && n.CountsUnconfirmed == null,
        HasWord = n.State == ReferenceState.Confirmed || n.State == ReferenceState.Corrected || (n.State == ReferenceState.Unconfirmed && n.CountsUnconfirmed == true),
    });
}
