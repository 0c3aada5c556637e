namespace Recruitment.Application.Messages;

/// <summary>An e-mail is a record; each property fills the ((placeholder)) of the same kebab-cased name, and its template has the record's own name: ApplicationReceived, application-received.txt. Private links stand in <c>Link</c> or <c>DayLinks</c>, and in no other field.</summary>
public abstract record Email;

/// <summary>An e-mail in words, from its template.</summary>
public sealed record RenderedEmail(string Kind, string Subject, string Body, string TemplateVersion);

/// <summary>Turns an e-mail record into words.</summary>
public interface IEmailTemplates
{
    RenderedEmail Render(Email email);
}
