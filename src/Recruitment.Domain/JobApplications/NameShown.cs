namespace Recruitment.Domain.JobApplications;

/// <summary>A member of staff asked for the name of somebody who is read without one. It is shown to them from then on, and to nobody else.</summary>
public sealed record NameShown(Guid JobApplicationId, Guid StaffId, DateTimeOffset At);
