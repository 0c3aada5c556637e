using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Mail;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>What a process of the service leaves behind when it ends in the middle of sending.</summary>
public sealed class KilledServiceTests : IAsyncDisposable
{
    private const int Messages = 24;

    private readonly TestService _files = new();

    public ValueTask DisposeAsync() => _files.DisposeAsync();

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
