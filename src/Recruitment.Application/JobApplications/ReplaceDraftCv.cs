using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.JobApplications;

/// <summary>Another file in the place of the CV of a draft. What was typed stays.</summary>
[ByLink]
public sealed record ReplaceDraftCv(string Token, string FileName, Stream Content) : IRequest<Outcome>;

internal sealed class ReplaceDraftCvHandler(IRecruitmentDb db, CvIntake intake, PrivateLinks links) : IRequestHandler<ReplaceDraftCv, Outcome>
{
    public async Task<Outcome> Handle(ReplaceDraftCv request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { IsSent: false } draft) return new NotFound();
        var cv = await intake.Take(request.Content, request.FileName, cancellationToken);
        if (cv.IsRefused) return cv.Refusal;
        var replaced = await db.CvTexts.SingleAsync(t => t.Id == draft.CvTextId, cancellationToken);
        db.CvTexts.Remove(replaced);
        draft.ReplaceCv(cv.Value);
        await db.SaveChangesAsync(cancellationToken);
        await intake.LetGo([replaced], cancellationToken);
        return Outcome.Done;
    }
}
