using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
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

internal sealed class RemindOfOffersHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<RemindOfOffers>
{
    public async Task Handle(RemindOfOffers request, CancellationToken cancellationToken)
    {
        await each.Do<NudgeOfOffer>(request, await Unanswered(cancellationToken), cancellationToken);
        await each.DoTogether<TellOfLongStops>(request, [await NearTheirLongStop(cancellationToken)], cancellationToken);
    }

    private async Task<SweepRow[]> Unanswered(CancellationToken cancellationToken)
    {
        var first = acts.Now.AddDays(-OfferDates.NudgeAfterDays[0]);
        var waiting = await db.Offers.AsNoTracking().Where(o => o.MadeAt <= first && db.JobApplications.Any(a => a.Id == o.JobApplicationId && a.Status == ApplicationStatus.ConditionalOffer))
            .Select(o => new { o.Id, o.JobApplicationId, o.MadeAt }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(waiting.ConvertAll(w => w.Id), cancellationToken);
        return [.. waiting.Where(w => NudgeOfOffer.Due(w.Id, w.MadeAt, acts.Now, known).Any()).Select(w => new SweepRow(w.Id, w.JobApplicationId))];
    }

    private async Task<SweepRow[]> NearTheirLongStop(CancellationToken cancellationToken)
    {
        var near = LondonTime.DayOf(acts.Now).AddDays(OfferDates.LongStopNoticeDays);
        var open = await (
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            where (a.Status == ApplicationStatus.ConditionalOffer || a.Status == ApplicationStatus.OfferAccepted) && o.Terms.LongStop <= near
            orderby o.Terms.LongStop
            select new { o.Id, o.JobApplicationId, o.Terms.LongStop }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(open.ConvertAll(o => o.Id), cancellationToken);
        return [.. open.Where(o => !known.Contains((o.Id, TellOfLongStops.Kind(o.LongStop)))).Select(o => new SweepRow(o.Id, o.JobApplicationId))];
    }
}

internal sealed class NudgeOfOffer(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var offer = await (
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where o.Id == id && a.Status == ApplicationStatus.ConditionalOffer
            select new { o.JobApplicationId, o.MadeAt, o.AnswerBy, o.Terms.RoleTitle, Candidate = c }).SingleOrDefaultAsync(cancellationToken);
        if (offer is null) return;
        var due = Due(id, offer.MadeAt, acts.Now, await db.NoticesOf([id], cancellationToken)).ToList();
        if (due.Count == 0) return;
        foreach (var days in due) db.Notices.Add(Notice.Of(id, Kind(days), offer.MadeAt.AddDays(days), acts.Now));
        outbox.Enqueue(
            new OfferReminder(offer.Candidate.Name, offer.RoleTitle, Opening(due[^1]), Words.Day(offer.AnswerBy), addresses.Private("application") + "/offer"),
            Recipient.Of(offer.Candidate), $"{Kind(due[^1])}/{id}", offer.JobApplicationId, links.Make(LinkPurpose.Application, offer.JobApplicationId));
        await db.SaveChangesAsync(cancellationToken);
    }

    public static IEnumerable<int> Due(Guid id, DateTimeOffset madeAt, DateTimeOffset now, HashSet<(Guid, string)> known) =>
        OfferDates.NudgesDue(madeAt, now).Where(days => !known.Contains((id, Kind(days))));

    private static string Kind(int days) => $"offer-nudge-{days}d";

    private static string Opening(int days) => days switch
    {
        2 => "We hope you have found our offer. Take the time you need.",
        5 => "Is there anything you would like to ask before you answer? Ring or write: we are glad to talk.",
        _ => "We would love to know where you stand. If you need longer, just say so.",
    };
}

/// <summary>All that come near in one message to the person on duty.</summary>
internal sealed class TellOfLongStops(IRecruitmentDb db, Outbox outbox, Addresses addresses, ServiceSettings settings, Acts acts) : IGroupWork
{
    public async Task Handle(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var near = await (
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where ids.Contains(o.Id)
            orderby o.Terms.LongStop
            select new { o.Id, c.Name, a.Reference, o.Terms.LongStop }).ToListAsync(cancellationToken);
        db.Notices.AddRange(near.Select(o => Notice.Of(o.Id, Kind(o.LongStop), acts.Now, acts.Now)));
        var lines = string.Join('\n', near.Select(o => $"* {o.Name}, {o.Reference}: {Words.Date(o.LongStop)}"));
        outbox.Enqueue(new LongStopsNear(lines, addresses.Page("/staff/students")), Recipient.OnDuty(settings.DutyEmail), $"long-stops/{ids[0]}/{acts.Now.UtcTicks}");
        await db.SaveChangesAsync(cancellationToken);
    }

    // Named by its date: a long stop that was moved is told of again.
    public static string Kind(DateOnly longStop) => $"long-stop-{longStop:yyyy-MM-dd}";
}
