using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>"Check your details": the draft behind a token.</summary>
[ByLink]
public sealed record ShowDraft(string Token) : IRequest<DraftView?>;

public sealed record DraftView(
    string Slug, string VacancyTitle, bool VacancyIsOpen, IReadOnlyList<EntryRoute> Routes, string FileName, CvTextState CvState, DraftAnswers Answers, bool IsSent);

/// <summary>What was read or typed so far, right or wrong.</summary>
public sealed record DraftAnswers(string Name, string KnownAs, string Email, string Phone, string SocialWorkEnglandNumber, EntryRoute? Route, StudentDetails? Student);

internal sealed class ShowDraftHandler(IRecruitmentDb db, PrivateLinks links) : IRequestHandler<ShowDraft, DraftView?>
{
    public async Task<DraftView?> Handle(ShowDraft request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        return await (
            from d in db.Drafts.AsNoTracking()
            join v in db.Vacancies on d.VacancyId equals v.Id
            join t in db.CvTexts on d.CvTextId equals t.Id
            where d.Id == id
            select new DraftView(
                v.Slug, v.Title, v.IsOpen, v.Routes, d.Cv.Name, t.State, new DraftAnswers(d.Name, d.KnownAs, d.Email, d.Phone, d.SocialWorkEnglandNumber, d.Route, d.Student),
                d.JobApplicationId != null))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
