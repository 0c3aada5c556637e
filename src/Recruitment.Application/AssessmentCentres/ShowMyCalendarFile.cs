using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The calendar file of the candidate's place, for those who did not open it in the mail. Null where there is no place.</summary>
[ByLink]
public sealed record ShowMyCalendarFile(string Token) : IRequest<string?>;

internal sealed class ShowMyCalendarFileHandler(IRecruitmentDb db, PrivateLinks links, SeatLetters letters, TimeProvider time) : IRequestHandler<ShowMyCalendarFile, string?>
{
    public async Task<string?> Handle(ShowMyCalendarFile request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        var mine = await (
            from seat in db.Seats.AsNoTracking()
            join day in db.AssessmentDays on seat.DayId equals day.Id
            join candidate in db.Candidates on seat.CandidateId equals candidate.Id
            where seat.JobApplicationId == id && (seat.Status == SeatStatus.Booked || seat.Status == SeatStatus.Held)
            select new { seat, day, candidate }).SingleOrDefaultAsync(cancellationToken);
        return mine is null ? null : (letters.CalendarOf(mine.seat, mine.day, mine.candidate) with { Method = CalendarMethod.Publish }).ToFile(time.GetUtcNow());
    }
}
