using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The day is over, it is known of everybody whether they came, and every sheet is in. [product.md, feature 53]</summary>
public sealed record CloseDay(Guid DayId) : IRequest<Outcome>;

public sealed record SheetsAreMissing(int Count)
    : Refusal($"{Words.Count(Count, "sheet is", "sheets are")} still missing. “Who has submitted what” says whose, and reminds them.");

internal sealed class CloseDayHandler(IRecruitmentDb db, DayDesk desk, Acts acts) : IRequestHandler<CloseDay, Outcome>
{
    public async Task<Outcome> Handle(CloseDay request, CancellationToken cancellationToken)
    {
        if (await db.OwedSheets().CountAsync(o => o.DayId == request.DayId, cancellationToken) is var missing and > 0) return new SheetsAreMissing(missing);
        return await desk.Change(request.DayId, (day, seats) => day.Close(seats.Count(s => s.IsLive), acts.Because()), cancellationToken);
    }
}
