namespace Recruitment.Domain.Vacancies;

/// <summary>A job that is always open: one role in one team or service, with the few essentials that its CVs are read for.</summary>
public sealed class Vacancy : AggregateRoot
{
    private readonly List<Essential> _essentials = [];
    private readonly List<Colleague> _colleagues = [];

    private Vacancy()
    {
    }

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Team { get; private set; } = "";

    public string Place { get; private set; } = "";

    /// <summary>"Full time or part time, 9-day fortnight, hybrid": in the words of the advertisement.</summary>
    public string Pattern { get; private set; } = "";

    /// <summary>Yearly, full time, in pounds.</summary>
    public int SalaryFrom { get; private set; }

    public int SalaryTo { get; private set; }

    public string Summary { get; private set; } = "";

    public string WhatYouDo { get; private set; } = "";

    /// <summary>The routes by which a person may come to this job.</summary>
    public IReadOnlyList<EntryRoute> Routes { get; private set; } = [];

    public bool IsOpen { get; private set; }

    /// <summary>Until they have a reply, those who apply are read by their reference alone. [product.md, feature 22]</summary>
    public bool IsReadWithoutNames { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public IReadOnlyList<Essential> Essentials => _essentials;

    public IReadOnlyList<Colleague> Colleagues => _colleagues;

    public static Vacancy Open(string slug, VacancyDetails details, Act act)
    {
        var vacancy = new Vacancy { Id = Ids.At(act.At), Slug = slug, IsOpen = true, OpenedAt = act.At };
        vacancy.Apply(details);
        vacancy.Record("VacancyOpened", act, after: details.Title);
        return vacancy;
    }

    /// <summary>Each part that is different is a line of its own in the history; the address stays, because it stands in letters and on other sites.</summary>
    public void Change(VacancyDetails details, Act act)
    {
        var changes = Details.ChangesTo(details);
        if (changes.Count == 0) return;
        Apply(details);
        foreach (var change in changes) Record($"Vacancy{change.Part}Changed", act, change.Before, change.After);
    }

    /// <summary>Takes no more CVs. Those who are on the way stay on it: an application asks its vacancy for nothing but words.</summary>
    public void Close(Act act)
    {
        if (!IsOpen) return;
        IsOpen = false;
        Record("VacancyClosed", act);
    }

    public void Reopen(Act act)
    {
        if (IsOpen) return;
        (IsOpen, OpenedAt) = (true, act.At);
        Record("VacancyReopened", act);
    }

    public void ReadWithoutNames(bool without, Act act)
    {
        if (without == IsReadWithoutNames) return;
        IsReadWithoutNames = without;
        Record(without ? "VacancyReadWithoutNames" : "VacancyReadWithNames", act);
    }

    public VacancyDetails Details => new(Title, Team, Place, Pattern, SalaryFrom, SalaryTo, Summary, WhatYouDo, Routes, [.. _essentials], [.. _colleagues]);

    private void Apply(VacancyDetails details)
    {
        (Title, Team, Place, Pattern) = (details.Title, details.Team, details.Place, details.Pattern);
        (SalaryFrom, SalaryTo) = (details.SalaryFrom, details.SalaryTo);
        (Summary, WhatYouDo, Routes) = (details.Summary, details.WhatYouDo, details.Routes);
        _essentials.Clear();
        _essentials.AddRange(details.Essentials.Select(e => e with { }));
        _colleagues.Clear();
        _colleagues.AddRange(details.Colleagues.Select(c => c with { }));
    }
}

/// <summary>A yes/no question that a CV is read for, with the advice that goes to the person when the answer is no.</summary>
public sealed record Essential(string Question, string Advice);

/// <summary>Somebody on the team, by first name, who agreed to be named.</summary>
public sealed record Colleague(string FirstName, string Role);
