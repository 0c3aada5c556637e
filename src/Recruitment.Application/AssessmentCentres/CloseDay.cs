using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The day is over, it is known of everybody whether they came, and every sheet is in. [product.md, feature 53]</summary>
[For(Policy.Recruiting)]
public sealed record CloseDay(Guid DayId) : IRequest<Outcome>;

public sealed record SheetsAreMissing(int Count)
    : Refusal($"{Words.Count(Count, "sheet is", "sheets are")} still missing. “Who has submitted what” says whose, and reminds them.");

public sealed record NobodyRatedThem(IReadOnlyList<string> Names)
    : Refusal($"Nobody has rated {Words.List(Names)}, who came. Publish the groups or fit them in, so that the panel rates them; or, if they did not stay, press “Undo” beside their name.");

public sealed record EverySheetIsExcused(IReadOnlyList<string> Names)
    : Refusal($"We went on without every sheet about {Words.List(Names)}, so nobody has rated them. “Who has submitted what” takes one back. Or take whoever cannot rate off the panel, so that others take over; or press “Undo” beside their name and offer them another day.");

internal sealed class CloseDayHandler(IRecruitmentDb db, DayDesk desk, Acts acts) : IRequestHandler<CloseDay, Outcome>
{
    public async Task<Outcome> Handle(CloseDay request, CancellationToken cancellationToken)
    {
        if (await db.OwedSheets().CountAsync(o => o.DayId == request.DayId && !o.IsSubstitute, cancellationToken) is var missing and > 0) return new SheetsAreMissing(missing);
        if (await NotRated(request.DayId).ToListAsync(cancellationToken) is { Count: > 0 } notRated)
            return notRated.Where(n => !n.IsExcused).Select(n => n.Name).ToList() is { Count: > 0 } names ? new NobodyRatedThem(names) : new EverySheetIsExcused(notRated.ConvertAll(n => n.Name));
        return await desk.Change(request.DayId, (day, seats) => day.Close(seats.Count(s => s.IsLive), acts.Because()), cancellationToken);
    }

    /// <summary>They came, their application waits for ratings, and there are none that could ever lock.</summary>
    private IQueryable<NotRatedYet> NotRated(Guid dayId) =>
        from seat in db.Seats
        join application in db.JobApplications on seat.JobApplicationId equals application.Id
        join candidate in db.Candidates on seat.CandidateId equals candidate.Id
        where seat.DayId == dayId && seat.Status == SeatStatus.Attended && application.Status == ApplicationStatus.Attended
            && !db.ScoreSheets.Any(s => s.SeatId == seat.Id && s.SubmittedAt != null)
        orderby candidate.FoldedName
        select new NotRatedYet(candidate.Name, db.WashUps.Any(w => w.SeatId == seat.Id && w.ExcusedSheets.Any()));

    private sealed record NotRatedYet(string Name, bool IsExcused);
}
