namespace Recruitment.Web.Tests.GovUk;

/// <summary>How a page would write what a fixture of a form field asks for.</summary>
internal static class FieldFixtures
{
    public static TagNode Input(Options o) => Field("govuk-input", o)
        .Set("type", o["type"]).Set("value", o["value"]).Set("autocomplete", o["autocomplete"]).Set("autocapitalize", o["autocapitalize"]).Set("inputmode", o["inputmode"])
        .Set("pattern", o["pattern"]).Set("spellcheck", o["spellcheck"]).Set("input-class", o["classes"]).Set(o.Attributes(), "input-")
        .Put(Affix("prefix", o.In("prefix")), Affix("suffix", o.In("suffix")));

    public static TagNode Textarea(Options o) => Field("govuk-textarea", o)
        .Set("value", o["value"]).Set("rows", o["rows"]).Set("autocomplete", o["autocomplete"]).Set("spellcheck", o["spellcheck"]).Set("textarea-class", o["classes"]).Set(o.Attributes(), "textarea-");

    public static TagNode PasswordInput(Options o) => Field("govuk-password-input", o).Set("input-class", o["classes"]).Set("autocomplete", o["autocomplete"]).Set(o.Attributes(), "input-");

    public static TagNode FileUpload(Options o)
    {
        // The design system takes a value and leaves it out: no browser would use it.
        _ = o["value"];
        return Field("govuk-file-upload", o).Set("input-class", o["classes"]).Set(o.Attributes(), "input-").Set("multiple", o["multiple"]).Set("javascript-enhancements", o["javascript"]);
    }

    public static TagNode Select(Options o) => Field("govuk-select", o).Set("value", o["value"]).Set("select-class", o["classes"]).Set(o.Attributes(), "select-")
        .Put(o.Each("items").Select(i => new TagNode("govuk-select-item").Set("value", i["value"]).Set("selected", i["selected"]).Set("disabled", i["disabled"]).Set(i.Attributes()).Put(i.Words())));

    public static TagNode Radios(Options o) => Choices("govuk-radios", o).Set("value", o["value"]);

    public static TagNode Checkboxes(Options o) => Choices("govuk-checkboxes", o);

    public static TagNode DateInput(Options o)
    {
        var field = new TagNode("govuk-date-input").Set("id", o["id"]).Set("name-prefix", o["namePrefix"]).Set("date-input-class", o["classes"]).Set("class", o.In("formGroup")?["classes"])
            .Set(o.Attributes(), "date-input-");
        return Grouped("govuk-date-input", field, o, DateItems(o));
    }

    private static IEnumerable<TagNode> DateItems(Options o)
    {
        string[] kinds = ["day", "month", "year"];
        var (fields, items) = (kinds.Select(k => (Kind: k, Own: o.In(k), IsThere: o[k] != "false")).ToList(), o.Each("items"));
        if (items.Count > 0) return items.Select(i => DateItem(o, i["name"]!, i));
        return fields.All(f => f is { Own: null, IsThere: true }) && o.In("values") is null ? [] : fields.Where(f => f.IsThere).Select(f => DateItem(o, f.Kind, f.Own));
    }

    private static TagNode DateItem(Options o, string kind, Options? i)
    {
        var (name, classes) = (i?["name"] ?? kind, (i?["classes"] ?? "").Split(' '));
        var (own, ofKind, ofAll) = (i?["value"], o.In(kind)?["value"], o.In("values")?[o["namePrefix"] is { } prefix ? $"{prefix}-{name}" : name]);
        var item = new TagNode("govuk-date-input-" + kind).Set("id", i?["id"]).Set("name", name).Set("label", i?["label"]).Set("value", own ?? ofKind ?? ofAll)
            .Set("error", classes.Contains("govuk-input--error") ? "true" : i?["error"])
            .Set("autocomplete", i?["autocomplete"]).Set("inputmode", i?["inputmode"]).Set("pattern", i?["pattern"]).Set(i?.Attributes() ?? []);

        // How wide a field is and that it is wrong, the item says itself.
        return item.Set("class", string.Join(' ', classes.Where(c => c != "govuk-input--error" && !c.StartsWith("govuk-input--width-", StringComparison.Ordinal))));
    }

    private static TagNode Field(string tag, Options o) => new TagNode(tag)
        .Set("id", o["id"]).Set("name", o["name"]).Set("described-by", o["describedBy"]).Set("disabled", o["disabled"])
        .Set("class", o.In("formGroup")?["classes"])
        .Put(o.In("label") is { } label ? new TagNode(tag + "-label").Set("class", label["classes"]).Set("is-page-heading", label["isPageHeading"]).Put(label.Words()) : null)
        .Put(Hint(tag, o), Error(tag, o));

    private static TagNode? Hint(string tag, Options o) => o.In("hint") is { } hint ? new TagNode(tag + "-hint").Put(hint.Words()) : null;

    private static TagNode? Error(string tag, Options o) => o.In("errorMessage") is { } error ? new TagNode(tag + "-error-message").Put(error.Words()) : null;

    private static TagNode? Affix(string kind, Options? o) => o is null ? null : new TagNode("govuk-input-" + kind).Set("class", o["classes"]).Set(o.Attributes()).Put(o.Words());

    private static TagNode Choices(string tag, Options o)
    {
        var field = new TagNode(tag).Set("name", o["name"]).Set("id-prefix", o["idPrefix"]).Set("described-by", o["describedBy"])
            .Set(tag["govuk-".Length..] + "-class", o["classes"]).Set("class", o.In("formGroup")?["classes"]).Set(o.Attributes(), tag["govuk-".Length..] + "-");
        var values = o.Texts("values");
        return Grouped(tag, field, o, o.Each("items").Select(i => Choice(tag, i, values)));
    }

    private static TagNode Choice(string tag, Options i, IReadOnlyList<string> values)
    {
        if (i["divider"] is { } divider) return new TagNode(tag + "-divider").Put(divider);
        var isChecked = i["checked"] ?? (values.Contains(i["value"]) ? "true" : null);
        var item = new TagNode(tag + "-item").Set("id", i["id"]).Set("name", i["name"]).Set("value", i["value"]).Set("checked", isChecked).Set("disabled", i["disabled"])
            .Set("behaviour", i["behaviour"]).Set("label-class", i.In("label")?["classes"]).Set(i.In("label")?.Attributes() ?? [], "label-").Set(i.Attributes()).Put(i.Words());
        if (i.In("hint") is { } hint) item.Put(new TagNode(tag + "-item-hint").Put(hint.Words()));
        return i.In("conditional")?["html"] is { Length: > 0 } and not "false" and var conditional ? item.Put(new TagNode(tag + "-item-conditional").Put(conditional)) : item;
    }

    private static TagNode Grouped(string tag, TagNode field, Options o, IEnumerable<TagNode> items)
    {
        if (o.In("fieldset") is not { } set) return field.Put(Hint(tag, o), Error(tag, o)).Put(items);
        var legend = set.In("legend");
        return field.Put(new TagNode(tag + "-fieldset").Set("described-by", set["describedBy"]).Set("class", set["classes"]).Set(set.Attributes())
            .Put(legend is null ? null : new TagNode(tag + "-fieldset-legend").Set("class", legend["classes"]).Set("is-page-heading", legend["isPageHeading"]).Put(legend.Words()))
            .Put(Hint(tag, o), Error(tag, o)).Put(items));
    }
}
