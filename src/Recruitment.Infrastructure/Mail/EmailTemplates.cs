using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Mail;

/// <summary>templates/emails/{name}.txt, checked before the first request and read again when a file changes. A change with a fault in it is not taken: the words before it stay in force.</summary>
internal sealed partial class EmailTemplates(ServiceSettings settings, ILogger<EmailTemplates> log) : IEmailTemplates, IHostedService
{
    private readonly ConcurrentDictionary<Type, (FileState State, EmailTemplate Template)> _read = new();

    public string Folder { get; } = Path.Combine(settings.TemplatesFolder is { Length: > 0 } own ? own : Path.Combine(AppContext.BaseDirectory, "templates"), "emails");

    /// <summary>Every kind of e-mail that the service sends.</summary>
    public static IReadOnlyList<Type> Kinds { get; } = [.. typeof(Email).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Email))).OrderBy(t => t.Name)];

    public static string NameOf(Type email) => JsonNamingPolicy.KebabCaseLower.ConvertName(email.Name);

    public static IReadOnlyList<string> FieldsOf(Type email) => [.. email.GetProperties().Select(p => JsonNamingPolicy.KebabCaseLower.ConvertName(p.Name))];

    public RenderedEmail Render(Email email)
    {
        var template = Template(email.GetType());
        var values = new Dictionary<string, string>(Always(), StringComparer.Ordinal);
        foreach (var property in email.GetType().GetProperties())
            values[JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)] = Words(property.Name, property.GetValue(email));
        var (subject, body) = template.Fill(values);
        return new RenderedEmail(NameOf(email.GetType()), subject, body, template.Version);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
            if (FaultsOf(kind) is { Count: > 0 } faults)
                throw new TemplateFault(PathOf(kind), faults);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private EmailTemplate Template(Type kind)
    {
        var file = new FileInfo(PathOf(kind));
        var state = new FileState(file.Exists ? file.LastWriteTimeUtc : default, file.Exists ? file.Length : 0);
        if (_read.TryGetValue(kind, out var known) && known.State == state) return known.Template;
        if (FaultsOf(kind) is { Count: > 0 } faults)
        {
            if (known.Template is null) throw new TemplateFault(PathOf(kind), faults);
            LogFault(PathOf(kind), string.Join("; ", faults));
            return known.Template;
        }

        var template = EmailTemplate.Read(File.ReadAllText(PathOf(kind)));
        _read[kind] = (state, template);
        return template;
    }

    private IReadOnlyList<string> FaultsOf(Type kind) => File.Exists(PathOf(kind))
        ? EmailTemplate.FaultsOf(File.ReadAllText(PathOf(kind)), FieldsOf(kind), [.. Always().Keys])
        : ["the file is not there; every e-mail of the service has one"];

    private string PathOf(Type kind) => Path.Combine(Folder, NameOf(kind) + ".txt");

    /// <summary>What every template may use.</summary>
    private Dictionary<string, string> Always() => new(StringComparer.Ordinal)
    {
        ["council-name"] = settings.CouncilName,
        ["service-name"] = settings.ServiceName,
        ["contact-email"] = settings.ContactEmail,
        ["contact-phone"] = settings.ContactPhone,
    };

    /// <summary>A list becomes lines with a star. Only links may hold the mark where a private token goes: a person's own words may not ask for one.</summary>
    private static string Words(string property, object? value) => value switch
    {
        null or false => "",
        true => "yes",
        IEnumerable<string> items => string.Join('\n', items.Select(i => "* " + Words(property, i))),
        _ when property is "Link" or "DayLinks" => value.ToString()!,
        _ => value.ToString()!.Replace("((", "( (", StringComparison.Ordinal),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} was changed and is not taken: {Faults}")]
    private partial void LogFault(string file, string faults);

    private readonly record struct FileState(DateTime Written, long Length);
}
