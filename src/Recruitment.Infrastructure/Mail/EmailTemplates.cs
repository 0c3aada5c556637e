using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recruitment.Application;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>templates/emails/{name}.txt: the first line is the subject, the rest the body, ((field)) as GOV.UK Notify writes them.</summary>
internal sealed class EmailTemplates(ServiceSettings settings) : IEmailTemplates
{
    private readonly string _folder = Path.Combine(settings.TemplatesFolder is { Length: > 0 } own ? own : Path.Combine(AppContext.BaseDirectory, "templates"), "emails");

    public RenderedEmail Render(Email email)
    {
        var kind = JsonNamingPolicy.KebabCaseLower.ConvertName(email.GetType().Name);
        var text = File.ReadAllText(Path.Combine(_folder, kind + ".txt"));
        var filled = new StringBuilder(text).Replace("\r\n", "\n").Replace("((council-name))", settings.CouncilName);
        foreach (var field in email.GetType().GetProperties())
            filled.Replace($"(({JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name)}))", field.GetValue(email)?.ToString());
        var lines = filled.ToString().Split('\n', 2);
        return new RenderedEmail(kind, lines[0].Replace("Subject: ", "", StringComparison.Ordinal), lines[1].Trim(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]);
    }
}
