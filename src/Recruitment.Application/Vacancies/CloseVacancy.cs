using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Vacancies;

/// <summary>The vacancy takes no more CVs. Applications that are under way are not touched.</summary>
/// <param name="Why">For the history, if they care to say.</param>
[For(Policy.Administering)]
public sealed record CloseVacancy(Guid Id, Guid Version, string? Why) : IRequest<Outcome>;

/// <summary>It takes CVs again.</summary>
[For(Policy.Administering)]
public sealed record ReopenVacancy(Guid Id, Guid Version) : IRequest<Outcome>;

internal sealed class CloseVacancyHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<CloseVacancy, Outcome>, IRequestHandler<ReopenVacancy, Outcome>
{
    public async Task<Outcome> Handle(CloseVacancy request, CancellationToken cancellationToken)
    {
        if (await db.Vacancies.SingleOrDefaultAsync(v => v.Id == request.Id, cancellationToken) is not { } vacancy) return new NotFound();
        if (vacancy.Version != request.Version) return new StaleForm();
        vacancy.Close(acts.Because(string.IsNullOrWhiteSpace(request.Why) ? null : request.Why.Trim()));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(ReopenVacancy request, CancellationToken cancellationToken)
    {
        if (await db.Vacancies.SingleOrDefaultAsync(v => v.Id == request.Id, cancellationToken) is not { } vacancy) return new NotFound();
        if (vacancy.Version != request.Version) return new StaleForm();
        vacancy.Reopen(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
