using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Candidates;

/// <summary>What a private link opens, for the verbs of its holder.</summary>
internal sealed class Mine(IRecruitmentDb db, PrivateLinks links, Acts acts)
{
    public async Task<Holding?> Open(string token, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, token, cancellationToken);
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } application) return null;
        var candidate = await db.Candidates.SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == application.VacancyId, cancellationToken);
        return new Holding(application, candidate, vacancy, acts.By(ActorKind.Candidate, candidate.Id, candidate.Name));
    }
}

internal sealed record Holding(JobApplication Application, Candidate Candidate, Vacancy Vacancy, Act Act);
