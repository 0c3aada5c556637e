using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Takes in a CV, wherever it is sent from: kept for good, told by its bytes, its words still to be read.</summary>
internal sealed class CvIntake(IRecruitmentDb db, IFileStore files, ICvReader reader, TimeProvider time)
{
    public async Task<Outcome<CvText>> Take(Stream content, string fileName, CancellationToken cancellationToken)
    {
        var stored = await files.Keep(content, CvLimits.MaxBytes, cancellationToken);
        if (stored.IsRefused) return stored.Refusal;
        var cv = reader.Recognise(stored.Value, fileName);
        if (cv.IsRefused) return cv.Refusal;
        var text = CvText.Of(cv.Value, time.GetUtcNow());
        db.CvTexts.Add(text);
        return text;
    }
}
