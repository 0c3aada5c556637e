using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The candidate's own page, by the token of their private link.</summary>
public sealed record ShowMyApplication(string Token) : IRequest<MyApplication?>;

public sealed record MyApplication(Guid Id, Guid Version, string Reference, string Name, string VacancyTitle, ApplicationStatus Status, DateTimeOffset ReceivedAt, DateTimeOffset ReplyBy);

internal sealed class ShowMyApplicationHandler(IRecruitmentDb db, PrivateLinks links) : IRequestHandler<ShowMyApplication, MyApplication?>
{
    public async Task<MyApplication?> Handle(ShowMyApplication request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        return await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            join v in db.Vacancies on a.VacancyId equals v.Id
            where a.Id == id
            select new MyApplication(a.Id, a.Version, a.Reference, c.Name, v.Title, a.Status, a.ReceivedAt, a.ReplyDueAt ?? a.ReceivedAt))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
