using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

public static class RoleWords
{
    public static string Of(StaffRole role) => role switch
    {
        StaffRole.Recruiter => "recruiter",
        StaffRole.HiringManager => "hiring manager",
        StaffRole.Assessor => "assessor",
        StaffRole.Administrator => "administrator",
        StaffRole.Auditor => "auditor",
    };

    public static string Of(AssessorKind kind) => kind switch
    {
        AssessorKind.Manager => "manager",
        AssessorKind.Practitioner => "practitioner",
        AssessorKind.YoungPerson => "young person",
    };
}
