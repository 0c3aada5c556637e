using System.Text;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Tests.Staff;

public sealed class TimeCodeTests
{
    private static readonly byte[] _secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The examples of RFC 6238, appendix B, of which six digits are the last six of its eight.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_standards_own_examples_come_out(long seconds, string code) => TimeCode.Of(_secret, TimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Fact]
    public void A_code_is_good_half_a_minute_either_way_and_no_longer()
    {
        var moment = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = TimeCode.Of(_secret, TimeCode.StepAt(moment));

        TimeCode.Match(_secret, code[..3] + " " + code[3..], moment.AddSeconds(30), 0).ShouldNotBeNull();
        TimeCode.Match(_secret, code, moment.AddSeconds(-30), 0).ShouldNotBeNull();
        TimeCode.Match(_secret, code, moment.AddSeconds(60), 0).ShouldBeNull();
        TimeCode.Match(_secret, code, moment.AddSeconds(-60), 0).ShouldBeNull();
    }

    [Fact]
    public void A_code_is_good_once()
    {
        var moment = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = TimeCode.Of(_secret, TimeCode.StepAt(moment));
        var used = TimeCode.Match(_secret, code, moment, 0)!.Value;

        TimeCode.Match(_secret, code, moment.AddSeconds(1), used).ShouldBeNull();
    }

    [Fact]
    public void The_secret_is_typed_in_base_32() => TimeCode.Base32(_secret).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}
