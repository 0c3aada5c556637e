using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Recruitment.Web.Uploads;

/// <summary>
/// For pages that take a file. The framework would read the whole form into temporary files before the page sees it, to find the token against forgery; here the token is
/// checked as soon as it has come, which is before the file (the page writes it first), and the page gets an <see cref="UploadForm"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StreamedFormAttribute : Attribute, IAsyncResourceFilter, IAsyncPageFilter, IAntiforgeryPolicy
{
    private const string Token = "__RequestVerificationToken";
    private const string TokenHeader = "RequestVerificationToken";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            await next();
            return;
        }

        // The file has its own limit, with its own sentence; the server's would only cut the line.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        if (await UploadForm.Read(http.Request, http.RequestAborted) is not { } form)
        {
            context.Result = new BadRequestResult();
            return;
        }

        if (!await IsOurs(http, form))
        {
            await UploadForm.Drain(http.Request, http.RequestAborted);
            context.Result = new AntiforgeryValidationFailedResult();
            return;
        }

        http.Features.Set(form);
        await next();
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method)) return;
        if (done.Exception is BadHttpRequestException or InvalidDataException)
        {
            done.Result = new BadRequestResult();
            done.ExceptionHandled = true;
        }

        await UploadForm.Drain(context.HttpContext.Request, context.HttpContext.RequestAborted);
    }

    private static async Task<bool> IsOurs(HttpContext http, UploadForm form)
    {
        if (form.Field(Token) == "") return false;
        http.Request.Headers[TokenHeader] = form.Field(Token);
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
    }
}

internal static class UploadForms
{
    /// <summary>The form of a page that is marked with <see cref="StreamedFormAttribute"/>.</summary>
    public static UploadForm UploadForm(this HttpContext http) => http.Features.GetRequiredFeature<UploadForm>();
}
