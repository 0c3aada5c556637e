using System.Linq.Expressions;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Domain.Scoring;

/// <summary>An assessor sees the people they are assigned to from 24 hours before the day begins until 24 hours after it ended. [product.md, feature 82]</summary>
public static class AssessorAccess
{
    public static readonly TimeSpan Margin = TimeSpan.FromHours(24);

    /// <summary>As an expression, so that the rule stands in the query's own where.</summary>
    public static Expression<Func<AssessmentDay, bool>> IsOpenAt(DateTimeOffset now)
    {
        var (latestStart, earliestEnd) = (now + Margin, now - Margin);
        return day => day.StartsAt <= latestStart && day.EndsAt >= earliestEnd && day.Status != DayStatus.Cancelled;
    }
}
