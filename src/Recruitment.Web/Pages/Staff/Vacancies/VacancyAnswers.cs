using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Recruitment.Domain;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Web.Pages.Staff.Vacancies;

/// <summary>The words of the form of a vacancy: the same for making one and for changing it.</summary>
public sealed class VacancyAnswers
{
    public Guid? Version { get; set; }

    [Required(ErrorMessage = "Enter the job title")]
    [MaxLength(100, ErrorMessage = "The job title must be 100 characters or fewer")]
    public string Title { get; set; } = "";

    [Required(ErrorMessage = "Enter the team or service")]
    [MaxLength(100, ErrorMessage = "The team must be 100 characters or fewer")]
    public string Team { get; set; } = "";

    [Required(ErrorMessage = "Enter where the work is done")]
    [MaxLength(100, ErrorMessage = "The place must be 100 characters or fewer")]
    public string Place { get; set; } = "";

    [Required(ErrorMessage = "Enter the hours and the pattern, like: full time or part time, hybrid")]
    [MaxLength(150, ErrorMessage = "Hours and pattern must be 150 characters or fewer")]
    public string Pattern { get; set; } = "";

    public string? SalaryFrom { get; set; }

    public string? SalaryTo { get; set; }

    [Required(ErrorMessage = "Say in one sentence what the job is for")]
    [MaxLength(200, ErrorMessage = "The sentence must be 200 characters or fewer")]
    public string Summary { get; set; } = "";

    [Required(ErrorMessage = "Describe what somebody will do in this job")]
    [MaxLength(4000, ErrorMessage = "The description must be 4,000 characters or fewer")]
    public string WhatYouDo { get; set; } = "";

    public List<EntryRoute> Routes { get; set; } = [];

    public List<EssentialAnswers> Essentials { get; set; } = [];

    public string? Colleagues { get; set; }

    public sealed class EssentialAnswers
    {
        public string? Question { get; set; }

        public string? Advice { get; set; }
    }

    public static VacancyAnswers Of(VacancyDetails details, Guid version) => new()
    {
        Version = version,
        Title = details.Title,
        Team = details.Team,
        Place = details.Place,
        Pattern = details.Pattern,
        SalaryFrom = details.SalaryFrom.ToString(CultureInfo.InvariantCulture),
        SalaryTo = details.SalaryTo.ToString(CultureInfo.InvariantCulture),
        Summary = details.Summary,
        WhatYouDo = details.WhatYouDo,
        Routes = [.. details.Routes],
        Essentials = [.. details.Essentials.Select(e => new EssentialAnswers { Question = e.Question, Advice = e.Advice })],
        Colleagues = string.Join('\n', details.Colleagues.Select(c => $"{c.FirstName}, {c.Role}")),
    };

    /// <summary>The vacancy as it was typed; null where something is not right, with a sentence at its place.</summary>
    public VacancyDetails? Read(ModelStateDictionary state)
    {
        var (from, to) = (Pounds(SalaryFrom, nameof(SalaryFrom), "lowest", state), Pounds(SalaryTo, nameof(SalaryTo), "highest", state));
        var essentials = ReadEssentials(state);
        var colleagues = ReadColleagues(state);
        if (!state.IsValid) return null;
        var details = new VacancyDetails(Line(Title), Line(Team), Line(Place), Line(Pattern), from, to, Line(Summary), Lines(WhatYouDo), [.. Routes.Distinct().Order()], essentials, colleagues);
        if (details.Check() is not { } refusal) return details;
        Show(refusal, state);
        return null;
    }

    /// <summary>Puts a refusal at the question that it is about.</summary>
    public static void Show(Refusal refusal, ModelStateDictionary state) => state.AddModelError(
        refusal switch
        {
            LooksLikeALink or HasHiddenCharacters => "Input.Title",
            SalaryIsUpsideDown => "Input.SalaryTo",
            NoWayIn => "Input.Routes",
            EssentialsAreTooFewOrTooMany => "Input.Essentials[0].Question",
            _ => "",
        },
        refusal.Message);

    private List<Essential> ReadEssentials(ModelStateDictionary state)
    {
        var read = new List<Essential>();
        for (var i = 0; i < Essentials.Count; i++)
        {
            var (question, advice) = (Line(Essentials[i].Question), Line(Essentials[i].Advice));
            if (question == "" && advice == "") continue;
            if (question == "") state.AddModelError($"Input.Essentials[{i}].Question", "Enter the question that this advice belongs to");
            if (advice == "") state.AddModelError($"Input.Essentials[{i}].Advice", "Write what would change the answer, for somebody who is told “not this time”");
            if (question.Length > 200) state.AddModelError($"Input.Essentials[{i}].Question", "The question must be 200 characters or fewer");
            if (advice.Length > 400) state.AddModelError($"Input.Essentials[{i}].Advice", "The advice must be 400 characters or fewer");
            read.Add(new Essential(question, advice));
        }

        return read;
    }

    private List<Colleague> ReadColleagues(ModelStateDictionary state)
    {
        var read = new List<Colleague>();
        foreach (var line in Lines(Colleagues).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 and <= 40 } name, { Length: > 0 and <= 100 } role]) read.Add(new Colleague(name, role));
            else state.AddModelError("Input.Colleagues", $"Write “{WellFormedText.Shortened(line, 40)}” as a first name, a comma and what they do, like: Amina, team manager");
        }

        return read;
    }

    private static int Pounds(string? typed, string field, string which, ModelStateDictionary state)
    {
        var digits = (typed ?? "").Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var pounds) && pounds is >= 10_000 and <= 250_000) return pounds;
        state.AddModelError($"Input.{field}", $"Enter the {which} salary for a full-time year in pounds, like 38,626");
        return 0;
    }

    private static string Line(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();
}
