using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Mail;
using Recruitment.Testing;
using Xunit.Abstractions;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>A process of the service is killed while it sends, again and again, and a real mail server counts what arrives.</summary>
public sealed class KilledServiceTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int Messages = 240;
    private const int Kills = 8;

    private readonly TestService _files = new();

    public ValueTask DisposeAsync() => _files.DisposeAsync();

    [Fact]
    public async Task Everything_arrives_and_a_kill_costs_one_more_copy_a_hand_at_most_and_no_lease()
    {
        await using var peer = await SmtpPeer.Start("steady");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Recruitment__Mail__Transport"] = "Smtp",
            ["Recruitment__Mail__Security"] = "None",
            ["Recruitment__Mail__Host"] = "127.0.0.1",
            ["Recruitment__Mail__Port"] = $"{peer.Port}",
        };
        await Queue();
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var service = await ServiceProcess.Start(_files, environment);
            // In the middle of its work, and never at the same place in it.
            for (var arrived = 0; arrived < 12 + kill; arrived++) Count(peer);
        }

        await using var last = await ServiceProcess.Start(_files, environment);
        // A lease is longer than the patience of this test: what waits for one to run out is not sent in time.
        Message.Lease.ShouldBeGreaterThan(Eventually.Patience);
        await Eventually.Holds("all is sent", () => _files.InDatabase(async db => await db.Messages.AllAsync(m => m.State == MessageState.Sent)));
        while (peer.HasMore) Count(peer);

        var more = copies.Values.Sum() - Messages;
        output.WriteLine($"{Messages} messages, {Kills} kills, {OutboxDrain.Hands} hands: {copies.Count(c => c.Value > 1)} arrived more than once ({more} copies too many, {copies.Values.Max()} of one message at most).");
        copies.Count.ShouldBe(Messages, "nothing is lost");
        more.ShouldBeLessThanOrEqualTo(Kills * OutboxDrain.Hands);

        void Count(SmtpPeer from)
        {
            var id = from.Next().GetProperty("mail").GetProperty("messageId").GetString()!;
            copies[id] = copies.GetValueOrDefault(id) + 1;
        }
    }

    [Fact]
    public async Task What_a_process_that_lives_has_claimed_is_left_to_it()
    {
        await Queue();
        using var another = new ServiceProcesses(new DataFolder(_files.DataFolder));
        var (alive, dead) = (another.Mine(), Guid.NewGuid());
        await _files.InDatabase(async db =>
        {
            var ids = await db.Messages.Select(m => m.Id).ToListAsync();
            await db.Messages.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MessageState.Sending).SetProperty(m => m.LeaseUntil, _files.Time.GetUtcNow() + Message.Lease).SetProperty(m => m.ClaimedBy, dead));
            await db.Messages.Where(m => m.Id == ids[0]).ExecuteUpdateAsync(set => set.SetProperty(m => m.ClaimedBy, alive));
        });

        await _files.SendMail();
        await _files.SendMail();

        (await Left()).ShouldBe(1, "the claim of a living process");
        another.Dispose();
        await _files.SendMail();
        (await Left()).ShouldBe(0);
    }

    private Task<int> Left() => _files.InDatabase(db => db.Messages.CountAsync(m => m.State != MessageState.Sent));

    private Task Queue() => _files.InDatabase(async db =>
    {
        // The process has the machine's clock, and the test service its own: due for both.
        var now = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        db.Messages.AddRange(Enumerable.Range(0, Messages).Select(n => Message.Queue(
            new MessageDraft("application-received", $"receipt/{n}", RecipientKind.Nobody, null, "Jo", $"person{n}@example.org", "We have your CV", "Dear Jo\n\nWe have your CV.", "0a1b2c3d"), now)));
        await db.SaveChangesAsync();
    });
}
