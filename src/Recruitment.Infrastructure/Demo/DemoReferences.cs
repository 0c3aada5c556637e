namespace Recruitment.Infrastructure.Demo;

/// <summary>The same references for the same day.</summary>
internal sealed class DemoReferences(Random lot) : Application.JobApplications.References
{
    public override string New() => lot.GetString(Letters, 8).Insert(4, "-");
}
