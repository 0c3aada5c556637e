using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>A sweep: applications that were never sent are deleted once no link opens them any more, and their CVs with them.</summary>
[ByService]
public sealed record ForgetDrafts : IRequest;

internal sealed class ForgetDraftsHandler(IRecruitmentDb db, CvIntake intake, TimeProvider time) : IRequestHandler<ForgetDrafts>
{
    private const int AtOnce = 200;

    public async Task Handle(ForgetDrafts request, CancellationToken cancellationToken)
    {
        // Whoever comes with a link that has just run out is told so, and not that there is nothing.
        var before = time.GetUtcNow() - ApplyDraft.Life;
        var old = await db.Drafts.Where(d => !db.PrivateLinks.Any(l => l.SubjectId == d.Id && l.ExpiresAt > before)).OrderBy(d => d.StartedAt).Take(AtOnce).ToListAsync(cancellationToken);
        var ids = old.Select(d => d.Id).ToList();
        var unsent = old.Where(d => !d.IsSent).Select(d => d.CvTextId).ToList();
        var cvs = await db.CvTexts.Where(t => unsent.Contains(t.Id)).ToListAsync(cancellationToken);
        db.CvTexts.RemoveRange(cvs);
        db.PrivateLinks.RemoveRange(await db.PrivateLinks.Where(l => ids.Contains(l.SubjectId)).ToListAsync(cancellationToken));
        db.Drafts.RemoveRange(old);
        await db.SaveChangesAsync(cancellationToken);
        await intake.LetGo(cvs, cancellationToken);
    }
}
