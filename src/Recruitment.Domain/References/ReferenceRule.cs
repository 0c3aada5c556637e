using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.References;

/// <summary>What still stands between the references and "enough".</summary>
public enum ReferenceGap
{
    TwoNeeded,
    OneMoreNeeded,
    BothFromOneOrganisation,
    EmployerNeeded,
    UniversityNeeded,
    PracticeEducatorNeeded,
}

/// <summary>
/// Which references are enough: at least two, confirmed by the referees, not all from one organisation; one of them from the current or last employer, or for a student
/// from the university and from the practice educator. [domain.md 4.3; P39, GK; cases.md]
/// </summary>
public static class ReferenceRule
{
    /// <summary>The gaps of these references, in the order in which to close them; none when they are enough. Asked of people who are only named, it tells whom to name.</summary>
    public static IReadOnlyList<ReferenceGap> Gaps(EntryRoute route, IReadOnlyCollection<GivenReference> good)
    {
        var gaps = new List<ReferenceGap>();
        if (good.Count == 0) gaps.Add(ReferenceGap.TwoNeeded);
        if (good.Count == 1) gaps.Add(ReferenceGap.OneMoreNeeded);
        if (good.Count >= 2 && good.Select(r => SearchText.Fold(r.Organisation)).Distinct().Count() == 1) gaps.Add(ReferenceGap.BothFromOneOrganisation);
        gaps.AddRange(MustHave(route).Where(must => !good.Any(r => r.Kind == must.Kind)).Select(must => must.Gap));
        return gaps;
    }

    private static (RefereeKind Kind, ReferenceGap Gap)[] MustHave(EntryRoute route) => route.IsStudent() && route is not EntryRoute.Apprentice
        ? [(RefereeKind.UniversityTutor, ReferenceGap.UniversityNeeded), (RefereeKind.PracticeEducator, ReferenceGap.PracticeEducatorNeeded)]
        : [(RefereeKind.CurrentOrLastEmployer, ReferenceGap.EmployerNeeded)];
}

public sealed record GivenReference(RefereeKind Kind, string Organisation);
