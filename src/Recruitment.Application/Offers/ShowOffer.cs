using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Offers;

/// <summary>The offer tab of a person: the letter, the terms, where it stands and what comes next.</summary>
[For(Policy.Casework)]
public sealed record ShowOffer(Guid Id) : IRequest<OfferView?>;

public sealed record OfferView(
    Guid Version, OfferKind Kind, ApplicationStatus Status, OfferTerms Terms, string MadeBy, DateTimeOffset MadeAt, DateOnly AnswerBy, DateTimeOffset? AcceptedAt, DateTimeOffset? DeclinedAt,
    string? AnswerWords, DateTimeOffset? FirmAt, DateOnly? StartsOn, DateTimeOffset? StartedAt, DateOnly? BridgingFrom, DateTimeOffset? DeferredAt, OfferLetterView Letter,
    IReadOnlyList<ConditionKind> Open, int Conditions, StartReading Start, bool LongStopIsOver, IReadOnlyList<OfferEvent> Timeline)
{
    public EntryRoute Route { get; init; }
}

public sealed record OfferLetterView(int Number, string Text, DateTimeOffset WrittenAt);

public sealed record OfferEvent(string What, string? Before, string? After, string By, DateTimeOffset At, string? Why);

internal sealed class ShowOfferHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ShowOffer, OfferView?>
{
    private static readonly string[] _about =
    [
        nameof(ApplicationAction.MakeConditionalOffer), nameof(ApplicationAction.AcceptOffer), nameof(ApplicationAction.DeclineOffer), nameof(ApplicationAction.MakeOfferFirm),
        nameof(ApplicationAction.ConfirmStart), nameof(ApplicationAction.RecordStart), nameof(ApplicationAction.BeginEarlyCareer), nameof(ApplicationAction.PassEarlyCareer), nameof(ApplicationAction.EndEarlyCareer),
        "BridgingStartOffered", "OfferDatesChanged",
        "DeferredToNextBoard", "UpdatingDaysNeeded",
    ];

    public async Task<OfferView?> Handle(ShowOffer request, CancellationToken cancellationToken)
    {
        if (await db.Offers.AsNoTracking().SingleOrDefaultAsync(o => o.JobApplicationId == request.Id, cancellationToken) is not { } offer) return null;
        var application = await db.JobApplications.Where(a => a.Id == request.Id).Select(a => new { a.Status, a.Route }).SingleAsync(cancellationToken);
        var timeline = await db.History.AsNoTracking().Where(h => h.SubjectId == request.Id && _about.Contains(h.What)).OrderByDescending(h => h.At)
            .Select(h => new OfferEvent(h.What, h.Before, h.After, h.ActorName, h.At, h.Why)).ToListAsync(cancellationToken);
        var today = LondonTime.DayOf(acts.Now);
        return new OfferView(
            offer.Version, offer.Kind, application.Status, offer.Terms, offer.MadeBy, offer.MadeAt, offer.AnswerBy, offer.AcceptedAt, offer.DeclinedAt, offer.AnswerWords, offer.FirmAt, offer.StartsOn,
            offer.StartedAt, offer.BridgingFrom, offer.DeferredAt, new OfferLetterView(offer.Letter.Number, offer.Letter.Text, offer.Letter.WrittenAt), offer.Open, offer.Conditions.Count,
            offer.ReadStart(offer.Terms.ProposedStart ?? today), today > offer.Terms.LongStop, timeline)
        {
            Route = application.Route,
        };
    }
}
