using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Recruitment.Application;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Look;

/// <summary>Whatever goes wrong ends on a page that says what to do next.</summary>
internal static class ErrorPages
{
    public static void AddErrorPages(this IServiceCollection services) => services.Configure<MvcOptions>(options =>
    {
        options.Filters.Add(new StaleFormFilter());
        options.Filters.Add(new Policies.RefusedMessages());
    });

    public static void UseErrorPages(this IApplicationBuilder app)
    {
        var troubles = app.ApplicationServices.GetRequiredService<ITroubles>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = exception => exception switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                _ when troubles.WillPass(exception) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>The form was sent without a mark that is still good: the page had been open too long, or the cookies were cleared since.</summary>
    public static bool IsStaleForm(this HttpContext http) => http.Items.ContainsKey(typeof(StaleFormFilter));

    private sealed class StaleFormFilter : IAlwaysRunResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.Result is IAntiforgeryValidationFailedResult) context.HttpContext.Items[typeof(StaleFormFilter)] = true;
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
