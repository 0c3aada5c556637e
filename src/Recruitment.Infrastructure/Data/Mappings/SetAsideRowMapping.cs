using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Sweeps;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class SetAsideRowMapping : IEntityTypeConfiguration<SetAsideRow>
{
    public void Configure(EntityTypeBuilder<SetAsideRow> row)
    {
        row.HasKey(r => new { r.Step, r.SubjectId });
        row.Property(r => r.Step).HasMaxLength(80);
        row.Property(r => r.Sweep).HasMaxLength(80);
        row.Property(r => r.Reason).HasMaxLength(500);
    }
}
