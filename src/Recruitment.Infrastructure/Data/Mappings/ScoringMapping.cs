using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class ScoringMapping
    : IEntityTypeConfiguration<ScoreSheet>, IEntityTypeConfiguration<WashUp>, IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<KeptFramework>
{
    public void Configure(EntityTypeBuilder<ScoreSheet> sheet)
    {
        sheet.HasOne<Seat>().WithMany().HasForeignKey(s => s.SeatId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<AssessmentDay>().WithMany().HasForeignKey(s => s.DayId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<JobApplication>().WithMany().HasForeignKey(s => s.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasIndex(s => new { s.SeatId, s.StaffId, s.ExerciseCode }).IsUnique();
        sheet.HasIndex(s => s.DayId);
        sheet.HasIndex(s => s.JobApplicationId);
        sheet.Property(s => s.ExerciseCode).HasMaxLength(60);
        sheet.Property(s => s.FrameworkVersion).HasMaxLength(40);
        sheet.Ignore(s => s.IsSubmitted);
        sheet.OwnsMany(s => s.Lines, line =>
        {
            line.ToTable("ScoreSheetLines").WithOwner().HasForeignKey("ScoreSheetId");
            line.HasKey("ScoreSheetId", nameof(SheetLine.ValueCode));
            line.Property(l => l.ValueCode).HasMaxLength(60);
            line.Ignore(l => l.NotSeen);
        });
        sheet.OwnsMany(s => s.Evidence, evidence =>
        {
            evidence.ToTable("EvidenceLines").WithOwner().HasForeignKey("ScoreSheetId");
            evidence.HasKey("ScoreSheetId", nameof(EvidenceLine.Id));
            evidence.Property(e => e.Id).ValueGeneratedNever();
            evidence.Property(e => e.ValueCode).HasMaxLength(60);
        });
    }

    public void Configure(EntityTypeBuilder<WashUp> washUp)
    {
        washUp.HasOne<JobApplication>().WithMany().HasForeignKey(w => w.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        washUp.HasIndex(w => w.SeatId).IsUnique();
        washUp.HasIndex(w => w.DayId);
        washUp.HasIndex(w => w.JobApplicationId);
        washUp.OwnsMany(w => w.Talks, talk =>
        {
            talk.ToTable("Talks").WithOwner().HasForeignKey("WashUpId");
            talk.HasKey("WashUpId", nameof(Talk.ValueCode));
            talk.Property(t => t.ValueCode).HasMaxLength(60);
        });
        washUp.OwnsMany(w => w.Agreed, agreed =>
        {
            agreed.ToTable("AgreedRatings").WithOwner().HasForeignKey("WashUpId");
            agreed.HasKey("WashUpId", nameof(AgreedRating.ValueCode), nameof(AgreedRating.ExerciseCode));
            agreed.Property(a => a.ValueCode).HasMaxLength(60);
            agreed.Property(a => a.ExerciseCode).HasMaxLength(60);
        });
        washUp.OwnsMany(w => w.ExcusedSheets, excuse =>
        {
            excuse.ToTable("SheetExcuses").WithOwner().HasForeignKey("WashUpId");
            excuse.HasKey("WashUpId", nameof(SheetExcuse.StaffId), nameof(SheetExcuse.ExerciseCode));
            excuse.Property(e => e.ExerciseCode).HasMaxLength(60);
        });
        washUp.OwnsMany(w => w.Concerns, concern =>
        {
            concern.ToTable("SettledConcerns").WithOwner().HasForeignKey("WashUpId");
            concern.HasKey("WashUpId", nameof(SettledConcern.SheetId));
        });
        washUp.OwnsMany(w => w.Confirmations, matter =>
        {
            matter.ToTable("Confirmations").WithOwner().HasForeignKey("WashUpId");
            matter.HasKey("WashUpId", nameof(Confirmation.Number));
            matter.Property(c => c.Number).ValueGeneratedNever();
        });
        washUp.OwnsMany(w => w.Feedback, line =>
        {
            line.Property(l => l.ValueCode).HasMaxLength(60);
            line.ToTable("FeedbackLines").WithOwner().HasForeignKey("WashUpId");
            line.HasKey("WashUpId", nameof(FeedbackLine.Number));
            line.Property(l => l.Number).ValueGeneratedNever();
        });
    }

    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.HasOne<JobApplication>().WithMany().HasForeignKey(d => d.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        decision.HasIndex(d => d.JobApplicationId);
        decision.HasIndex(d => d.DayId);
        decision.HasIndex(d => d.MessageId);
        decision.Property(d => d.FrameworkVersion).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<KeptFramework> framework)
    {
        framework.ToTable("Frameworks").HasKey(f => f.Version);
        framework.Property(f => f.Version).HasMaxLength(40);
    }
}
