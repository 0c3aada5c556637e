using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class EarlyCareerMapping : IEntityTypeConfiguration<EarlyCareerProgramme>
{
    public void Configure(EntityTypeBuilder<EarlyCareerProgramme> programme)
    {
        programme.HasIndex(p => p.JobApplicationId).IsUnique();
        programme.HasIndex(p => new { p.Status, p.NextReviewOn });
        programme.HasOne<JobApplication>().WithMany().HasForeignKey(p => p.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        programme.Ignore(p => p.IsRunning).Ignore(p => p.RunsPastTwoYears).Ignore(p => p.Funding).Ignore(p => p.Grant).Ignore(p => p.PlannedPause);
        programme.OwnsOne(p => p.Facts);
        programme.OwnsOne(p => p.People);
        programme.OwnsOne(p => p.Outcome);
        programme.OwnsOne(p => p.Proposed);
        programme.OwnsMany(p => p.Reviews, review =>
        {
            review.ToTable("Reviews").WithOwner().HasForeignKey("ProgrammeId");
            review.HasKey("ProgrammeId", nameof(Review.Number));
            review.Property(r => r.Number).ValueGeneratedNever();
            review.Ignore(r => r.EarliestOn);
            review.OwnsOne(r => r.Note, note => note.Ignore(n => n.HasAllEvidence));
        });
        programme.OwnsMany(p => p.Pauses, pause =>
        {
            pause.ToTable("Pauses").WithOwner().HasForeignKey("ProgrammeId");
            pause.HasKey("ProgrammeId", nameof(Pause.From));
            pause.Ignore(p => p.Days);
        });
    }
}
