using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Recruitment.Web.GovUk.Core;

/// <summary>The errors that the fields of this page have shown, in the order of the page, so that the summary above them links to each.</summary>
internal sealed class FormErrors
{
    private readonly List<(string Id, string Name, IHtmlContent Words)> _shown = [];

    public bool SummaryIsThere { get; set; }

    public static FormErrors? Of(ViewContext? view)
    {
        if (view is null) return null;
        if (view.HttpContext.Items[typeof(FormErrors)] is not FormErrors errors) view.HttpContext.Items[typeof(FormErrors)] = errors = new FormErrors();
        return errors;
    }

    public void Add(string id, string name, IHtmlContent words) => _shown.Add((id, name, words));

    /// <summary>Fields first, in page order, then what no field has shown: a refusal, or a field that is still to come.</summary>
    public IEnumerable<(string? Href, IHtmlContent Words)> All(ViewContext view)
    {
        foreach (var (id, _, words) in _shown) yield return ("#" + id, words);
        var state = view.ViewData.ModelState;
        foreach (var (key, entry) in state)
        {
            if (_shown.Exists(s => string.Equals(s.Name, key, StringComparison.OrdinalIgnoreCase) || key.StartsWith(s.Name + ".", StringComparison.OrdinalIgnoreCase))) continue;
            foreach (var message in entry.Errors.Select(e => e.ErrorMessage).Where(m => m != "").Distinct(StringComparer.Ordinal))
                yield return (key == "" ? null : "#" + IdOf(key, state.ContainsKey(key + ".Day")), new HtmlContentBuilder().Append(message));
        }
    }

    private static string IdOf(string key, bool isDate) => TagBuilder.CreateSanitizedId(key, "_") + (isDate ? "-day" : "");
}
