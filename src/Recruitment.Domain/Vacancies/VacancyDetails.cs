namespace Recruitment.Domain.Vacancies;

/// <summary>What an administrator writes about a vacancy.</summary>
public sealed record VacancyDetails(
    string Title,
    string Team,
    string Place,
    string Pattern,
    int SalaryFrom,
    int SalaryTo,
    string Summary,
    string WhatYouDo,
    IReadOnlyList<EntryRoute> Routes,
    IReadOnlyList<Essential> Essentials,
    IReadOnlyList<Colleague> Colleagues)
{
    /// <summary>Enough to tell who can do the work, few enough to read a CV in two minutes. [product.md, feature 23]</summary>
    public const int FewestEssentials = 4;
    public const int MostEssentials = 5;

    public Refusal? Check() => this switch
    {
        _ when OneLine.Check(Title) is { } wrong => wrong,
        _ when SalaryTo < SalaryFrom => new SalaryIsUpsideDown(),
        { Routes.Count: 0 } => new NoWayIn(),
        { Essentials.Count: < FewestEssentials or > MostEssentials } => new EssentialsAreTooFewOrTooMany(),
        _ => null,
    };

    /// <summary>Part by part, what is different in the other.</summary>
    public IReadOnlyList<VacancyChange> ChangesTo(VacancyDetails other) =>
        [.. Parts().Zip(other.Parts(), (mine, theirs) => new VacancyChange(mine.Part, mine.Words, theirs.Words)).Where(c => c.Before != c.After)];

    private (VacancyPart Part, string Words)[] Parts() =>
    [
        (VacancyPart.Title, Title),
        (VacancyPart.Team, Team),
        (VacancyPart.Place, Place),
        (VacancyPart.Pattern, Pattern),
        (VacancyPart.Salary, FormattableString.Invariant($"£{SalaryFrom:#,0} to £{SalaryTo:#,0}")),
        (VacancyPart.Summary, Summary),
        (VacancyPart.WhatYouDo, WhatYouDo),
        (VacancyPart.Routes, string.Join(", ", Routes.Order())),
        (VacancyPart.Essentials, string.Join('\n', Essentials.Select(e => $"{e.Question} {e.Advice}"))),
        (VacancyPart.Colleagues, string.Join('\n', Colleagues.Select(c => $"{c.FirstName}, {c.Role}"))),
    ];
}

public enum VacancyPart
{
    Title,
    Team,
    Place,
    Pattern,
    Salary,
    Summary,
    WhatYouDo,
    Routes,
    Essentials,
    Colleagues,
}

public sealed record VacancyChange(VacancyPart Part, string Before, string After);

public sealed record SalaryIsUpsideDown() : Refusal("The highest salary must be the same as the lowest, or more");

public sealed record NoWayIn() : Refusal("Choose at least one way in");

public sealed record EssentialsAreTooFewOrTooMany()
    : Refusal($"Write {VacancyDetails.FewestEssentials} or {VacancyDetails.MostEssentials} essentials: enough to tell who can do the work, few enough to read a CV in two minutes");
