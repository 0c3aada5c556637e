using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.Offers;

/// <summary>
/// The sweep of offers: mentions an unanswered one to its person after 2, 5 and 8 days, and a long-stop date to the duty person four weeks before it comes. It ends nothing.
/// [product.md, feature 69]
/// </summary>
[ByService]
public sealed record RemindOfOffers : IRequest;

/// <summary>To a candidate, when an offer has waited for an answer, mentioned kindly.</summary>
public sealed record OfferReminder(string Name, string RoleTitle, string Opening, string AnswerBy, string Link) : Email;

/// <summary>To the duty person, when offers come to their long-stop date, for a named person to decide.</summary>
public sealed record LongStopsNear(string People, string Link) : Email;

internal sealed class RemindOfOffersHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, ServiceSettings settings, Acts acts) : IRequestHandler<RemindOfOffers>
{
    public async Task Handle(RemindOfOffers request, CancellationToken cancellationToken)
    {
        await Nudge(cancellationToken);
        await TellOfLongStops(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task Nudge(CancellationToken cancellationToken)
    {
        var (now, first) = (acts.Now, acts.Now.AddDays(-OfferDates.NudgeAfterDays[0]));
        var waiting = await (
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where a.Status == ApplicationStatus.ConditionalOffer && o.MadeAt <= first
            select new { o.Id, o.JobApplicationId, o.MadeAt, o.AnswerBy, o.Terms.RoleTitle, Candidate = c }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(waiting.ConvertAll(w => w.Id), cancellationToken);
        foreach (var offer in waiting)
        {
            var due = OfferDates.NudgesDue(offer.MadeAt, now).Where(days => !known.Contains((offer.Id, Kind(days)))).ToList();
            if (due.Count == 0) continue;
            foreach (var days in due) db.Notices.Add(Notice.Of(offer.Id, Kind(days), offer.MadeAt.AddDays(days), now));
            outbox.Enqueue(
                new OfferReminder(offer.Candidate.Name, offer.RoleTitle, Opening(due[^1]), Words.Day(offer.AnswerBy), addresses.Private("application") + "/offer"),
                Recipient.Of(offer.Candidate), $"{Kind(due[^1])}/{offer.Id}", offer.JobApplicationId, links.Make(LinkPurpose.Application, offer.JobApplicationId));
        }
    }

    private async Task TellOfLongStops(CancellationToken cancellationToken)
    {
        var (now, near) = (acts.Now, LondonTime.DayOf(acts.Now).AddDays(OfferDates.LongStopNoticeDays));
        var open = await (
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where (a.Status == ApplicationStatus.ConditionalOffer || a.Status == ApplicationStatus.OfferAccepted) && o.Terms.LongStop <= near
            orderby o.Terms.LongStop
            select new { o.Id, c.Name, a.Reference, o.Terms.LongStop }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(open.ConvertAll(o => o.Id), cancellationToken);
        var fresh = open.Where(o => !known.Contains((o.Id, LongStopKind(o.LongStop)))).ToList();
        if (fresh.Count == 0) return;
        foreach (var offer in fresh) db.Notices.Add(Notice.Of(offer.Id, LongStopKind(offer.LongStop), now, now));
        var lines = string.Join('\n', fresh.Select(o => $"* {o.Name}, {o.Reference}: {Words.Date(o.LongStop)}"));
        outbox.Enqueue(new LongStopsNear(lines, addresses.Page("/staff/students")), Recipient.OnDuty(settings.DutyEmail), $"long-stops/{now.UtcTicks}");
    }

    private static string Kind(int days) => $"offer-nudge-{days}d";

    // Named by its date: a long stop that was moved is told of again.
    private static string LongStopKind(DateOnly longStop) => $"long-stop-{longStop:yyyy-MM-dd}";

    private static string Opening(int days) => days switch
    {
        2 => "We hope you have found our offer. Take the time you need.",
        5 => "Is there anything you would like to ask before you answer? Ring or write: we are glad to talk.",
        _ => "We would love to know where you stand. If you need longer, just say so.",
    };
}
