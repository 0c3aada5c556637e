using System.Collections.Frozen;

namespace Recruitment.Domain.Calendar;

/// <summary>England's working days: the rule for bank holidays with this council's exceptions laid over it.</summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarExceptionKind> _exceptions;

    public WorkingCalendar(IEnumerable<CalendarException> exceptions)
        : this(exceptions.Select(e => (e.Day, e.Kind)))
    {
    }

    public WorkingCalendar(IEnumerable<(DateOnly Day, CalendarExceptionKind Kind)> exceptions) => _exceptions = exceptions.ToFrozenDictionary(e => e.Day, e => e.Kind);

    public static WorkingCalendar ByRule { get; } = new((IEnumerable<(DateOnly, CalendarExceptionKind)>)[]);

    public bool IsBankHoliday(DateOnly day) => ExceptionOn(day) switch
    {
        CalendarExceptionKind.BankHolidayAdded => true,
        CalendarExceptionKind.BankHolidayRemoved => false,
        CalendarExceptionKind.Closure or null => BankHolidays.In(day.Year).Contains(day),
    };

    /// <summary>Neither weekend nor bank holiday. A closure is the council's own and does not stretch a promise or a legal limit.</summary>
    public bool IsWorkingDay(DateOnly day) => !BankHolidays.IsWeekend(day) && !IsBankHoliday(day);

    /// <summary>No assessment day is held. A programme may run on a Saturday if that is its weekday.</summary>
    public bool IsShut(DateOnly day) => IsBankHoliday(day) || ExceptionOn(day) == CalendarExceptionKind.Closure;

    public IReadOnlyList<DateOnly> BankHolidaysIn(int year) =>
        [.. BankHolidays.In(year).Concat(_exceptions.Keys.Where(d => d.Year == year)).Distinct().Where(IsBankHoliday).Order()];

    /// <summary>The working day that is so many working days after this one; the day itself does not count.</summary>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>This day, or the next working day where it is none: a legal limit that ends on a holiday ends on the working day after.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>A clock that runs from midnight to midnight by London time on working days and stands still on the others. [domain.md 6.1, the second measure]</summary>
    public DateTimeOffset Add(DateTimeOffset instant, TimeSpan running)
    {
        var day = LondonTime.DayOf(instant);
        var from = instant;
        while (true)
        {
            var midnight = LondonTime.At(day.AddDays(1), TimeOnly.MinValue);
            if (IsWorkingDay(day))
            {
                if (from + running < midnight) return from + running;
                running -= midnight - from;
            }

            (day, from) = (day.AddDays(1), midnight);
        }
    }

    private CalendarExceptionKind? ExceptionOn(DateOnly day) => _exceptions.TryGetValue(day, out var kind) ? kind : null;
}
