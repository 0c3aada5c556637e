using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class PoolPlaceMapping : IEntityTypeConfiguration<PoolPlace>
{
    public void Configure(EntityTypeBuilder<PoolPlace> place)
    {
        place.HasIndex(p => p.JobApplicationId).IsUnique();
        place.HasIndex(p => p.Until);
        place.HasOne<JobApplication>().WithMany().HasForeignKey(p => p.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
