namespace Recruitment.Domain.EarlyCareer;

/// <summary>
/// Money for the assessed year: £1,000 at registration on the programme and £1,000 at completion, for a start within four years of qualifying (the fourth anniversary included).
/// A later start is allowed, without money. [domain.md 3.1; P3; cases.md]
/// </summary>
/// <param name="AtRegistration">Pounds.</param>
/// <param name="AtCompletion">Pounds.</param>
/// <param name="Until">The last day of a start with money.</param>
public sealed record AsyeFunding(int AtRegistration, int AtCompletion, DateOnly Until)
{
    public const int Part = 1_000;

    public bool IsFunded => AtRegistration > 0;

    public static AsyeFunding For(DateOnly qualified, DateOnly start)
    {
        var until = qualified.AddYears(4);
        return start <= until ? new AsyeFunding(Part, Part, until) : new AsyeFunding(0, 0, until);
    }

    /// <summary>For those on the programme in March 2027 the second part is paid then. [domain.md 3.1; P3]</summary>
    public static bool CompletionIsPaidInMarch2027(DateOnly start, DateOnly lastDay) => start <= new DateOnly(2027, 3, 31) && lastDay >= new DateOnly(2027, 3, 1);
}

public enum GrantAnswer
{
    CannotRegister,
    RegisterWithoutGrant,
    Grant,
}

/// <summary>What the department's service asks before it pays for a place. [domain.md 3.2; P6]</summary>
/// <param name="StatutoryChildAndFamily">Works in statutory child and family social work in England.</param>
/// <param name="FundedBefore">Already funded through the assessed year.</param>
public sealed record GrantFacts(bool IsRegistered, bool StatutoryChildAndFamily, bool IsAgency, DateOnly? Qualified, bool FundedBefore)
{
    /// <summary>Within three years of qualifying, the third anniversary included.</summary>
    public GrantAnswer On(DateOnly start)
    {
        if (!IsRegistered || !StatutoryChildAndFamily) return GrantAnswer.CannotRegister;
        return !IsAgency && !FundedBefore && Qualified?.AddYears(3) >= start ? GrantAnswer.Grant : GrantAnswer.RegisterWithoutGrant;
    }
}
