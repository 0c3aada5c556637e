using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Recruitment.Web.GovUk;

/// <summary>Reads a time as people write it: 9:30am, 9.30 am, 1pm, 13:30, 0930, midday. An hour alone is none: nobody knows which half of the day it is in.</summary>
internal sealed partial class TimeOnlyBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var typed = context.ValueProvider.GetValue(context.ModelName);
        if (typed == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue)) context.Result = ModelBindingResult.Success(null);
        else if (Read(typed.FirstValue) is { } time) context.Result = ModelBindingResult.Success(time);
        else context.ModelState.TryAddModelError(context.ModelName, $"{context.ModelMetadata.DisplayName ?? "The time"} must be a time, like 9:30am or 1pm");
        return Task.CompletedTask;
    }

    internal static TimeOnly? Read(string words)
    {
        words = words.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (words is "midday" or "noon") return new TimeOnly(12, 0);
        if (words is "midnight") return TimeOnly.MinValue;
        if (Written().Match(words) is not { Success: true } match) return null;
        var (hour, minute, half) = (Number(match.Groups["hour"]), Number(match.Groups["minute"]), match.Groups["half"].Value);
        if (minute > 59 || hour > 23 || (half.Length == 0 && !match.Groups["minute"].Success) || (half.Length > 0 && hour is 0 or > 12)) return null;
        if (half.Length > 0) hour = (hour % 12) + (half[0] == 'p' ? 12 : 0);
        return new TimeOnly(hour, minute);
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(?:[:.]?(?<minute>[0-9]{2}))?(?<half>am|pm|a\.m\.?|p\.m\.?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Written();
}

internal sealed class TimeOnlyBinderProvider : IModelBinderProvider
{
    private static readonly TimeOnlyBinder _binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(TimeOnly) ? _binder : null;
}
