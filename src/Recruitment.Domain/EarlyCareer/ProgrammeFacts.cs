using Recruitment.Domain.Checks;

namespace Recruitment.Domain.EarlyCareer;

/// <summary>What a programme's dates and money follow from. [domain.md 3.1]</summary>
/// <param name="EmployedFrom">The first day in a social work role.</param>
/// <param name="RegisteredFrom">As the register says.</param>
public sealed record ProgrammeFacts(DateOnly EmployedFrom, DateOnly RegisteredFrom, DateOnly? Qualified, bool StatutoryChildAndFamily, bool IsAgency, bool FundedBefore)
{
    /// <summary>Registered with Social Work England, as somebody has seen, and at work as a social worker. [domain.md 3.1; P21]</summary>
    internal Refusal? Check(RegistrationCheck? seen, DateOnly today)
    {
        if (seen?.GateOn(today) is not (RegistrationGate.Open or RegistrationGate.SeniorDecision) || seen.RegisteredFrom is not { } registered) return new RegisterMustBeCheckedFirst();
        if (registered != RegisteredFrom) return new RegisterSaysOtherwise(registered);
        if (EmployedFrom > today) return new FirstDayIsToCome();
        return Qualified > RegisteredFrom ? new QualifiedAfterRegistration() : null;
    }
}
