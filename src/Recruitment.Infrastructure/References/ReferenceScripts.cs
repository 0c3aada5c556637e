using System.Text.Json;
using System.Text.Json.Serialization;
using Recruitment.Application;
using Recruitment.Application.References;
using Recruitment.Domain.References;

namespace Recruitment.Infrastructure.References;

/// <summary>Reads templates/references/telephone.json and says, with file and place, what is wrong in it.</summary>
internal sealed class ReferenceScripts(ServiceSettings settings) : IReferenceScripts
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly Lazy<ReferenceScript> _script = new(() => Read(Path.Combine(
        settings.TemplatesFolder is { Length: > 0 } own ? own : Path.Combine(AppContext.BaseDirectory, "templates"), "references", "telephone.json")));

    public ReferenceScript Current => _script.Value;

    internal static ReferenceScript Read(string file)
    {
        try
        {
            var script = JsonSerializer.Deserialize<ReferenceScript>(File.ReadAllText(file), _json);
            return FaultIn(script) is { } fault ? throw new InvalidDataException($"{file}: {fault}") : script!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}, line {e.LineNumber + 1}, {e.Path}: {e.Message}", e);
        }
    }

    private static string? FaultIn(ReferenceScript? script)
    {
        if (script?.Questions is not { Count: > 0 } questions) return "there are no questions.";
        if (string.IsNullOrWhiteSpace(script.Version)) return "\"version\" is missing.";
        foreach (var (question, place) in questions.Select((q, i) => (q, $"questions[{i}]")))
        {
            if (string.IsNullOrWhiteSpace(question.Code) || string.IsNullOrWhiteSpace(question.Text)) return $"{place} needs a \"code\" and a \"text\".";
            if (questions.Count(q => q.Code == question.Code) > 1) return $"{place}: the code \"{question.Code}\" is used twice.";
            if (question.AskedOf is not { Count: > 0 }) return $"{place}: \"askedOf\" names nobody.";
            if (question.ConcernIf is not null && question.Kind is not AnswerKind.YesNo) return $"{place}: only a yes/no question can have \"concernIf\".";
        }

        return Enum.GetValues<RefereeKind>().Where(k => script.For(k).Count == 0).Select(k => $"nothing is asked of a referee of the kind {k}.").FirstOrDefault();
    }
}
