using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Recruitment.Application;
using Recruitment.Application.Vacancies;
using Recruitment.Domain;

namespace Recruitment.Web.Pages.Vacancies;

/// <summary>The vacancy as schema.org describes a job, for search engines. It is data: no browser runs it.</summary>
internal static class JobPosting
{
    public static IHtmlContent Of(VacancyView vacancy, ServiceSettings settings)
    {
        var organisation = new JsonObject { ["@type"] = "Organization", ["name"] = settings.CouncilName, ["url"] = settings.PublicAddress.ToString() };
        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = vacancy.Title,
            ["description"] = string.Concat(Paragraphs(vacancy).Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p)}</p>")),
            ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = settings.CouncilName, ["value"] = vacancy.Slug },
            ["url"] = new Uri(settings.PublicAddress, $"/vacancies/{vacancy.Slug}").ToString(),
            ["datePosted"] = LondonTime.DayOf(vacancy.OpenedAt).ToString("yyyy-MM-dd"),
            ["directApply"] = true,
            ["hiringOrganization"] = organisation,
            ["jobLocation"] = new JsonObject
            {
                ["@type"] = "Place",
                ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = vacancy.Place, ["addressCountry"] = "GB" },
            },
            ["baseSalary"] = new JsonObject
            {
                ["@type"] = "MonetaryAmount",
                ["currency"] = "GBP",
                ["value"] = new JsonObject { ["@type"] = "QuantitativeValue", ["minValue"] = vacancy.SalaryFrom, ["maxValue"] = vacancy.SalaryTo, ["unitText"] = "YEAR" },
            },
        };
        var patterns = Patterns(vacancy.Pattern).ToArray();
        if (patterns.Length > 0) posting["employmentType"] = new JsonArray([.. patterns.Select(p => (JsonNode)p)]);

        // The serialiser writes <, > and & as \u escapes, so that no word of the vacancy can close the element around it.
        return new HtmlString(JsonSerializer.Serialize(posting));
    }

    private static IEnumerable<string> Paragraphs(VacancyView vacancy) => new[] { vacancy.Summary, vacancy.WhatYouDo }.SelectMany(Lines);

    public static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Patterns(string words)
    {
        if (words.Contains("full time", StringComparison.OrdinalIgnoreCase) || words.Contains("full-time", StringComparison.OrdinalIgnoreCase)) yield return "FULL_TIME";
        if (words.Contains("part time", StringComparison.OrdinalIgnoreCase) || words.Contains("part-time", StringComparison.OrdinalIgnoreCase)) yield return "PART_TIME";
    }
}
