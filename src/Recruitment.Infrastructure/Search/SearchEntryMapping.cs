using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Search;

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable("SearchEntries");
        entry.HasKey(e => e.Number);
        entry.HasIndex(e => e.JobApplicationId).IsUnique();
        entry.HasOne<JobApplication>().WithMany().HasForeignKey(e => e.JobApplicationId).OnDelete(DeleteBehavior.Cascade);
    }
}
