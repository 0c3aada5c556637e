using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Takes in a CV, wherever it is sent from: kept for good, told by its bytes, its words still to be read. Where its row was never saved, the file goes too.</summary>
internal sealed class CvIntake(IRecruitmentDb db, IFileStore files, ICvReader reader, TimeProvider time) : IAsyncDisposable
{
    private readonly List<(string Hash, CvText? Row)> _taken = [];

    public async Task<Outcome<CvText>> Take(Stream content, string fileName, CancellationToken cancellationToken)
    {
        var stored = await files.Keep(content, CvLimits.MaxBytes, cancellationToken);
        if (stored.IsRefused) return stored.Refusal;
        var cv = reader.Recognise(stored.Value, fileName);
        var row = cv.IsRefused ? null : CvText.Of(cv.Value, time.GetUtcNow());
        _taken.Add((stored.Value.Hash, row));
        if (row is null) return cv.Refusal!;
        db.CvTexts.Add(row);
        return row;
    }

    /// <summary>After the save that deleted these rows: their files go too, where no other row names the same bytes.</summary>
    public async Task LetGo(IReadOnlyList<CvText> deleted, CancellationToken cancellationToken)
    {
        var hashes = deleted.Select(t => t.File.Hash).Distinct().ToList();
        foreach (var hash in hashes) files.Doubt(hash);
        var named = hashes;
        try
        {
            named = await db.CvTexts.Where(t => hashes.Contains(t.File.Hash)).Select(t => t.File.Hash).Distinct().ToListAsync(cancellationToken);
        }
        finally
        {
            foreach (var hash in hashes) files.Release(hash, named.Contains(hash));
        }
    }

    /// <summary>The request is over: a refusal, a fault or a full disk may have come between the file and its row.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (hash, row) in _taken)
        {
            var isNeeded = true;
            try
            {
                isNeeded = row is not null && await IsSaved(row);
            }
            finally
            {
                files.Release(hash, isNeeded);
            }
        }
    }

    // A save that broke off may have broken off after its commit: then the row is there, although nobody was told.
    private async Task<bool> IsSaved(CvText row) =>
        db.CvTexts.Entry(row).State == EntityState.Unchanged || await db.CvTexts.AnyAsync(t => t.Id == row.Id);
}
