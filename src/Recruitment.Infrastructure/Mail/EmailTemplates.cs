using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Mail;

internal sealed class EmailTemplates(TemplatesFolder templates, ServiceSettings settings, ILogger<EmailTemplates> log)
    : TemplateFiles<Email>("emails", templates, settings, log), IEmailTemplates
{
    public RenderedEmail Render(Email email, string? calledBy = null)
    {
        var text = TextOf(email.GetType());
        var values = ValuesOf(email);
        if (calledBy is { Length: > 0 } && values.ContainsKey("name")) values["name"] = calledBy;
        var (subject, body) = new EmailTemplate(text).Fill(values);
        return new RenderedEmail(NameOf(email.GetType()), subject, body, TemplateWords.VersionOf(text));
    }

    protected override IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always) => EmailTemplate.FaultsOf(text, fields, always);
}
