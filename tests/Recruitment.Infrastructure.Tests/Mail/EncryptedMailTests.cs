using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>
/// A receipt goes out over an encrypted line. On Linux a process reads from SSL_CERT_FILE whom it trusts, once, as it starts; so the service has a process of its own.
/// (Windows and macOS keep that in a store of the whole machine, which a test has no business in.)
/// </summary>
public sealed class EncryptedMailTests : IAsyncDisposable
{
    private readonly TestService _files = new();

    public ValueTask DisposeAsync() => _files.DisposeAsync();

    [Theory]
    [InlineData("StartTls")]
    [InlineData("Tls")]
    public async Task A_server_that_proves_who_it_is_is_sent_to_and_nobody_on_the_way_can_read(string security) =>
        await Apply(security, IPAddress.Loopback, peer =>
        {
            var taken = peer.Next();
            taken.GetProperty("secure").GetBoolean().ShouldBeTrue();
            taken.GetProperty("user").GetString().ShouldBe("service");
            taken.GetProperty("mail").GetProperty("subject").GetString().ShouldNotBeNull().ShouldStartWith("We have your CV for Social worker");
            return Task.CompletedTask;
        });

    [Theory]
    [InlineData("StartTls")]
    [InlineData("Tls")]
    public async Task A_server_with_the_certificate_of_another_gets_nothing(string security) =>
        await Apply(security, IPAddress.Parse("192.0.2.1"), async peer =>
        {
            string? why = null;
            await Eventually.Holds("the sending has failed", async () => (why = await _files.InDatabase(db => db.Messages.Select(m => m.LastError).SingleAsync())) is not null);
            why!.ShouldContain("certificate");
            peer.HasMore.ShouldBeFalse();
        });

    private async Task Apply(string security, IPAddress certified, Func<SmtpPeer, Task> then)
    {
        var (authority, server) = Certificates.Write(_files.DataFolder, certified);
        await using var peer = await SmtpPeer.Start(security.ToLowerInvariant(), server);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SSL_CERT_FILE"] = authority,
            ["Recruitment__Mail__Transport"] = "Smtp",
            ["Recruitment__Mail__Security"] = security,
            ["Recruitment__Mail__Host"] = "127.0.0.1",
            ["Recruitment__Mail__Port"] = $"{peer.Port}",
            ["Recruitment__Mail__UserName"] = "service",
            ["Recruitment__Mail__Password"] = "right",
            ["Recruitment__Mail__TimeoutSeconds"] = "120",
        };
        await using var service = await ServiceProcess.Start(_files, environment);
        var browser = await _files.SendCv(browser: service.Browser);
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        await then(peer);
    }
}
