namespace Recruitment.Web.Pages.Apply.Draft;

/// <summary>One line of the details, shown instead of asked.</summary>
public sealed record Line(string Field, string Words, string? Value);
