using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class ReferenceMapping : IEntityTypeConfiguration<Referee>, IEntityTypeConfiguration<ReferenceRecord>
{
    public void Configure(EntityTypeBuilder<Referee> referee)
    {
        referee.HasIndex(r => r.JobApplicationId);
        referee.HasIndex(r => r.CallDueAt);
        referee.HasIndex(r => new { r.State, r.MayBeCalledSince });
        referee.HasOne<JobApplication>().WithMany().HasForeignKey(r => r.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        referee.OwnsMany(r => r.Attempts, attempt =>
        {
            attempt.ToTable("CallAttempts").WithOwner().HasForeignKey("RefereeId");
            attempt.HasKey(a => a.Id);
            attempt.Property(a => a.Id).ValueGeneratedNever();
            attempt.OwnsOne(a => a.Number);
        });
    }

    public void Configure(EntityTypeBuilder<ReferenceRecord> record)
    {
        record.HasIndex(r => r.RefereeId).IsUnique();
        record.HasIndex(r => r.JobApplicationId);
        record.HasIndex(r => new { r.State, r.SentAt });
        record.HasOne<Referee>().WithMany().HasForeignKey(r => r.RefereeId).OnDelete(DeleteBehavior.Restrict);
        record.Ignore(r => r.Latest);
        record.OwnsMany(r => r.Versions, version =>
        {
            version.ToJson();
            version.OwnsMany(v => v.Answers);
        });
    }
}
