using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Recruitment.Application;
using Recruitment.Infrastructure.Mail;
using Recruitment.Infrastructure.Settings;

namespace Recruitment.Architecture.Tests;

public sealed class SettingsExampleTests
{
    private static readonly string _file = Path.Combine(Path.GetDirectoryName(Here())!, "../../appsettings.example.json");

    [Fact]
    public void The_example_holds_every_setting_with_the_value_it_has_when_nothing_is_said()
    {
        Same(new ServiceSettings(), SettingsReader.Read<ServiceSettings>(Example(), "Recruitment", "Mail"), "Recruitment");
        Same(new MailSettings(), SettingsReader.Read<MailSettings>(Example(), "Recruitment:Mail"), "Recruitment:Mail");
    }

    /// <summary>A comment belongs to the settings that follow it without an empty line between.</summary>
    [Fact]
    public void Every_setting_has_a_sentence_above_it()
    {
        var explained = false;
        var bare = new List<string>();
        foreach (var line in File.ReadLines(_file).Select(l => l.Trim()))
        {
            if (line.StartsWith("//", StringComparison.Ordinal)) explained = true;
            else if (line == "") explained = false;
            else if (line.StartsWith('"') && !line.EndsWith('{') && !explained) bare.Add(line);
        }

        // The name of the mail server explains itself beside the transport, which says what each is for.
        bare.ShouldBeEmpty();
    }

    private static IConfiguration Example() => new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(File.ReadAllText(_file)))).Build();

    private static void Same<T>(T expected, T found, string section)
    {
        foreach (var property in typeof(T).GetProperties())
        {
            var key = Example().GetSection($"{section}:{property.Name}");
            key.Exists().ShouldBeTrue($"{section}:{property.Name} is not in appsettings.example.json");
            JsonSerializer.Serialize(property.GetValue(found)).ShouldBe(JsonSerializer.Serialize(property.GetValue(expected)), $"{section}:{property.Name}");
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
