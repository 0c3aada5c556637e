using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Offers;

/// <summary>What is known before an offer is written: the advertisement, the student's dates, the last look at the register.</summary>
[For(Policy.Recruiting)]
public sealed record DraftOffer(Guid Id) : IRequest<OfferDraft?>;

public sealed record OfferDraft(
    Guid Version, bool MayBeMade, EntryRoute Route, string RoleTitle, string Team, int Salary, string Pattern, DateOnly LongStop, DateOnly? PlacementEnds, DateOnly? ExpectedAward,
    DateTimeOffset? RegisterCheckedAt, RegistrationGate? Register)
{
    /// <summary>The offer that a colleague has made meanwhile.</summary>
    public MadeOffer? Made { get; init; }
}

public sealed record MadeOffer(OfferTerms Terms, string By, DateTimeOffset At);

internal sealed class DraftOfferHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<DraftOffer, OfferDraft?>
{
    public async Task<OfferDraft?> Handle(DraftOffer request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return null;
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == application.VacancyId, cancellationToken);
        var (look, today) = (await db.LastLook(request.Id, cancellationToken), LondonTime.DayOf(acts.Now));
        return new OfferDraft(
            application.Version, Lifecycle.Allows(application.Status, ApplicationAction.MakeConditionalOffer), application.Route, vacancy.Title, vacancy.Team, vacancy.SalaryFrom, vacancy.Pattern,
            OfferTerms.LongStopFor(application.Route, today, application.Student?.ExpectedAward), application.Student?.FinalPlacementEnds, application.Student?.ExpectedAward, look?.CheckedAt, look?.GateOn(today))
        {
            Made = await db.Offers.AsNoTracking().Where(o => o.JobApplicationId == request.Id).Select(o => new MadeOffer(o.Terms, o.MadeBy, o.MadeAt)).SingleOrDefaultAsync(cancellationToken),
        };
    }
}
