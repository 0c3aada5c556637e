using System.Collections.Frozen;
using Recruitment.Application.Staff;
using Recruitment.Domain.Staff;

namespace Recruitment.Application;

/// <summary>Who may do what, by name. Every staff message carries one, and pages ask the same table.</summary>
public enum Policy
{
    /// <summary>Reply, book, call referees, make offers.</summary>
    Recruiting,

    /// <summary>Take the decision after an assessment day.</summary>
    Deciding,

    /// <summary>Rate the people one is assigned to.</summary>
    Assessing,

    /// <summary>See a person's record: those who recruit and those who decide.</summary>
    Casework,

    Administering,

    Auditing,

    AnyStaff,

    /// <summary>Read what referees said.</summary>
    SeeReferences,

    /// <summary>Read the checks before a start: certificate numbers, the register, the right to work.</summary>
    SeeChecks,

    /// <summary>Read what occupational health answered.</summary>
    SeeHealth,

    /// <summary>Read what somebody needs on their day.</summary>
    SeeAdjustments,
}

/// <summary>The one table of policies and the roles that satisfy them.</summary>
public static class PolicyTable
{
    public static FrozenDictionary<Policy, StaffRole[]> All { get; } = new Dictionary<Policy, StaffRole[]>
    {
        [Policy.Recruiting] = [StaffRole.Recruiter, StaffRole.Administrator],
        [Policy.Deciding] = [StaffRole.HiringManager, StaffRole.Administrator],
        [Policy.Assessing] = [StaffRole.Assessor, StaffRole.HiringManager],
        [Policy.Casework] = [StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator],
        [Policy.Administering] = [StaffRole.Administrator],
        [Policy.Auditing] = [StaffRole.Auditor, StaffRole.Administrator],
        [Policy.SeeReferences] = [StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator],
        [Policy.SeeChecks] = [StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator],
        [Policy.SeeHealth] = [StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator],
        [Policy.SeeAdjustments] = [StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator],
        [Policy.AnyStaff] = Enum.GetValues<StaffRole>(),
    }.ToFrozenDictionary();

    public static bool Allows(this Policy policy, IReadOnlyCollection<StaffRole> roles) => All[policy].Any(roles.Contains);

    /// <summary>"Recruiters and administrators can open it.": those whose roles satisfy every one of the policies. Nothing where there are none.</summary>
    public static string WhoCan(IReadOnlyCollection<Policy> policies, string what = "open it")
    {
        var roles = Enum.GetValues<StaffRole>().Where(role => policies.Count > 0 && policies.All(p => All[p].Contains(role))).Select(role => $"{RoleWords.Of(role)}s").ToList();
        return roles switch
        {
            [] => "",
            [var one] => $"Only {one} can {what}.",
            [.. var many, var last] => Sentence($"{string.Join(", ", many)} and {last} can {what}."),
        };
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
