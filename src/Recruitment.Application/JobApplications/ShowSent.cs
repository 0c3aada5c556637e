using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.JobApplications;

/// <summary>"Your application is sent": the confirmation behind a draft's token.</summary>
[ByLink]
public sealed record ShowSent(string Token) : IRequest<SentView?>;

/// <param name="Reference">Null where it waits until a person has asked: nobody learns another's reference by typing their telephone number.</param>
/// <param name="ReplyBy">Null where no reply is owed, because the application was past that.</param>
public sealed record SentView(string Slug, string VacancyTitle, string? Reference, string Email, DateTimeOffset? ReplyBy, IReadOnlyList<FreeDay> Days);

internal sealed class ShowSentHandler(IRecruitmentDb db, PrivateLinks links, FreeDays days) : IRequestHandler<ShowSent, SentView?>
{
    public async Task<SentView?> Handle(ShowSent request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        var sent = await (
            from d in db.Drafts.AsNoTracking()
            join v in db.Vacancies on d.VacancyId equals v.Id
            join a in db.JobApplications on d.JobApplicationId equals a.Id
            where d.Id == id
            select new { v.Slug, v.Title, d.IsHeld, a.Reference, d.Email, a.ReplyDueAt }).SingleOrDefaultAsync(cancellationToken);
        if (sent is null) return null;
        return new SentView(
            sent.Slug, sent.Title, sent.IsHeld ? null : sent.Reference, sent.Email, sent.IsHeld ? null : sent.ReplyDueAt, await days.Next(ListFreeDays.Usual, cancellationToken));
    }
}
