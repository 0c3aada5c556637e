using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Mail;

internal sealed class EmailTemplates(TemplatesFolder templates, ServiceSettings settings, ILogger<EmailTemplates> log)
    : TemplateFiles<Email>("emails", templates, settings, log), IEmailTemplates
{
    public RenderedEmail Render(Email email)
    {
        var text = TextOf(email.GetType());
        var (subject, body) = new EmailTemplate(text).Fill(ValuesOf(email));
        return new RenderedEmail(NameOf(email.GetType()), subject, body, TemplateWords.VersionOf(text));
    }

    protected override IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always) => EmailTemplate.FaultsOf(text, fields, always);
}
