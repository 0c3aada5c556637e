using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;
using Recruitment.Web.Pages.Shared;

namespace Recruitment.Web.Pages.Apply.Draft;

/// <summary>What a person says about themselves to apply: five lines, and four more if they are a student.</summary>
public sealed class Answers : ContactAnswers
{
    public EntryRoute? Route { get; set; }

    public string? University { get; set; }

    public string? Course { get; set; }

    [Display(Name = "The end of your final placement")]
    public DateOnly? FinalPlacementEnds { get; set; }

    [Display(Name = "The date of your award")]
    public DateOnly? ExpectedAward { get; set; }

    public bool IsStudent => Route?.IsStudent() == true;

    public static Answers Of(DraftAnswers kept) => new()
    {
        Name = kept.Name,
        KnownAs = kept.KnownAs,
        Email = kept.Email,
        Phone = kept.Phone,
        SocialWorkEnglandNumber = kept.SocialWorkEnglandNumber,
        Route = kept.Route,
        University = kept.Student?.University,
        Course = kept.Student?.Course,
        FinalPlacementEnds = kept.Student?.FinalPlacementEnds,
        ExpectedAward = kept.Student?.ExpectedAward,
    };

    public StudentDetails? Student => IsStudent ? new StudentDetails(University?.Trim() ?? "", Course?.Trim() ?? "", FinalPlacementEnds, ExpectedAward) : null;

    public DraftAnswers AsTyped => new(Name ?? "", KnownAs ?? "", Email ?? "", Phone ?? "", SocialWorkEnglandNumber ?? "", Route, Student);

    /// <summary>Whether this line can stand as it is, or has to be asked for.</summary>
    public bool Stands(string field) =>
        Faults().All(f => f.Field != field) && (field != nameof(KnownAs) || !string.IsNullOrWhiteSpace(KnownAs)) && (field != nameof(SocialWorkEnglandNumber) || !string.IsNullOrWhiteSpace(SocialWorkEnglandNumber));

    public void Check(ModelStateDictionary state, IReadOnlyList<EntryRoute> routes, DateOnly today)
    {
        foreach (var (field, wrong) in Faults()) state.AddModelError($"Input.{field}", wrong.Message);
        if (Route is not { } route || !routes.Contains(route)) state.AddModelError("Input.Route", "Choose the line that fits you best");
        if (IsStudent) CheckStudent(state, today);
        else ForgetStudent(state);
    }

    private void CheckStudent(ModelStateDictionary state, DateOnly today)
    {
        CheckWords(state, nameof(University), University, "Enter the name of your university or college");
        CheckWords(state, nameof(Course), Course, "Enter the name of your course");
        CheckDate(state, nameof(FinalPlacementEnds), FinalPlacementEnds, "Enter the date on which your final placement ends. Your best guess is fine", today);
        CheckDate(state, nameof(ExpectedAward), ExpectedAward, "Enter the date on which you expect your award. Your best guess is fine", today);
        if (FinalPlacementEnds > ExpectedAward) state.AddModelError("Input.ExpectedAward", "Your award cannot come before your final placement ends: check both dates");
    }

    /// <summary>Whoever is no student has not made a mistake in a question that was not for them.</summary>
    private void ForgetStudent(ModelStateDictionary state)
    {
        foreach (var key in state.Keys.Where(k => k.StartsWith("Input.FinalPlacementEnds", StringComparison.Ordinal) || k.StartsWith("Input.ExpectedAward", StringComparison.Ordinal)).ToList()) state.Remove(key);
        (University, Course, FinalPlacementEnds, ExpectedAward) = (null, null, null, null);
    }

    private static void CheckWords(ModelStateDictionary state, string field, string? words, string missing)
    {
        if (string.IsNullOrWhiteSpace(words)) state.AddModelError("Input." + field, missing);
        else if (words.Length > 200) state.AddModelError("Input." + field, "Use 200 characters or fewer");
    }

    private static void CheckDate(ModelStateDictionary state, string field, DateOnly? day, string missing, DateOnly today)
    {
        if (state.Keys.Any(k => k.StartsWith("Input." + field, StringComparison.Ordinal) && state[k]!.Errors.Count > 0)) return;
        if (day is null) state.AddModelError("Input." + field, missing);
        else if (day < today.AddYears(-3) || day > today.AddYears(6)) state.AddModelError("Input." + field, "Check the year: this is too far from today");
    }
}
