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

    public DateTimeOffset OpenedAt { get; private set; }

    public IReadOnlyList<Essential> Essentials => _essentials;

    public IReadOnlyList<Colleague> Colleagues => _colleagues;

    public static Vacancy Open(string slug, VacancyDetails details, Act act)
    {
        var vacancy = new Vacancy { Id = Guid.CreateVersion7(act.At), Slug = slug, IsOpen = true, OpenedAt = act.At };
        vacancy.Apply(details);
        vacancy.Record("VacancyOpened", act, after: details.Title);
        return vacancy;
    }

    public void Change(VacancyDetails details, Act act)
    {
        var before = Title;
        Apply(details);
        Record("VacancyChanged", act, before, details.Title);
    }

    public void Close(Act act)
    {
        IsOpen = false;
        Record("VacancyClosed", act);
    }

    public void Reopen(Act act)
    {
        IsOpen = true;
        Record("VacancyReopened", act);
    }

    private void Apply(VacancyDetails details)
    {
        (Title, Team, Place, Pattern) = (details.Title, details.Team, details.Place, details.Pattern);
        (SalaryFrom, SalaryTo) = (details.SalaryFrom, details.SalaryTo);
        (Summary, WhatYouDo, Routes) = (details.Summary, details.WhatYouDo, details.Routes);
        _essentials.Clear();
        _essentials.AddRange(details.Essentials);
        _colleagues.Clear();
        _colleagues.AddRange(details.Colleagues);
    }
}

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
    IReadOnlyList<Colleague> Colleagues);

/// <summary>A yes/no question that a CV is read for, with the advice that goes to the person when the answer is no.</summary>
public sealed record Essential(string Question, string Advice);

/// <summary>Somebody on the team, by first name, who agreed to be named.</summary>
public sealed record Colleague(string FirstName, string Role);
