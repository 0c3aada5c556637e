using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.JobApplications;

/// <summary>A sweep: a process that is killed between a CV and its row leaves a file that no row names. After a day nobody can still be sending it, and it goes.</summary>
[ByService]
public sealed record ForgetFiles : IRequest;

internal sealed class ForgetFilesHandler(IRecruitmentDb db, IFileStore files, TimeProvider time) : IRequestHandler<ForgetFiles>
{
    private static readonly TimeSpan _longestUpload = TimeSpan.FromDays(1);

    public async Task Handle(ForgetFiles request, CancellationToken cancellationToken)
    {
        foreach (var some in files.CameBefore(time.GetUtcNow() - _longestUpload).Chunk(200))
        {
            var named = await Named(some, cancellationToken);
            foreach (var hash in some.Except(named)) await LetGo(hash, cancellationToken);
        }
    }

    /// <summary>Asked again under the hold: the same bytes may have been sent since.</summary>
    private async Task LetGo(string hash, CancellationToken cancellationToken)
    {
        files.Doubt(hash);
        var isNeeded = true;
        try
        {
            isNeeded = (await Named([hash], cancellationToken)).Count > 0;
        }
        finally
        {
            files.Release(hash, isNeeded);
        }
    }

    private async Task<HashSet<string>> Named(string[] some, CancellationToken cancellationToken) =>
    [
        .. await db.CvTexts.Where(t => some.Contains(t.File.Hash)).Select(t => t.File.Hash).ToListAsync(cancellationToken),
        .. await db.Drafts.Where(d => some.Contains(d.Cv.Hash)).Select(d => d.Cv.Hash).ToListAsync(cancellationToken),
        .. await db.JobApplications.SelectMany(a => a.Cvs).Where(c => some.Contains(c.File.Hash)).Select(c => c.File.Hash).ToListAsync(cancellationToken),
    ];
}
