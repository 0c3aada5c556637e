using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>A day on which the calendar differs from the rule: days without bookings on it go at once, and no other can be booked any more.</summary>
/// <param name="PeopleAreSeen">This person has been shown who is on that day, and sees to it.</param>
[For(Policy.Administering)]
public sealed record AddCalendarException(DateOnly Day, CalendarExceptionKind Kind, string Reason, bool PeopleAreSeen = false) : IRequest<Outcome>;

/// <summary>Back to the rule.</summary>
[For(Policy.Administering)]
public sealed record RemoveCalendarException(Guid Id) : IRequest<Outcome>;

public sealed record HasAnExceptionAlready() : Refusal("There is an exception on this day already. Take it out first if it is not right.");

public sealed record DayIsPast() : Refusal("Choose today or a day that is still to come.");

/// <summary>Nobody is sent away by a calendar: a person moves or calls off each of these.</summary>
public sealed record PeopleAreOnThatDay(IReadOnlyList<DayWithPeople> Days) : Refusal("There are people on this day. Nothing is added yet.");

public sealed record DayWithPeople(Guid Id, string Name, DateTimeOffset StartsAt, int Booked, int Panel);

public sealed record ExceptionIsGone() : Refusal("A colleague has taken this exception out already.");

public sealed record IsNoBankHoliday() : Refusal("This day is not a bank holiday by the rule, so there is nothing to move away.");

internal sealed class ChangeCalendarHandler(IRecruitmentDb db, DaySeries series, Acts acts)
    : IRequestHandler<AddCalendarException, Outcome>, IRequestHandler<RemoveCalendarException, Outcome>
{
    public async Task<Outcome> Handle(AddCalendarException request, CancellationToken cancellationToken)
    {
        var exceptions = await db.CalendarExceptions.ToListAsync(cancellationToken);
        if (exceptions.Exists(e => e.Day == request.Day)) return new HasAnExceptionAlready();
        if (request.Kind == CalendarExceptionKind.BankHolidayRemoved && !WorkingCalendar.ByRule.IsBankHoliday(request.Day)) return new IsNoBankHoliday();
        if (request.Day < LondonTime.DayOf(acts.Now)) return new DayIsPast();
        if (request is { PeopleAreSeen: false, Kind: not CalendarExceptionKind.BankHolidayRemoved } && await PeopleOn(request.Day, cancellationToken) is { Count: > 0 } days) return new PeopleAreOnThatDay(days);
        var exception = CalendarException.On(request.Day, request.Kind, request.Reason.Trim(), acts.Because());
        db.CalendarExceptions.Add(exception);
        return await Save(exceptions.Append(exception), cancellationToken);
    }

    public async Task<Outcome> Handle(RemoveCalendarException request, CancellationToken cancellationToken)
    {
        var exceptions = await db.CalendarExceptions.ToListAsync(cancellationToken);
        if (exceptions.Find(e => e.Id == request.Id) is not { } exception) return new ExceptionIsGone();
        exception.TakeOut(acts.Because());
        db.CalendarExceptions.Remove(exception);
        return await Save(exceptions.Except([exception]), cancellationToken);
    }

    private Task<List<DayWithPeople>> PeopleOn(DateOnly date, CancellationToken cancellationToken) =>
        db.AssessmentDays.AsNoTracking().Where(d => d.Date == date && (d.Status == DayStatus.Open || d.Status == DayStatus.Published) && (d.SeatsTaken > 0 || d.Assessors.Any()))
            .OrderBy(d => d.StartsAt).Select(d => new DayWithPeople(d.Id, d.Name, d.StartsAt, d.SeatsTaken, d.Assessors.Count)).ToListAsync(cancellationToken);

    private async Task<Outcome> Save(IEnumerable<CalendarException> exceptions, CancellationToken cancellationToken)
    {
        await using var held = await db.HoldDaysToCome(acts.Now, cancellationToken);
        var calendar = new WorkingCalendar(exceptions);
        await series.Keep(await db.AssessmentCentres.ToListAsync(cancellationToken), calendar, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }
}
