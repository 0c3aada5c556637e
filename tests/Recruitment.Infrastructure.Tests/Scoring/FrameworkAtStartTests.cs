using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Scoring;
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
}
