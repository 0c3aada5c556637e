using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>Goes on without a sheet: an exercise left out as an agreed adjustment, or an assessor who cannot send theirs.</summary>
/// <param name="StaffId">Whose sheet; null: everybody's for that exercise, because it was not taken.</param>
[For(Policy.Deciding)]
public sealed record ExcuseSheet(Guid SeatId, string ExerciseCode, Guid? StaffId, string Reason) : IRequest<Outcome>;

/// <summary>Waits for it after all.</summary>
[For(Policy.Deciding)]
public sealed record TakeExcuseBack(Guid SeatId, string ExerciseCode, Guid StaffId) : IRequest<Outcome>;

internal sealed class ExcuseSheetHandler(IRecruitmentDb db, RatingsLock ratings, Acts acts) : IRequestHandler<ExcuseSheet, Outcome>, IRequestHandler<TakeExcuseBack, Outcome>
{
    public async Task<Outcome> Handle(ExcuseSheet request, CancellationToken cancellationToken)
    {
        if (await db.Seats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == request.SeatId, cancellationToken) is not { } seat) return new NotFound();
        var owed = await db.OwedSheets().Where(o => o.SeatId == seat.Id && o.ExerciseCode == request.ExerciseCode && (request.StaffId == null || o.StaffId == request.StaffId))
            .Select(o => o.StaffId).ToListAsync(cancellationToken);
        if (owed.Count == 0) return new NotFound();
        var washUp = await ratings.WashUpOf(seat.Id, cancellationToken);
        if (washUp is null) db.WashUps.Add(washUp = WashUp.Of(seat.JobApplicationId, seat.DayId, seat.Id, acts.Now));
        foreach (var staffId in owed)
            if (washUp.Excuse(staffId, request.ExerciseCode, request.Reason, acts.Because()) is { } refusal) return refusal;
        await ratings.LockIfComplete([seat.Id], acts.Because(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(TakeExcuseBack request, CancellationToken cancellationToken)
    {
        if (await ratings.WashUpOf(request.SeatId, cancellationToken) is not { } washUp) return new NotFound();
        if (washUp.TakeExcuseBack(request.StaffId, request.ExerciseCode, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
