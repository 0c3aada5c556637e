using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;

namespace Recruitment.Web.GovUk;

internal static class GovUkServices
{
    /// <summary>Dates from date inputs, times as people write them, and words a person can act on where the framework would speak of values and fields.</summary>
    public static IMvcBuilder AddGovUk(this IMvcBuilder mvc)
    {
        mvc.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        mvc.Services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new TextBinderProvider());
            options.ModelBinderProviders.Insert(0, new DateOnlyBinderProvider());
            options.ModelBinderProviders.Insert(0, new TimeOnlyBinderProvider());
            options.ModelBindingMessageProvider.Speak();
        });
        return mvc;
    }

    private static void Speak(this DefaultModelBindingMessageProvider words)
    {
        words.SetAttemptedValueIsInvalidAccessor((value, field) => $"“{value}” does not fit here: check {field}");
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” does not fit here");
        words.SetValueIsInvalidAccessor(value => $"“{value}” does not fit here");
        words.SetValueMustBeANumberAccessor(field => $"{field} must be a number");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        words.SetValueMustNotBeNullAccessor(_ => "Answer this question");
        words.SetMissingBindRequiredValueAccessor(field => $"Answer this question: {field}");
    }
}
