using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.JobApplications;

/// <summary>One version of a person's CV, as the file they sent.</summary>
[For(Policy.Casework)]
public sealed record OpenCv(Guid Id, int Number) : IRequest<CvDocument?>;

/// <param name="Content">For the caller to close.</param>
public sealed record CvDocument(Stream Content, string Name, string ContentType);

internal sealed class OpenCvHandler(IRecruitmentDb db, IFileStore files, CvReadings readings, Acts acts) : IRequestHandler<OpenCv, CvDocument?>
{
    public async Task<CvDocument?> Handle(OpenCv request, CancellationToken cancellationToken)
    {
        if (!await db.MayReadCv(request.Id, acts.StaffId, cancellationToken)) return null;
        if (await db.JobApplications.AsNoTracking().Where(a => a.Id == request.Id).SelectMany(a => a.Cvs).Where(c => c.Number == request.Number)
            .Select(c => new { c.File.Hash, c.File.Name, c.File.ContentType }).SingleOrDefaultAsync(cancellationToken) is not { } cv) return null;
        await readings.Remember(request.Id, cancellationToken);
        return new CvDocument(files.Open(cv.Hash), cv.Name, cv.ContentType);
    }
}
