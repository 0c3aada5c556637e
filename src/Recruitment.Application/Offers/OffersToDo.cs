using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.Offers;

/// <summary>Offers to make, unanswered, ready to be firm, near their long-stop date; starts to confirm and to record.</summary>
internal sealed class OffersToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Offers;

    public string? AllHref => "/staff/applications?stage=Offer";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (today, near) = (LondonTime.DayOf(now), LondonTime.DayOf(now).AddDays(OfferDates.LongStopNoticeDays));
        var open = await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            join found in db.Offers on a.Id equals found.JobApplicationId into offers
            from o in offers.DefaultIfEmpty()
            where (a.Stage == Stage.Offer || a.Stage == Stage.Starting) && (a.Status == ApplicationStatus.MetTheStandard || a.Status == ApplicationStatus.FirmOffer
                || (a.Status == ApplicationStatus.ConditionalOffer && o.AnswerBy < today)
                || ((a.Status == ApplicationStatus.ConditionalOffer || a.Status == ApplicationStatus.OfferAccepted) && o.Terms.LongStop <= near)
                || (a.Status == ApplicationStatus.OfferAccepted && !o.Conditions.Any(x => x.State != ConditionState.Met && x.State != ConditionState.Waived))
                || (a.Status == ApplicationStatus.StartConfirmed && o.StartsOn <= today))
            orderby a.StatusSince
            select new { a.Id, c.Name, a.Status, a.StatusSince, LongStop = (DateOnly?)o.Terms.LongStop, AnswerBy = (DateOnly?)o.AnswerBy }).Take(atMost).ToListAsync(cancellationToken);
        return [.. open.Select(o => new ToDoItem(
            o.Name, Detail(o.Status, o.LongStop <= near ? o.LongStop : null, o.AnswerBy < today), $"/staff/applications/{o.Id}/offer",
            o.Status == ApplicationStatus.MetTheStandard ? o.StatusSince.AddDays(1) : null))];
    }

    private static string Detail(ApplicationStatus status, DateOnly? longStop, bool unanswered) => (status, longStop, unanswered) switch
    {
        (ApplicationStatus.MetTheStandard, _, _) => "Met the standard: make an offer",
        (ApplicationStatus.ConditionalOffer or ApplicationStatus.OfferAccepted, { } day, _) => $"Decide what happens: the long-stop date is {Words.Date(day)}",
        (ApplicationStatus.ConditionalOffer, _, true) => "No answer to our offer: ring them",
        (ApplicationStatus.OfferAccepted, _, _) => "Every check is done: make the offer firm",
        (ApplicationStatus.FirmOffer, _, _) => "Agree and confirm the start",
        _ => "Record the start",
    };
}
