using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.Checks;

internal sealed class OfferUnderWay
{
    public required Offer Offer { get; init; }

    public Guid JobApplicationId { get; init; }

    public ApplicationStatus Status { get; init; }

    public required string Name { get; init; }
}

internal static class OffersUnderWayQuery
{
    /// <summary>Offers that were accepted and whose people have not started yet: those whose checks and registration somebody looks after.</summary>
    public static IQueryable<OfferUnderWay> OffersUnderWay(this IRecruitmentDb db) =>
        from o in db.Offers.AsNoTracking()
        join a in db.JobApplications on o.JobApplicationId equals a.Id
        join c in db.Candidates on a.CandidateId equals c.Id
        where a.Status == ApplicationStatus.OfferAccepted || a.Status == ApplicationStatus.FirmOffer || a.Status == ApplicationStatus.StartConfirmed
        select new OfferUnderWay { Offer = o, JobApplicationId = a.Id, Status = a.Status, Name = c.Name };
}
