using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The first page of an application: the CV. Answers with the token of the draft.</summary>
[Public]
public sealed record StartDraft(string VacancySlug, string FileName, Stream Content) : IRequest<Outcome<string>>;

public sealed record VacancyIsClosed() : Refusal("This job is not taking applications at the moment. See the other jobs on the front page.");

internal sealed class StartDraftHandler(IRecruitmentDb db, CvIntake intake, PrivateLinks links, TimeProvider time)
    : IRequestHandler<StartDraft, Outcome<string>>
{
    public async Task<Outcome<string>> Handle(StartDraft request, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies.AsNoTracking().Where(v => v.Slug == request.VacancySlug && v.IsOpen).Select(v => new { v.Id }).SingleOrDefaultAsync(cancellationToken);
        if (vacancy is null) return new VacancyIsClosed();
        var cv = await intake.Take(request.Content, request.FileName, cancellationToken);
        if (cv.IsRefused) return cv.Refusal;
        var draft = ApplyDraft.Start(vacancy.Id, cv.Value, time.GetUtcNow());
        db.Drafts.Add(draft);
        var link = links.Make(LinkPurpose.Draft, draft.Id);
        await db.SaveChangesAsync(cancellationToken);
        return links.TokenOf(link);
    }
}
