namespace Recruitment.Domain.AssessmentCentres;

/// <summary>The hours at which people can be asked to come.</summary>
public static class DayHours
{
    public static readonly TimeOnly Earliest = new(7, 0);
    public static readonly TimeOnly Latest = new(22, 0);

    public static Refusal? Check(TimeOnly starts, TimeOnly ends) => starts < Earliest || ends > Latest ? new AtNight() : null;
}

public sealed record AtNight() : Refusal("Choose a start from 7am and an end by 10pm. In the evening, check whether am or pm is meant.");
