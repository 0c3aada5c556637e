using System.Diagnostics;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Domain.Staff;
using Recruitment.Testing;
using Recruitment.Web.Commands;

namespace Recruitment.Web.Tests.Commands;

public sealed partial class CreateAdministratorTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_sets_a_password_with_the_printed_link()
    {
        var (code, output, _) = await Run("ola.grant@council.example");

        code.ShouldBe(0);
        output.ShouldContain("until 4:40pm on Monday 23 November");
        var browser = await _service.Browser().Open(new Uri(Link().Match(output).Value).AbsolutePath);
        await browser.Fill("New password", "saddle marble kettle").Press("Set my password");
        await browser.Fill("Work e-mail address", "ola.grant@council.example").Fill("Password", "saddle marble kettle").Press("Sign in");
        browser.Heading.ShouldBe("Set up your authenticator app");
        (await _service.InDatabase(db => db.StaffMembers.SingleAsync())).Roles.ShouldBe([StaffRole.Administrator]);
        (await _service.InDatabase(db => db.History.FirstAsync(h => h.What == "StaffAdded"))).ActorName.ShouldBe("The command line");
    }

    [Fact]
    public async Task An_address_that_is_here_already_is_refused()
    {
        await Run("ola.grant@council.example");

        var (code, _, errors) = await Run("Ola.Grant@council.example");

        code.ShouldBe(1);
        errors.ShouldContain("is here already");
    }

    [Theory]
    [InlineData(null, 2, "create-administrator --email")]
    [InlineData("nobody", 1, "Enter an e-mail address in full")]
    public async Task A_command_that_is_not_complete_says_how(string? email, int exit, string sentence)
    {
        var (code, _, errors) = await Run(email);

        code.ShouldBe(exit);
        errors.ShouldContain(sentence);
    }

    [Fact]
    public async Task The_program_makes_the_missing_database_and_a_wrong_setting_ends_it_with_one_sentence()
    {
        var made = await Program("create-administrator", "--email", "ola.grant@council.example", "--Recruitment:DataFolder", Path.Combine(_service.DataFolder, "fresh"));
        made.Exit.ShouldBe(0, made.Errors);
        made.Output.ShouldContain("yet: made one");
        made.Output.ShouldContain("http://localhost:5080/sign-in/password/");

        var wrong = await Program("--Recruitment:BrandColour", "yellow", "--Recruitment:DataFolder", Path.Combine(_service.DataFolder, "other"), "--urls", "http://localhost:0");
        wrong.Exit.ShouldBe(EndWithTheSentence.WrongSetting, wrong.Errors);
        wrong.Errors.Trim().ShouldBe("Recruitment:BrandColour is \"yellow\". It must be # and six digits, like #005a70.");
    }

    private async Task<(int Exit, string Output, string Errors)> Run(string? email)
    {
        await using var scope = _service.Services.CreateAsyncScope();
        using StringWriter output = new(), errors = new();
        var exit = await CreateAdministratorCommand.Run(scope.ServiceProvider, email, null, output, errors);
        return (exit, output.ToString(), errors.ToString());
    }

    private static async Task<(int Exit, string Output, string Errors)> Program(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    [GeneratedRegex(@"http://\S+", RegexOptions.None, 200)]
    private static partial Regex Link();
}
