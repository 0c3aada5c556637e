using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.JobApplications;

/// <summary>"Your application is sent": the confirmation behind a draft's token. It reads the same for everybody, known or not.</summary>
[ByLink]
public sealed record ShowSent(string Token) : IRequest<SentView?>;

public sealed record SentView(string Slug, string VacancyTitle, string Reference, string Email, DateTimeOffset ReplyBy, IReadOnlyList<FreeDay> Days);

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
            select new { v.Slug, v.Title, a.Reference, d.Email, a.ReceivedAt }).SingleOrDefaultAsync(cancellationToken);
        // What has become of it since is for the private page, not for whoever sent the form.
        return sent is null ? null : new SentView(
            sent.Slug, sent.Title, sent.Reference, sent.Email, sent.ReceivedAt + Domain.JobApplications.ReplyClock.Promise, await days.Next(ListFreeDays.Usual, cancellationToken));
    }
}
