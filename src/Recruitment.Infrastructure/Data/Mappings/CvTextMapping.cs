using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class CvTextMapping : IEntityTypeConfiguration<CvText>
{
    public void Configure(EntityTypeBuilder<CvText> text)
    {
        text.Property(t => t.Id).ValueGeneratedNever();
        text.HasIndex(t => new { t.JobApplicationId, t.Number });
        text.HasIndex(t => t.State);
        text.OwnsOne(t => t.File, file =>
        {
            file.HasIndex(f => f.Hash);
            file.Property(f => f.Hash).HasMaxLength(64);
            file.Property(f => f.Name).HasMaxLength(255);
            file.Property(f => f.ContentType).HasMaxLength(120);
        });
    }
}
