using Microsoft.Extensions.Configuration;
using Recruitment.Application;

namespace Recruitment.Infrastructure.Settings;

/// <summary>Reads a section of the settings. A name that is not known, or a value that is none, stops the start with a sentence that names it.</summary>
internal static class SettingsReader
{
    /// <param name="below">Sections within this one that are read by themselves.</param>
    public static T Read<T>(IConfiguration configuration, string section, params string[] below)
        where T : class, new()
    {
        var found = configuration.GetSection(section);
        var known = typeof(T).GetProperties().Select(p => p.Name).Concat(below).ToList();
        var unknown = found.GetChildren().Select(child => child.Key).FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null) throw new StartFault($"{section}:{unknown} is not a setting. appsettings.example.json lists those that there are.");
        try
        {
            return found.Get<T>() ?? new T();
        }
        catch (InvalidOperationException) when (Unreadable<T>(found) is { } key)
        {
            throw new StartFault($"{section}:{key.Name} is \"{found[key.Name]}\", which is not {Kind(key.Type)}.");
        }
    }

    private static (string Name, Type Type)? Unreadable<T>(IConfigurationSection section)
    {
        foreach (var property in typeof(T).GetProperties())
        {
            try
            {
                section.GetValue(property.PropertyType, property.Name);
            }
            catch (InvalidOperationException)
            {
                return (property.Name, property.PropertyType);
            }
        }

        return null;
    }

    private static string Kind(Type type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(int) ? "a whole number"
        : type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(type))}"
        : "an address like https://jobs.example.gov.uk";
}
