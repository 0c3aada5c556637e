namespace Recruitment.Web.Uploads;

/// <summary>The field for a CV, wherever one is sent from (Pages/Shared/_CvField).</summary>
/// <param name="Cv">Stands for the field's name; a file is never shown again.</param>
public sealed record CvField(string Heading, bool IsHeading = true, string? Cv = null);
