using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>"Check your details": the draft behind a token.</summary>
public sealed record ShowDraft(string Token) : IRequest<DraftView?>;

public sealed record DraftView(
    string Slug,
    string VacancyTitle,
    IReadOnlyList<EntryRoute> Routes,
    string FileName,
    string Name,
    string Email,
    string Phone,
    string SocialWorkEnglandNumber,
    EntryRoute? Route,
    StudentDetails? Student,
    bool IsSent);

internal sealed class ShowDraftHandler(IRecruitmentDb db, PrivateLinks links) : IRequestHandler<ShowDraft, DraftView?>
{
    public async Task<DraftView?> Handle(ShowDraft request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        return await db.Drafts.AsNoTracking().Where(d => d.Id == id)
            .Join(db.Vacancies, d => d.VacancyId, v => v.Id, (d, v) => new DraftView(
                v.Slug, v.Title, v.Routes, d.Cv.Name, d.Name, d.Email, d.Phone, d.SocialWorkEnglandNumber, d.Route, d.Student, d.JobApplicationId != null))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
