using System.Text.Json;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Mail;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>What mail servers do to messages, and what we do next.</summary>
public sealed class SmtpTransportTests(SmtpPeer peer) : TransportTests, IClassFixture<SmtpPeer>
{
    private protected override IMailTransport Transport => Client(Settings());

    private static SmtpTransport Client(MailSettings settings) => new(settings, new MailWriter(Service, settings));

    private MailSettings Settings(string user = "", string password = "", int timeout = 20, int? port = null) => new()
    {
        Host = "127.0.0.1",
        Port = port ?? peer.Port,
        Security = MailSecurity.None,
        From = user == "" ? "jobs@northfield.example" : "members-only@northfield.example",
        UserName = user,
        Password = password,
        TimeoutSeconds = timeout,
    };

    private protected override Task<JsonElement> Arrived() => Task.FromResult(peer.Next().GetProperty("mail"));

    private protected override string Raw() => peer.Next().GetProperty("raw").GetString()!;

    [Theory]
    [InlineData("rcpt-550@example.org", "No such user here")]
    [InlineData("rcpt-553@example.org", "No such user here")]
    [InlineData("data-552@example.org", "not taken")]
    [InlineData("data-554@example.org", "not taken")]
    public async Task What_is_refused_for_good_is_stopped_with_the_servers_words(string to, string words) =>
        (await Transport.Send(Mail with { ToAddress = to }, default)).ShouldBeOfType<Delivery.Never>().Why.ShouldContain(words);

    [Theory]
    [InlineData("rcpt-450@example.org")]
    [InlineData("rcpt-451@example.org")]
    [InlineData("data-451@example.org")]
    [InlineData("data-421@example.org")]
    public async Task What_is_put_off_is_tried_again(string to) => (await Transport.Send(Mail with { ToAddress = to }, default)).ShouldBeOfType<Delivery.Later>();

    [Fact]
    public async Task When_the_line_breaks_after_the_message_it_is_tried_again_with_the_same_message_id()
    {
        (await Transport.Send(Mail with { ToAddress = "drop@example.org" }, default)).ShouldBeOfType<Delivery.Later>();
        (await Transport.Send(Mail with { ToAddress = "drop@example.org" }, default)).ShouldBeOfType<Delivery.Later>();

        peer.Next().GetProperty("mail").GetProperty("messageId").GetString().ShouldBe(peer.Next().GetProperty("mail").GetProperty("messageId").GetString());
    }

    [Fact]
    public async Task A_server_that_takes_too_long_is_not_waited_for()
    {
        var before = TimeProvider.System.GetTimestamp();

        (await Client(Settings(timeout: 1)).Send(Mail with { ToAddress = "slow@example.org" }, default)).ShouldBeOfType<Delivery.Later>();

        TimeProvider.System.GetElapsedTime(before).ShouldBeLessThan(TimeSpan.FromSeconds(8));
        peer.Next();
    }

    [Fact]
    public async Task A_server_that_is_away_is_tried_again() =>
        (await Client(Settings(port: 9)).Send(Mail, default)).ShouldBeOfType<Delivery.Later>();

    [Fact]
    public async Task A_wrong_password_is_our_fault_and_no_reason_to_give_a_message_up()
    {
        var answer = (await Client(Settings("service", "wrong")).Send(Mail, default)).ShouldBeOfType<Delivery.Later>();

        answer.Why.ShouldNotContain("wrong");
        peer.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task The_right_password_is_taken()
    {
        (await Client(Settings("service", "right")).Send(Mail, default)).ShouldBeOfType<Delivery.Accepted>();

        peer.Next().GetProperty("user").GetString().ShouldBe("service");
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_server_that_cannot_prove_who_it_is()
    {
        var settings = Settings();
        settings.Security = MailSecurity.StartTls;

        (await Client(settings).Send(Mail, default)).ShouldBeOfType<Delivery.Later>();

        peer.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_without_encryption_gets_nothing_where_we_ask_for_it()
    {
        await using var plain = await SmtpPeer.Start("plain");
        var settings = Settings(port: plain.Port);
        settings.Security = MailSecurity.StartTls;

        (await Client(settings).Send(Mail, default)).ShouldBeOfType<Delivery.Later>();

        plain.HasMore.ShouldBeFalse();
    }

    [Fact]
    public async Task The_sender_of_the_envelope_is_the_address_from_the_settings()
    {
        await Transport.Send(Mail, default);

        peer.Next().GetProperty("from").GetString().ShouldBe("jobs@northfield.example");
    }

    [Fact]
    public async Task Letters_beyond_ascii_before_the_at_sign_go_through_where_the_server_can()
    {
        (await Transport.Send(Mail with { ToAddress = "siân@example.org" }, default)).ShouldBe(new Delivery.Accepted());

        var taken = peer.Next();
        taken.GetProperty("to").GetString().ShouldBe("siân@example.org");
        taken.GetProperty("mail").GetProperty("to")[0].GetProperty("address").GetString().ShouldBe("siân@example.org");
    }

    [Fact]
    public async Task They_are_refused_at_once_and_not_for_a_day_where_it_cannot()
    {
        await using var ascii = await SmtpPeer.Start("ascii");

        (await Client(Settings(port: ascii.Port)).Send(Mail with { ToAddress = "siân@example.org" }, default)).ShouldBeOfType<Delivery.Never>().Why.ShouldContain("before the @");

        ascii.HasMore.ShouldBeFalse();
    }
}
