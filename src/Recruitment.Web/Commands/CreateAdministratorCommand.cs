using MediatR;
using Recruitment.Application;
using Recruitment.Application.Staff;
using Recruitment.Domain;

namespace Recruitment.Web.Commands;

/// <summary>create-administrator --email name@council.gov.uk [--name "Their Name"]: makes the first account and prints the link that sets its password.</summary>
internal static class CreateAdministratorCommand
{
    public const string Name = "create-administrator";

    /// <summary>The exit code when this was the command; the service is then not started. Null when it was not.</summary>
    public static async Task<int?> Run(WebApplication app, string[] args, bool databaseIsNew)
    {
        if (args is not [Name, ..]) return null;
        await using var scope = app.Services.CreateAsyncScope();
        var settings = scope.ServiceProvider.GetRequiredService<ServiceSettings>();
        if (databaseIsNew) await Console.Out.WriteLineAsync($"There was no database in \"{settings.DataFolder}\" yet: made one.");
        return await Run(scope.ServiceProvider, app.Configuration["email"], app.Configuration["name"], Console.Out, Console.Error);
    }

    /// <summary>0 when the account is made, 1 when it may not be, 2 when the command was not complete.</summary>
    internal static async Task<int> Run(IServiceProvider scope, string? email, string? name, TextWriter output, TextWriter errors)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            await errors.WriteLineAsync($"Say whose account it is: {Name} --email name@council.gov.uk [--name \"Their Name\"]");
            return 2;
        }

        scope.GetRequiredService<IActor>().Become(Actor.Software(Name));
        var made = await scope.GetRequiredService<ISender>().Send(new CreateAdministrator(email, name));
        if (made.IsRefused)
        {
            await errors.WriteLineAsync(made.Refusal.Message);
            return 1;
        }

        await output.WriteLineAsync($"""
            {email} is an administrator now. Start the service, then choose the password here.
            The link works once, until {Words.Moment(made.Value.ExpiresAt)}:

            {made.Value.Address}
            """);
        return 0;
    }
}
