namespace Recruitment.Web.Tests.GovUk;

/// <summary>The one place that says which of the design system's options our tag helpers do not offer, and why. An example that asks for one of them is not compared.
/// Of the package's components we use 25. Labels, hints and error messages are parts of our fields and are compared there. The header with the crown and the footer with the royal
/// arms are for gov.uk alone; tables are written as plain tables; accordion, breadcrumbs, character count, cookie banner, feedback, language navigation, tabs and "exit this page" stand on no page.</summary>
internal static class NotOffered
{
    private static readonly (string Why, string Component, string[] Options)[] _options =
    [
        ("the words of the control are the design system's own, in English", "file-upload", ["chooseFilesButtonText"]),
        ("the wrapper of a file field has no attributes of its own", "file-upload", ["wrapperAttributes"]),
        ("a password is never written back into a page", "password-input", ["value"]),
        ("the words of the button are the design system's own, in English", "password-input", ["hidePasswordAriaLabelText"]),
        ("the wrapper of a prefix or suffix has no attributes of its own", "input", ["inputWrapper.attributes"]),
        ("no page interrupts a journey, and a confirmation's buttons stand below its panel", "panel", ["actions.items", "actions.attributes", "actions.classes"]),
        ("nothing is slotted between the items of the navigation", "service-navigation", ["slots.navigationEnd"]),
    ];

    private static readonly (string Why, string Component, string Fixture)[] _fixtures =
    [
        ("a date has a day, a month and a year, and no other item", "date-input", "with nested name"),
        ("no page interrupts a journey", "panel", "interruption, no actions"),
        ("no page interrupts a journey", "panel", "interruption with custom classes"),
        ("holes in a list count as items there; in Razor there are no holes", "radios", "with falsy items"),
        ("holes in a list count as items there; in Razor there are no holes", "checkboxes", "with falsy values"),
        ("holes in a list count as items there; in Razor there are no holes", "task-list", "with empty values"),
    ];

    /// <summary>The reason why this example is not compared; null where it is, or where the option should be offered or explained.</summary>
    public static string? Why(string component, string fixture, IReadOnlyList<string> neverAsked) =>
        _fixtures.FirstOrDefault(f => f.Component == component && f.Fixture == fixture).Why
        ?? (neverAsked.Count == 0 ? null : _options.FirstOrDefault(o => o.Component == component && o.Options.Contains(neverAsked[0])).Why);
}
