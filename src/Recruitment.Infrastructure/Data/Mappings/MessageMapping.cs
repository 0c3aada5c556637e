using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain;
using Recruitment.Domain.Messages;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class MessageMapping : IEntityTypeConfiguration<Message>, IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.HasIndex(m => m.DedupeKey).IsUnique();
        message.HasIndex(m => new { m.State, m.NextAttemptAt });
        message.HasIndex(m => new { m.JobApplicationId, m.CreatedAt });
        message.HasIndex(m => new { m.ToKey, m.NotBefore });
    }

    public void Configure(EntityTypeBuilder<Notice> notice) => notice.HasIndex(n => new { n.SubjectId, n.Kind }).IsUnique();

    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("History");
        entry.HasIndex(h => new { h.SubjectId, h.At });
        entry.HasIndex(h => new { h.At, h.Id });
        entry.HasIndex(h => new { h.ActorId, h.At });
    }
}
