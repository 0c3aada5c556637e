using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Recruitment.Application;

namespace Recruitment.Infrastructure.Templates;

/// <summary>
/// One file of words for each kind of a record: templates/{folder}/{record-name}.txt, where ((field)) is a property of the record. Checked before the first request and read
/// again when a file changes. A change with a fault in it is not taken: the words before it stay in force.
/// </summary>
internal abstract partial class TemplateFiles<TRecord>(string folder, TemplatesFolder templates, ServiceSettings settings, ILogger log) : ITemplates
    where TRecord : class
{
    private readonly ConcurrentDictionary<Type, (FileState State, string Text)> _read = new();

    public static IReadOnlyList<Type> Kinds { get; } = [.. typeof(TRecord).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(TRecord))).OrderBy(t => t.Name)];

    public static string NameOf(Type kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.Name);

    public static IReadOnlyList<string> FieldsOf(Type kind) => [.. kind.GetProperties().Select(p => JsonNamingPolicy.KebabCaseLower.ConvertName(p.Name))];

    public void Check()
    {
        foreach (var kind in Kinds) TextOf(kind);
    }

    protected abstract IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always);

    protected string TextOf(Type kind)
    {
        var file = new FileInfo(PathOf(kind));
        var state = new FileState(file.Exists ? file.LastWriteTimeUtc : default, file.Exists ? file.Length : 0);
        if (_read.TryGetValue(kind, out var known) && known.State == state) return known.Text;
        try
        {
            var text = templates.Read(folder, NameOf(kind) + ".txt");
            if (FaultsOf(text, FieldsOf(kind), [.. Always().Keys]) is { Count: > 0 } faults) throw new TemplateFault(PathOf(kind), faults);
            _read[kind] = (state, text);
            return text;
        }
        catch (TemplateFault fault) when (known.Text is not null)
        {
            LogFault(fault.File, string.Join("; ", fault.Faults));
            return known.Text;
        }
    }

    protected Dictionary<string, string> ValuesOf(TRecord record)
    {
        var values = Always();
        foreach (var property in record.GetType().GetProperties())
            values[JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)] = Words(property.Name, property.GetValue(record));
        return values;
    }

    private string PathOf(Type kind) => templates.PathTo(folder, NameOf(kind) + ".txt");

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
        _ when property.EndsWith("Link", StringComparison.Ordinal) || property is "DayLinks" => value.ToString()!,
        _ => value.ToString()!.Replace("((", "( (", StringComparison.Ordinal),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} was changed and is not taken: {Faults}")]
    private partial void LogFault(string file, string faults);

    private readonly record struct FileState(DateTime Written, long Length);
}
