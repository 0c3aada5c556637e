using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class CvReadingMapping : IEntityTypeConfiguration<CvReading>
{
    public void Configure(EntityTypeBuilder<CvReading> reading)
    {
        reading.HasKey(r => new { r.JobApplicationId, r.StaffId });
        reading.HasOne<JobApplication>().WithMany().HasForeignKey(r => r.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        reading.HasIndex(r => r.StaffId);
    }
}
