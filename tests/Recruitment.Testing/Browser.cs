using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Recruitment.Testing;

/// <summary>Reads and fills in pages as a person does: by heading, by label, by the words on a button.</summary>
public sealed class Browser(HttpClient http)
{
    private HttpResponseMessage? _response;

    private readonly IBrowsingContext _context = BrowsingContext.New(Configuration.Default);

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>A header of the answer; empty where it has none by this name.</summary>
    public string Header(string name) => _response!.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";

    public Uri Address { get; private set; } = new("http://localhost/");

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The words of the page's main part, one space between them.</summary>
    public string Text => string.Join(' ', (Page.QuerySelector("main") ?? Page.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list li, .validation-summary-errors li").Select(e => e.TextContent.Trim())];

    public async Task<Browser> Open(string path) => await Show(await http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    public Task<Browser> Follow(string linkText) =>
        Open(Page.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().First(a => a.TextContent.Trim().Contains(linkText, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Types into the field with this label, or ticks the box or radio with it.</summary>
    public Browser Fill(string label, string value)
    {
        switch (Field(label))
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box: box.IsChecked = value != ""; break;
            case IHtmlInputElement input: input.Value = value; break;
            case IHtmlTextAreaElement area: area.Value = value; break;
            case IHtmlSelectElement select: select.Options.First(o => o.Text.Trim() == value || o.Value == value).IsSelected = true; break;
            case var other: throw new InvalidOperationException($"\"{label}\" labels a {other.LocalName}");
        }

        return this;
    }

    /// <summary>Picks the radio or ticks the box with this label.</summary>
    public Browser Choose(string label) => Pick((IHtmlInputElement)Field(label));

    private Browser Pick(IHtmlInputElement box)
    {
        if (box.Type == "radio")
            foreach (var other in Page.QuerySelectorAll<IHtmlInputElement>($"input[type=radio][name='{box.Name}']")) other.IsChecked = false;
        box.IsChecked = true;
        return this;
    }

    /// <summary>Picks an answer of the question with this legend.</summary>
    public Browser ChooseIn(string legend, string label)
    {
        var box = Fieldset(legend).QuerySelectorAll("label").OfType<IHtmlLabelElement>().First(l => Words(l) == label);
        return Pick((IHtmlInputElement)Page.GetElementById(box.HtmlFor!)!);
    }

    /// <summary>Types a date under this legend.</summary>
    public Browser FillDate(string legend, int year, int month, int day)
    {
        var fields = Fieldset(legend).QuerySelectorAll<IHtmlInputElement>("input").ToList();
        foreach (var (field, value) in fields.Zip([day, month, year])) field.Value = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return this;
    }

    /// <summary>Ticks the row of this person.</summary>
    public Browser Tick(string name)
    {
        ((IHtmlInputElement)Page.QuerySelector($"input[type=checkbox][aria-label='Tick {name}']")!).IsChecked = true;
        return this;
    }

    /// <summary>The words of a file that is handed over.</summary>
    public async Task<string> Download(string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        Status = response.StatusCode;
        return System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }

    public string ValueOf(string label) => Field(label) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };

    /// <summary>Presses the button with these words, sending the form around it, with a file where one is given.</summary>
    public async Task<Browser> Press(string button, (string Field, string Name, byte[] Content)? file = null)
    {
        var (action, form, fields) = FormOf(button);
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
            return await Open(new UriBuilder(action) { Query = await new FormUrlEncodedContent(fields).ReadAsStringAsync() }.Uri.PathAndQuery);
        return await Show(await http.PostAsync(action, Content(form, fields, file)));
    }

    /// <summary>Presses the button and does not wait to see what comes: an impatient second press.</summary>
    public async Task<HttpStatusCode> PressUnseen(string button)
    {
        var (action, form, fields) = FormOf(button);
        return (await http.PostAsync(action, Content(form, fields, null))).StatusCode;
    }

    private (Uri Action, IHtmlFormElement Form, List<KeyValuePair<string, string>> Fields) FormOf(string button)
    {
        var pressed = Page.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(b => b.TextContent.Trim().StartsWith(button, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No button \"{button}\" on \"{Heading}\". There are: {string.Join(", ", Page.QuerySelectorAll("button").Select(b => b.TextContent.Trim()))}");
        var form = pressed.Form ?? throw new InvalidOperationException($"\"{button}\" is in no form");
        var fields = FieldsOf(form).ToList();
        if (pressed.Name is { Length: > 0 } name) fields.Add(new(name, pressed.Value ?? ""));
        var action = new Uri(Address, pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Address.PathAndQuery);
        return (action, form, fields);
    }

    private static HttpContent Content(IHtmlFormElement form, List<KeyValuePair<string, string>> fields, (string Field, string Name, byte[] Content)? file)
    {
        if (file is null && form.Enctype != "multipart/form-data") return new FormUrlEncodedContent(fields);
        var content = new MultipartFormDataContent();
        foreach (var (key, value) in fields) content.Add(new StringContent(value), key);
        if (file is { } upload) content.Add(new ByteArrayContent(upload.Content), upload.Field, upload.Name);
        else if (form.Elements.OfType<IHtmlInputElement>().FirstOrDefault(i => i.Type == "file")?.Name is { } empty) content.Add(NoFile(empty));
        return content;
    }

    /// <summary>A file field in which nothing was chosen goes out as a nameless empty file.</summary>
    private static ByteArrayContent NoFile(string field) => new([]) { Headers = { ContentDisposition = new("form-data") { Name = field, FileName = "\"\"" } } };

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                    if (box.IsChecked && box.Name is not null) yield return new(box.Name, box.Value);
                    break;
                case IHtmlInputElement { Type: not ("file" or "submit"), Name: { Length: > 0 } name } input: yield return new(name, input.Value); break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area: yield return new(name, area.Value); break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select: yield return new(name, select.Value ?? ""); break;
                default: break;
            }
        }
    }

    private IElement Fieldset(string legend) =>
        Page.QuerySelectorAll("fieldset").FirstOrDefault(f => f.QuerySelector("legend") is { } l && Words(l).StartsWith(legend, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No legend \"{legend}\" on \"{Heading}\". There are: {string.Join(", ", Page.QuerySelectorAll("legend").Select(Words))}");

    private IElement Field(string label)
    {
        var found = Page.QuerySelectorAll("label").OfType<IHtmlLabelElement>().FirstOrDefault(l => Words(l).StartsWith(label, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No label \"{label}\" on \"{Heading}\". There are: {string.Join(", ", Page.QuerySelectorAll("label").Select(Words))}");
        return found.HtmlFor is { Length: > 0 } id ? Page.GetElementById(id)! : found.QuerySelector("input, select, textarea")!;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Browser> Show(HttpResponseMessage response)
    {
        _response = response;
        Status = response.StatusCode;
        Address = response.RequestMessage!.RequestUri!;
        var html = await response.Content.ReadAsStringAsync();
        Page = (IHtmlDocument)await _context.OpenAsync(r => r.Content(html).Address(Address));
        return this;
    }
}
