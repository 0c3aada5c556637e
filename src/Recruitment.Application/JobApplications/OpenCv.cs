using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;

namespace Recruitment.Application.JobApplications;

/// <summary>One version of a person's CV, as the file they sent.</summary>
[For(Policy.Casework)]
public sealed record OpenCv(Guid Id, int Number) : IRequest<Outcome<CvDocument>>;

/// <param name="Content">For the caller to close.</param>
public sealed record CvDocument(Stream Content, string Name, string ContentType);

/// <summary>A document cannot be shown without the name in it.</summary>
public sealed record ReadWithoutTheName() : Refusal("This CV is read without the name. Ask for the name first: the history says who did.");

internal sealed class OpenCvHandler(IRecruitmentDb db, Unnamed unnamed, IFileStore files, CvReadings readings, Acts acts) : IRequestHandler<OpenCv, Outcome<CvDocument>>
{
    public async Task<Outcome<CvDocument>> Handle(OpenCv request, CancellationToken cancellationToken)
    {
        if (!await db.MayReadCv(request.Id, acts.StaffId, cancellationToken)) return new NotFound();
        if (await db.JobApplications.AsNoTracking().Where(a => a.Id == request.Id).SelectMany(a => a.Cvs).Where(c => c.Number == request.Number)
            .Select(c => new { c.File.Hash, c.File.Name, c.File.ContentType }).SingleOrDefaultAsync(cancellationToken) is not { } cv) return new NotFound();
        if (await unnamed.Has(request.Id, cancellationToken)) return new ReadWithoutTheName();
        await readings.Remember(request.Id, cancellationToken);
        return new CvDocument(files.Open(cv.Hash), cv.Name, cv.ContentType);
    }
}
