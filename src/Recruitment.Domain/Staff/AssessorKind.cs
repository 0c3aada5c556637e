namespace Recruitment.Domain.Staff;

/// <summary>Whose eyes an assessor brings to the day. A panel needs each kind that its programme asks for. [domain.md 1.1; product.md, feature 36]</summary>
public enum AssessorKind
{
    Manager,
    Practitioner,
    YoungPerson,
}
