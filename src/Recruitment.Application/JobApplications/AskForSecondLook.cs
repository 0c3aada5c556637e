using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>"I would say not this time, though no essential is missing": a colleague has to agree before anything is sent.</summary>
[For(Policy.Recruiting)]
public sealed record AskForSecondLook(Guid Id, Guid Version, IReadOnlyList<bool?> Essentials, string Why) : IRequest<Outcome>;

internal sealed class AskForSecondLookHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<AskForSecondLook, Outcome>
{
    public async Task<Outcome> Handle(AskForSecondLook request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == application.VacancyId, cancellationToken);
        application.ReadAgainst(ReplyLetters.EssentialsOf(application, vacancy, request.Essentials));
        if (application.AskForSecondLook(acts.Because(request.Why)) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
