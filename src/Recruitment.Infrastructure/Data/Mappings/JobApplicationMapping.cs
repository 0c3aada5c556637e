using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class JobApplicationMapping : IEntityTypeConfiguration<JobApplication>, IEntityTypeConfiguration<ApplyDraft>, IEntityTypeConfiguration<Closing>, IEntityTypeConfiguration<NameShown>
{
    public void Configure(EntityTypeBuilder<JobApplication> application)
    {
        application.HasIndex(a => a.Reference).IsUnique();
        application.Property(a => a.Reference).HasMaxLength(9);
        application.HasIndex(a => new { a.CandidateId, a.VacancyId });
        application.HasIndex(a => new { a.ReplyDueAt, a.Id });
        application.HasIndex(a => a.Status);
        application.HasIndex(a => a.TogetherWithId);
        application.HasIndex(a => a.ReceivedAt);
        application.HasIndex(a => new { a.ClockStoppedAt, a.ClockStartedAt });
        // Ids rise with the moment of receipt, so they are the newest-first order of every list; each list is one range of one of these.
        application.Property<string>(ListColumns.SortName).HasDefaultValue("");
        application.HasIndex(a => new { a.Stage, a.Id });
        application.HasIndex(a => new { a.Stage, a.ReplyDueAt, a.Id });
        application.HasIndex(a => new { a.Stage, a.StatusSince, a.Id });
        application.HasIndex(nameof(JobApplication.Stage), ListColumns.SortName, nameof(JobApplication.Id));
        application.HasIndex(ListColumns.SortName, nameof(JobApplication.Id));
        application.HasIndex(a => new { a.StatusSince, a.Id });
        application.HasIndex(a => new { a.VacancyId, a.Id });
        // For the counts of every vacancy, which then never read a row.
        application.HasIndex(a => new { a.VacancyId, a.Stage });
        application.HasIndex(a => new { a.OwnerId, a.Id });
        application.HasOne<Candidate>().WithMany().HasForeignKey(a => a.CandidateId).OnDelete(DeleteBehavior.Restrict);
        application.HasOne<Vacancy>().WithMany().HasForeignKey(a => a.VacancyId).OnDelete(DeleteBehavior.Restrict);
        application.Ignore(a => a.Clock).Ignore(a => a.Cv).Ignore(a => a.LatestReply);
        application.OwnsOne(a => a.Student);
        application.OwnsMany(a => a.Essentials, e => e.ToJson());
        application.OwnsOne(a => a.SecondLook, l => l.ToJson());
        application.OwnsMany(a => a.Cvs, cv =>
        {
            cv.ToTable("CvVersions").WithOwner().HasForeignKey("JobApplicationId");
            cv.HasKey("JobApplicationId", nameof(CvVersion.Number));
            cv.Property(c => c.Number).ValueGeneratedNever();
            cv.OwnsOne(c => c.File, MapFile);
        });
        application.OwnsMany(a => a.Replies, reply =>
        {
            reply.ToTable("Replies").WithOwner().HasForeignKey("JobApplicationId");
            reply.HasKey(r => r.Id);
            reply.Property(r => r.Id).ValueGeneratedNever();
            reply.HasIndex(r => r.MessageId);
            reply.HasIndex(r => r.ClockStartedAt);
        });
    }

    public void Configure(EntityTypeBuilder<ApplyDraft> draft)
    {
        draft.HasIndex(d => d.StartedAt);
        draft.OwnsOne(d => d.Cv, MapFile);
        draft.OwnsOne(d => d.Student);
    }

    public void Configure(EntityTypeBuilder<Closing> closing)
    {
        closing.HasOne<JobApplication>().WithMany().HasForeignKey(c => c.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        closing.HasIndex(c => c.JobApplicationId, "OneOpenClosing").IsUnique().HasFilter("\"State\" IN ('Told', 'Proposed', 'Agreed')");
        closing.HasIndex(c => c.JobApplicationId, "ClosingsOf");
        closing.OwnsOne(c => c.Talk);
    }

    public void Configure(EntityTypeBuilder<NameShown> shown)
    {
        shown.HasKey(s => new { s.JobApplicationId, s.StaffId });
        shown.HasOne<JobApplication>().WithMany().HasForeignKey(s => s.JobApplicationId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void MapFile<T>(OwnedNavigationBuilder<T, CvFile> file)
        where T : class
    {
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.Name).HasMaxLength(255);
        file.Property(f => f.ContentType).HasMaxLength(120);
    }
}
