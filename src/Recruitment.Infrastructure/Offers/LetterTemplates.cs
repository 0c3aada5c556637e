using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Infrastructure.Offers;

/// <summary>templates/letters/{name}.txt with ((field)) as GOV.UK Notify writes them. A line whose fields are all empty leaves nothing behind.</summary>
internal sealed partial class LetterTemplates(ServiceSettings settings) : ILetters
{
    private readonly string _folder = Path.Combine(settings.TemplatesFolder is { Length: > 0 } own ? own : Path.Combine(AppContext.BaseDirectory, "templates"), "letters");

    public WrittenLetter Write(Letter letter)
    {
        var text = File.ReadAllText(Path.Combine(_folder, JsonNamingPolicy.KebabCaseLower.ConvertName(letter.GetType().Name) + ".txt"));
        var filled = new StringBuilder(text).Replace("\r\n", "\n").Replace("((council-name))", settings.CouncilName);
        foreach (var field in letter.GetType().GetProperties())
            filled.Replace($"(({JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name)}))", field.GetValue(letter)?.ToString());
        return new WrittenLetter(EmptyLines().Replace(filled.ToString(), "\n\n").Trim(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]);
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.NonBacktracking)]
    private static partial Regex EmptyLines();
}
