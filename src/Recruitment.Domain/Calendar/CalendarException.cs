namespace Recruitment.Domain.Calendar;

public enum CalendarExceptionKind
{
    /// <summary>A bank holiday that the rule does not know: a coronation, a jubilee.</summary>
    BankHolidayAdded,

    /// <summary>A bank holiday that was moved away for one year.</summary>
    BankHolidayRemoved,

    /// <summary>The council is shut; not a bank holiday.</summary>
    Closure,
}

/// <summary>A day on which the calendar differs from the rule. [domain.md 6.3]</summary>
public sealed class CalendarException : AggregateRoot
{
    private CalendarException()
    {
    }

    public DateOnly Day { get; private set; }

    public CalendarExceptionKind Kind { get; private set; }

    public string Reason { get; private set; } = "";

    public static CalendarException On(DateOnly day, CalendarExceptionKind kind, string reason, Act act)
    {
        var exception = new CalendarException { Id = Ids.At(act.At), Day = day, Kind = kind, Reason = reason };
        exception.Record("CalendarExceptionAdded", act, after: $"{day:O} {kind}");
        return exception;
    }

    /// <summary>Leaves its line in the history as it goes.</summary>
    public void TakeOut(Act act) => Record("CalendarExceptionTakenOut", act, before: $"{Day:O} {Kind}");
}
