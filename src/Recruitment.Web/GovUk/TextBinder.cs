using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Recruitment.Domain;

namespace Recruitment.Web.GovUk;

/// <summary>Whatever is typed or stands in an address is made whole where it comes in, so that nothing behind it has to expect half a letter.</summary>
internal sealed class TextBinder(IModelBinder simple) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await simple.BindModelAsync(bindingContext);
        if (bindingContext.Result is { IsModelSet: true, Model: string text }) bindingContext.Result = ModelBindingResult.Success(WellFormedText.Of(text));
    }
}

internal sealed class TextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo is { BinderType: null, BindingSource: var source }
        && source != BindingSource.Body && source != BindingSource.Header && source != BindingSource.Services
            ? new TextBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
}
