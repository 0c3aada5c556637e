using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>A panel needs each kind of assessor that its programme asks for, and turns amber a week before the day where one is missing. [product.md, feature 36]</summary>
public static class PanelRule
{
    public static readonly TimeSpan AmberBefore = TimeSpan.FromDays(7);

    public static IReadOnlyList<AssessorKind> Missing(IEnumerable<AssessorKind> asked, IEnumerable<AssessorKind> there) => [.. asked.Except(there)];

    public static bool NeedsPeople(DayStatus status, DateTimeOffset startsAt, int missing, DateTimeOffset now) =>
        status is DayStatus.Open or DayStatus.Published && missing > 0 && now >= startsAt - AmberBefore && now < startsAt;
}
