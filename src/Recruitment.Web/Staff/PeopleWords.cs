using Recruitment.Application.Staff;
using Recruitment.Domain.Staff;

namespace Recruitment.Web.Staff;

/// <summary>What a person is, in words.</summary>
internal static class PeopleWords
{
    public static string Of(IReadOnlyList<StaffRole> roles, AssessorKind? kind = null)
    {
        var words = string.Join(", ", roles.Select(RoleWords.Of)) + (kind is { } view && roles.Contains(StaffRole.Assessor) ? $" ({RoleWords.Of(view)})" : "");
        return Title(words);
    }

    public static string Of(StaffRole role) => Title(RoleWords.Of(role));

    public static string Of(AssessorKind kind) => Title(RoleWords.Of(kind));

    public static string HintOf(StaffRole role) => role switch
    {
        StaffRole.Recruiter => "Replies to CVs, books days, calls referees, makes offers",
        StaffRole.HiringManager => "Sees the applications, assesses, and takes the decision",
        StaffRole.Assessor => "Sees and rates only the people they are assigned to, on the day",
        StaffRole.Administrator => "Everything a recruiter does, and people and settings",
        StaffRole.Auditor => "Reads who did what, and changes nothing",
    };

    public static string HintOf(AssessorKind kind) => kind switch
    {
        AssessorKind.Manager => "Leads a team",
        AssessorKind.Practitioner => "Works with children and families now",
        AssessorKind.YoungPerson => "Knows our service from the other side. Signs in with a printed pass for the day; sees first names only",
    };

    private static string Title(string words) => words == "" ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
