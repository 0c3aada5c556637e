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

    [Fact]
    public void Without_either_nothing_is_taken() => Demo.Read(["create-administrator", "--email", "a@b.example"]).Others.Length.ShouldBe(3);
}
