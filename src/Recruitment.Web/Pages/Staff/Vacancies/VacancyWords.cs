using Recruitment.Domain.Vacancies;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Vacancies;

/// <summary>What staff read for the parts of a vacancy.</summary>
internal static class VacancyWords
{
    public static string Of(VacancyPart part) => part switch
    {
        VacancyPart.Title => "Job title",
        VacancyPart.Team => "Team",
        VacancyPart.Place => "Place",
        VacancyPart.Pattern => "Hours and pattern",
        VacancyPart.Salary => "Salary",
        VacancyPart.Summary => "In one sentence",
        VacancyPart.WhatYouDo => "What you will do",
        VacancyPart.Routes => "Ways in",
        VacancyPart.Essentials => "Essentials",
        VacancyPart.Colleagues => "People on the team",
    };

    /// <summary>The words of a part as a change carries them.</summary>
    public static string ValueOf(VacancyPart part, string words) =>
        words == "" ? "Nothing" : part == VacancyPart.Routes ? string.Join(", ", words.Split(", ").Select(r => StaffWords.Of(Enum.Parse<EntryRoute>(r)))) : words;
}
