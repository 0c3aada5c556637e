namespace Recruitment.Domain.JobApplications;

/// <summary>Somebody has read the CV of an application: the first time they did. Whoever rates a person had better not have. [domain.md 5.6]</summary>
public sealed class CvReading
{
    private CvReading()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public Guid StaffId { get; private set; }

    public DateTimeOffset FirstAt { get; private set; }

    public static CvReading Of(Guid jobApplicationId, Guid staffId, DateTimeOffset now) => new() { JobApplicationId = jobApplicationId, StaffId = staffId, FirstAt = now };
}
