namespace Recruitment.Application.Messages;

/// <summary>An e-mail is a record; each property fills the ((placeholder)) of the same kebab-cased name, and its template has the record's own name: ApplicationReceived, application-received.txt. Private links stand in <c>Link</c> or <c>DayLinks</c>, and in no other field.</summary>
public abstract record Email;

public sealed record RenderedEmail(string Kind, string Subject, string Body, string TemplateVersion);

public interface IEmailTemplates
{
    /// <param name="calledBy">What a candidate is called: it stands in the place of their <c>Name</c>, which for a letter to them is their own.</param>
    RenderedEmail Render(Email email, string? calledBy = null);
}
