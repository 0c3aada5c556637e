using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Takes in a CV, wherever it is sent from: kept for good, told by its bytes, its words still to be read. Where its row was never saved, the file goes too.</summary>
internal sealed class CvIntake(IRecruitmentDb db, IFileStore files, ICvReader reader, TimeProvider time) : IDisposable
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

    /// <summary>The request is over: a refusal, a fault or a full disk may have come between the file and its row.</summary>
    public void Dispose()
    {
        foreach (var (hash, row) in _taken) files.Release(hash, isNeeded: row is not null && db.CvTexts.Entry(row).State == EntityState.Unchanged);
    }
}
