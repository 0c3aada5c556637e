namespace Recruitment.Web.Tests.GovUk;

/// <summary>The one place that says which of the design system's options our tag helpers do not offer, and why. An example that asks for one of them is not compared.
/// Of the package's components we use 28. Labels, hints and error messages are parts of our fields and are compared there. The header with the crown and the footer with the royal
/// arms are for gov.uk alone; tables are written as plain tables; cookie banner, accordion, feedback, language navigation and "exit this page" stand on no page.</summary>
internal static class NotOffered
{
    private static readonly (string Why, string Component, string[] Options)[] _options =
    [
        ("a date is always day, month and year, named, labelled and filled from one DateOnly; its errors come from the model state (DateInputTests)", "date-input",
            ["items", "day", "month", "year", "day.label", "day.error", "day.classes", "month.error", "year.error", "year.value", "values.day", "values.year", "values.dob-day", "attributes"]),
        ("the words of the count are the design system's own, in English", "character-count",
            ["countType", "textareaDescriptionText", "countMessage.classes", "charactersAtLimitText"]),
        ("the words of the control are the design system's own, in English", "file-upload", ["chooseFilesButtonText", "wrapperAttributes"]),
        ("a browser ignores the value of a file field", "file-upload", ["value"]),
        ("a password is never written back into a page", "password-input", ["value"]),
        ("the words of the button are the design system's own, in English", "password-input", ["hidePasswordAriaLabelText"]),
        ("attributes of a password field, of the list around choices, of a tab or of a choice's label are needed by no page", "password-input", ["attributes"]),
        ("as above", "radios", ["attributes", "items[].label.classes", "items[].label.attributes"]),
        ("as above", "checkboxes", ["attributes", "items[].label.classes", "items[].label.attributes"]),
        ("as above", "tabs", ["items[].attributes"]),
        ("the wrapper of a prefix or suffix has no attributes of its own", "input", ["inputWrapper.attributes"]),
        ("no page interrupts a journey, and a confirmation's buttons stand below its panel", "panel", ["actions.items", "actions.attributes", "actions.classes"]),
        ("nothing is slotted between the items of the navigation", "service-navigation", ["slots.navigationEnd"]),
    ];

    private static readonly (string Why, string Component, string Fixture)[] _fixtures =
    [
        ("no page interrupts a journey", "panel", "interruption, no actions"),
        ("no page interrupts a journey", "panel", "interruption with custom classes"),
        ("a count always has a limit, stated on the server", "character-count", "to configure in JavaScript"),
        ("a count always has a limit, stated on the server", "character-count", "with neither maxlength, maxwords nor textarea description set"),
        ("holes in a list count as items there; in Razor there are no holes", "radios", "with falsy items"),
        ("holes in a list count as items there; in Razor there are no holes", "checkboxes", "with falsy values"),
        ("holes in a list count as items there; in Razor there are no holes", "task-list", "with empty values"),
    ];

    /// <summary>The reason why this example is not compared; null where it is, or where the option should be offered or explained.</summary>
    public static string? Why(string component, string fixture, IReadOnlyList<string> neverAsked) =>
        _fixtures.FirstOrDefault(f => f.Component == component && f.Fixture == fixture).Why
        ?? (neverAsked.Count == 0 ? null : _options.FirstOrDefault(o => o.Component == component && o.Options.Contains(neverAsked[0])).Why);
}
