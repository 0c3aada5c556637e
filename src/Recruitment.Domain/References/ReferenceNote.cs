namespace Recruitment.Domain.References;

/// <summary>What is open about the note of a call, and what it is worth. Written as a query, because lists ask it of the database; nothing else answers it.</summary>
public sealed class ReferenceNote
{
    public required ReferenceRecord Record { get; init; }

    /// <summary>A concern was raised and nobody has written down what is decided.</summary>
    public required bool HasOpenConcern { get; init; }

    public required bool HasOpenDates { get; init; }

    /// <summary>A concern, dates that differ, or a referee who never confirmed: once the call is over, a manager has something to decide.</summary>
    public required bool WaitsForManager { get; init; }

    /// <summary>It counts: the referee confirmed or corrected it, or a manager let it count without, and nothing about it is open. [domain.md 4.4]</summary>
    public required bool IsSettled { get; init; }

    public static IQueryable<ReferenceNote> Of(IQueryable<ReferenceRecord> records) =>
        from n in records
        let concern = n.HasConcern && n.ConcernResolution == null
        let dates = n.Discrepancy != null && n.DiscrepancyResolution == null
        let undecided = n.State == ReferenceState.Unconfirmed && n.CountsUnconfirmed == null
        let hasWord = n.State == ReferenceState.Confirmed || n.State == ReferenceState.Corrected || (n.State == ReferenceState.Unconfirmed && n.CountsUnconfirmed == true)
        select new ReferenceNote { Record = n, HasOpenConcern = concern, HasOpenDates = dates, WaitsForManager = n.State != ReferenceState.Recording && (concern || dates || undecided), IsSettled = hasWord && !concern && !dates };
}
