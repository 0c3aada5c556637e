using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Offers;

/// <summary>What of an offer's words depends on how somebody comes to the work: each is a line of the letters, said or left out. [domain.md 2.3, 3, 4]</summary>
/// <param name="HasAJob">May have to resign from one: not an apprentice, an agency worker or somebody who is seconded.</param>
internal sealed record RouteCase(bool HasAJob, bool AgencyWorker, bool Seconded, bool Apprentice, bool FromOverseas, bool NewlyQualified, bool ThirtyDays, bool SixtyDays, bool NoUpdating)
{
    public static RouteCase Of(Offer offer) => new(
        HasAJob: offer.Route is not (EntryRoute.AgencyWorker or EntryRoute.Secondment or EntryRoute.Apprentice),
        AgencyWorker: offer.Route == EntryRoute.AgencyWorker,
        Seconded: offer.Route == EntryRoute.Secondment,
        Apprentice: offer.Route == EntryRoute.Apprentice,
        FromOverseas: offer.Route == EntryRoute.Overseas,
        NewlyQualified: offer.Route == EntryRoute.NewlyQualified,
        ThirtyDays: offer.UpdatingDays == 30,
        SixtyDays: offer.UpdatingDays == 60,
        NoUpdating: offer.Route == EntryRoute.ReturnToPractice && offer.UpdatingDays == 0);
}
