using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    /// <summary>The path of the private link in the newest message of this kind, as the person who got it would follow it.</summary>
    public async Task<string> LinkInNewest(string messageKind)
    {
        var message = await InDatabase(db => db.Messages.Where(m => m.Kind == messageKind).OrderByDescending(m => m.CreatedAt).FirstAsync());
        var address = message.Body.Split('\n').First(line => line.Contains("((link))", StringComparison.Ordinal)).Trim();
        return new Uri(address.Replace("((link))", TokenOf(message.LinkId!.Value), StringComparison.Ordinal)).AbsolutePath;
    }

    /// <summary>The path of a new private link to a candidate's own page.</summary>
    public async Task<string> PageOf(Guid jobApplicationId)
    {
        var id = Guid.NewGuid();
        var hash = Services.GetRequiredService<ILinkTokens>().HashOf(TokenOf(id));
        await InDatabase(async db =>
        {
            db.PrivateLinks.Add(PrivateLink.To(LinkPurpose.Application, jobApplicationId, id, hash, Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return $"/application/{TokenOf(id)}";
    }

    private string TokenOf(Guid linkId) => Services.GetRequiredService<ILinkTokens>().TokenOf(linkId);
}
