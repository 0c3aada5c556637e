using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Sweeps;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class HeartbeatMapping : IEntityTypeConfiguration<Heartbeat>
{
    public void Configure(EntityTypeBuilder<Heartbeat> beat)
    {
        beat.HasKey(b => b.Name);
        beat.Property(b => b.Name).HasMaxLength(80);
    }
}
