using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Scoring;
using Recruitment.Infrastructure.Templates;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Scoring;

public sealed class FrameworkAtStartTests
{
    [Fact]
    public async Task The_text_of_the_framework_in_force_is_kept_and_can_be_read_again()
    {
        await using var service = new TestService();
        var kept = await service.InDatabase(db => db.Frameworks.SingleAsync());
        var frameworks = service.Services.GetRequiredService<IFrameworks>();
        kept.Version.ShouldBe(frameworks.Current.Version);
        frameworks.Read(kept.Text).Values.Select(v => v.Name).ShouldBe(frameworks.Current.Values.Select(v => v.Name));
    }

    [Fact]
    public void A_service_with_a_broken_framework_does_not_start()
    {
        var folder = Directory.CreateTempSubdirectory("templates-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "assessment"));
            File.WriteAllText(Path.Combine(folder, "assessment", "framework.json"), "{ \"label\": 7 }");
            using var service = new TestService();
            using var broken = service.WithWebHostBuilder(b => b.UseSetting("Recruitment:TemplatesFolder", folder));
            Should.Throw<TemplateFault>(() => broken.CreateClient()).Message.ShouldContain("line 1, label: must be words in quotation marks");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
