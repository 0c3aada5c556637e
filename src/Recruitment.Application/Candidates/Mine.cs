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
        return await Load(id, cancellationToken) is var (application, candidate, vacancy) ? new Holding(application, candidate, vacancy, acts.By(ActorKind.Candidate, candidate.Id, candidate.Name)) : null;
    }

    /// <summary>The same for a member of staff who does it for the candidate, on the telephone; in the history it is theirs.</summary>
    public async Task<Holding?> OnBehalf(Guid id, string? why, CancellationToken cancellationToken) =>
        await Load(id, cancellationToken) is var (application, candidate, vacancy) ? new Holding(application, candidate, vacancy, acts.Because(why)) : null;

    private async Task<Tuple<JobApplication, Candidate, Vacancy>?> Load(Guid? id, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } application) return null;
        var candidate = await db.Candidates.SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == application.VacancyId, cancellationToken);
        return Tuple.Create(application, candidate, vacancy);
    }
}

internal sealed record Holding(JobApplication Application, Candidate Candidate, Vacancy Vacancy, Act Act);
