namespace Recruitment.Domain.EarlyCareer;

public enum ProgrammeCode
{
    /// <summary>Assessed and supported year in employment.</summary>
    Asye,

    /// <summary>Early career development programme, its successor.</summary>
    Ecdp,
}

public enum PracticeStandard
{
    /// <summary>The post-qualifying standard (knowledge and skills statement).</summary>
    PostQualifying,

    /// <summary>Child and family social worker early career standards.</summary>
    EarlyCareer,
}

/// <summary>Which programme and which standards hold on which day. [domain.md 3.1, 3.2; P1, P2; cases.md]</summary>
public static class ProgrammeRules
{
    public static readonly DateOnly EarlyCareerStandardsFrom = new(2027, 4, 1);

    /// <summary>"From September 2027": the first of the month is our reading. What becomes of those in progress then is not published; they stay on their programme.</summary>
    public static readonly DateOnly EcdpFrom = new(2027, 9, 1);

    /// <summary>So many days before its date a review may be held, and before the last day a panel may meet. [domain.md 3.1; DP]</summary>
    public const int DaysEarly = 28;

    /// <summary>Direct observations, feedback from children and young people, feedback from professionals, assessed written reports. [domain.md 3.1; P25]</summary>
    public const int EvidenceOfEach = 3;

    /// <summary>Critical reflections, at six and at twelve months. [domain.md 3.1; P25]</summary>
    public const int Reflections = 2;

    /// <summary>The later of the first day in a social work role and the day of registration. [domain.md 3.1; DP]</summary>
    public static DateOnly StartOf(DateOnly employedFrom, DateOnly registeredFrom) => employedFrom > registeredFrom ? employedFrom : registeredFrom;

    public static ProgrammeCode CodeFor(DateOnly start) => start < EcdpFrom ? ProgrammeCode.Asye : ProgrammeCode.Ecdp;

    public static PracticeStandard StandardOn(DateOnly day) => day < EarlyCareerStandardsFrom ? PracticeStandard.PostQualifying : PracticeStandard.EarlyCareer;

    /// <summary>Full-time length in months.</summary>
    public static int MonthsOf(ProgrammeCode code) => code switch
    {
        ProgrammeCode.Asye => 12,
        ProgrammeCode.Ecdp => 24,
    };

    /// <summary>Full-time review points in months; the last is the final review. The successor's second year is our reading until its own are published. [domain.md 3.1; DP]</summary>
    public static IReadOnlyList<int> ReviewMonthsOf(ProgrammeCode code) => code switch
    {
        ProgrammeCode.Asye => [3, 6, 9, 12],
        ProgrammeCode.Ecdp => [3, 6, 9, 12, 18, 24],
    };
}
