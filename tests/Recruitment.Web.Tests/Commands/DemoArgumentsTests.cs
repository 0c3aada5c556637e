using Microsoft.Extensions.Configuration;

namespace Recruitment.Web.Tests.Commands;

public sealed class DemoArgumentsTests
{
    [Fact]
    public void The_demo_starts_at_the_moment_that_is_said_and_leaves_the_rest_alone()
    {
        var (demo, others, fault) = Demo.Read(["--demo", "--clock", "2027-03-27T22:30:00Z", "--urls", "http://localhost:5090"]);
        fault.ShouldBeNull();
        demo!.Clock.ShouldBe(new DateTimeOffset(2027, 3, 27, 22, 30, 0, TimeSpan.Zero));
        others.ShouldBe(["--urls", "http://localhost:5090"]);
    }

    [Theory]
    [InlineData("--clock 2027-03-27T22:30:00Z", "--clock is for demonstrations only: add --demo, or leave it out.")]
    [InlineData("--demo --clock", "--clock needs a moment like 2027-03-27T22:30:00Z.")]
    [InlineData("--demo --clock soon", "--clock needs a moment like 2027-03-27T22:30:00Z.")]
    public void Another_clock_without_the_demo_or_without_a_moment_is_refused(string line, string sentence)
    {
        var (demo, _, fault) = Demo.Read(line.Split(' '));
        demo.ShouldBeNull();
        fault.ShouldBe(sentence);
    }

    [Theory]
    [InlineData("http://localhost:5090", "http://localhost:5090")]
    [InlineData("http://127.0.0.1:5091/;http://localhost:5092", "http://127.0.0.1:5091")]
    [InlineData("http://*:5093", null)]
    [InlineData(null, null)]
    public void The_letters_of_the_demo_lead_to_where_it_is_served(string? urls, string? address)
    {
        var configuration = Settled(("urls", urls));

        configuration["Recruitment:PublicAddress"].ShouldBe(address);
    }

    [Fact]
    public void What_somebody_says_of_the_address_stands_in_the_demo_too()
    {
        var configuration = Settled(("urls", "http://localhost:5090"), ("Recruitment:PublicAddress", "https://demo.council.example"));

        configuration["Recruitment:PublicAddress"].ShouldBe("https://demo.council.example");
    }

    [Fact]
    public void Without_either_nothing_is_taken() => Demo.Read(["create-administrator", "--email", "a@b.example"]).Others.Length.ShouldBe(3);

    private static ConfigurationManager Settled(params (string Name, string? Value)[] said)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(said.Select(s => KeyValuePair.Create(s.Name, s.Value)));
        Demo.Settle(configuration);
        return configuration;
    }
}
