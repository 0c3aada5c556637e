namespace Recruitment.Domain.AssessmentCentres;

/// <summary>How many groups, and how many assessors each of them needs. [domain.md 5.3; C]</summary>
public static class Groups
{
    /// <summary>As few groups as the limit allows, with sizes that differ by at most one, the larger first: 14 people in groups of up to 6 are 5, 5 and 4.</summary>
    public static IReadOnlyList<int> Sizes(int people, int largest)
    {
        var groups = (people + largest - 1) / largest;
        return [.. Enumerable.Range(0, groups).Select(i => (people / groups) + (i < people % groups ? 1 : 0))];
    }

    /// <summary>One assessor watches two people at most. [domain.md 5.2]</summary>
    public static int AssessorsFor(int size) => (size + 1) / 2;
}
