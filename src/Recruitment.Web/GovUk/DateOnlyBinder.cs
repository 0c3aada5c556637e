using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Recruitment.Web.GovUk;

/// <summary>Reads a date from the three fields of a date input, or from one field as 2026-11-21, and says in words what is wrong with it.</summary>
internal sealed class DateOnlyBinder : IModelBinder
{
    private static readonly string[] _parts = ["Day", "Month", "Year"];
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    public Task BindModelAsync(ModelBindingContext context)
    {
        var typed = _parts.Select(part => context.ValueProvider.GetValue($"{context.ModelName}.{part}")).ToArray();
        if (typed.All(t => t == ValueProviderResult.None)) return One(context);
        // The framework validates the date, not its three fields, and would call the whole form unvalidated.
        for (var i = 0; i < 3; i++)
        {
            context.ModelState.SetModelValue($"{context.ModelName}.{_parts[i]}", typed[i]);
            context.ModelState.MarkFieldSkipped($"{context.ModelName}.{_parts[i]}");
        }

        var words = typed.Select(t => t.FirstValue?.Trim() ?? "").ToArray();
        if (words.All(w => w == "")) return Done(context, null);
        var noun = context.ModelMetadata.DisplayName ?? "The date";
        var missing = Enumerable.Range(0, 3).Where(i => words[i] == "").ToList();
        if (missing.Count > 0)
            return Wrong(context, $"{noun} must include a {string.Join(" and ", missing.Select(i => _parts[i].ToLowerInvariant()))}", missing);

        if (Number(words[2]) is not { } year || words[2].Length != 4) return Wrong(context, $"{noun} must have a year of 4 numbers, like 2026", [2]);
        if (Month(words[1]) is not { } month) return Wrong(context, $"{noun} must have a month between 1 and 12", [1]);
        if (Number(words[0]) is not { } day || year < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return Wrong(context, $"{noun} must be a real date: check the day", [0]);
        return Done(context, new DateOnly(year, month, day));
    }

    private static Task One(ModelBindingContext context)
    {
        var typed = context.ValueProvider.GetValue(context.ModelName);
        if (typed == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue)) return Done(context, null);
        if (DateOnly.TryParseExact(typed.FirstValue, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return Done(context, date);
        context.ModelState.TryAddModelError(context.ModelName, $"{context.ModelMetadata.DisplayName ?? "The date"} must be a real date");
        return Task.CompletedTask;
    }

    private static Task Done(ModelBindingContext context, DateOnly? date)
    {
        if (date is null && !context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.ModelState.TryAddModelError(context.ModelName, $"Enter {Lower(context.ModelMetadata.DisplayName ?? "The date")}");
            return Task.CompletedTask;
        }

        context.Result = ModelBindingResult.Success(date);
        return Task.CompletedTask;
    }

    private static Task Wrong(ModelBindingContext context, string message, IEnumerable<int> parts)
    {
        foreach (var part in parts) context.ModelState.TryAddModelError($"{context.ModelName}.{_parts[part]}", message);
        return Task.CompletedTask;
    }

    private static int? Number(string words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string words)
    {
        if (Number(words) is { } number) return number is >= 1 and <= 12 ? number : null;
        if (words.Length < 3) return null;
        var month = Array.FindIndex(_british.DateTimeFormat.MonthNames, m => m != "" && m.StartsWith(words, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    private static string Lower(string words) => char.ToLower(words[0], _british) + words[1..];
}

internal sealed class DateOnlyBinderProvider : IModelBinderProvider
{
    private static readonly DateOnlyBinder _binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? _binder : null;
}
