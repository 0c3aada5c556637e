namespace Recruitment.Domain.Staff;

/// <summary>What a person is trusted with. One person may hold several.</summary>
public enum StaffRole
{
    Recruiter,
    HiringManager,
    Assessor,
    Administrator,
    Auditor,
}
