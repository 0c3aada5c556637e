using Recruitment.Domain.Staff;

namespace Recruitment.Testing;

public static partial class TestData
{
    public static StaffMember AStaffMember(StaffRole role = StaffRole.Recruiter, string name = "Priya Shah", AssessorKind? kind = null)
    {
        kind ??= role == StaffRole.Assessor ? AssessorKind.Practitioner : null;
        var young = kind == AssessorKind.YoungPerson;
        var email = young ? null : $"{name.ToLowerInvariant().Replace(' ', '.')}@council.example";
        var member = StaffMember.Add(new StaffDetails(name, email, [role], kind), AnAct());
        if (young) member.IssueDayPass(Guid.NewGuid().ToString("N"), AnAct());
        return member;
    }
}
