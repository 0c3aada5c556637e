using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>A sweep: applications that were never sent are deleted once no link opens them any more, and their CVs with them.</summary>
[ByService]
public sealed record ForgetDrafts : IRequest;

internal sealed class ForgetDraftsHandler(IRecruitmentDb db, IEachRow each, TimeProvider time) : IRequestHandler<ForgetDrafts>
{
    private const int AtOnce = 200;

    public async Task Handle(ForgetDrafts request, CancellationToken cancellationToken)
    {
        // Whoever comes with a link that has just run out is told so, and not that there is nothing.
        var before = time.GetUtcNow() - ApplyDraft.Life;
        var old = await db.Drafts.Where(d => !db.PrivateLinks.Any(l => l.SubjectId == d.Id && l.ExpiresAt > before))
            .OrderBy(d => db.SetAsideRows.Any(s => s.SubjectId == d.Id)).ThenBy(d => d.StartedAt).Select(d => new SweepRow(d.Id, null)).Take(AtOnce).ToListAsync(cancellationToken);
        await each.Do<ForgetDraft>(request, old, cancellationToken, areAll: old.Count < AtOnce);
    }
}

internal sealed class ForgetDraft(IRecruitmentDb db, CvIntake intake) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.SingleAsync(d => d.Id == id, cancellationToken);
        var cvs = draft.IsSent ? [] : await db.CvTexts.Where(t => t.Id == draft.CvTextId).ToListAsync(cancellationToken);
        db.CvTexts.RemoveRange(cvs);
        db.PrivateLinks.RemoveRange(await db.PrivateLinks.Where(l => l.SubjectId == id).ToListAsync(cancellationToken));
        db.Drafts.Remove(draft);
        await db.SaveChangesAsync(cancellationToken);
        await intake.LetGo(cvs, cancellationToken);
    }
}
