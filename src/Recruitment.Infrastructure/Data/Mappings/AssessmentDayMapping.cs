using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class AssessmentDayMapping : IEntityTypeConfiguration<AssessmentDay>, IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<AssessmentDay> day)
    {
        day.HasOne<AssessmentCentre>().WithMany().HasForeignKey(d => d.CentreId).OnDelete(DeleteBehavior.Restrict);
        day.HasIndex(d => new { d.CentreId, d.Week }).IsUnique();
        day.HasIndex(d => d.Date);
        day.Property(d => d.FrameworkVersion).HasMaxLength(40);
        day.PrimitiveCollection(d => d.Rooms);
        day.PrimitiveCollection(d => d.Panel);
        day.Ignore(d => d.IsOn).Ignore(d => d.PlacesLeft).Ignore(d => d.MissingKinds).Ignore(d => d.Time);
        day.OwnsMany(d => d.Stations, s => s.ToJson());
        day.OwnsMany(d => d.Groups, g => g.ToJson().Ignore(x => x.Letter));
        day.OwnsMany(d => d.Assessors, assessor =>
        {
            assessor.ToTable("DayAssessors").WithOwner().HasForeignKey("AssessmentDayId");
            assessor.HasKey("AssessmentDayId", nameof(DayAssessor.StaffId));
            assessor.Property(a => a.StaffId).ValueGeneratedNever();
            assessor.HasIndex(a => a.StaffId);
        });
        day.OwnsMany(d => d.Assignments, assignment =>
        {
            assignment.ToTable("Assignments").WithOwner().HasForeignKey("AssessmentDayId");
            assignment.HasKey("AssessmentDayId", nameof(Assignment.StaffId), nameof(Assignment.SeatId), nameof(Assignment.ExerciseCode));
            assignment.Property(a => a.ExerciseCode).HasMaxLength(60);
            assignment.HasIndex(a => a.StaffId);
            assignment.HasIndex(a => a.SeatId);
        });
        day.OwnsMany(d => d.Acquaintances, known =>
        {
            known.ToTable("Acquaintances").WithOwner().HasForeignKey("AssessmentDayId");
            known.HasKey("AssessmentDayId", nameof(Acquaintance.StaffId), nameof(Acquaintance.CandidateId));
            known.HasIndex(nameof(Acquaintance.StaffId), nameof(Acquaintance.CandidateId));
        });
    }

    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.HasOne<AssessmentDay>().WithMany().HasForeignKey(s => s.DayId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<JobApplication>().WithMany().HasForeignKey(s => s.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Candidate>().WithMany().HasForeignKey(s => s.CandidateId).OnDelete(DeleteBehavior.Restrict);
        seat.HasIndex(s => new { s.DayId, s.Status });
        seat.HasIndex(s => s.CandidateId);

        // One live seat for an application, whatever races: the filter reads the same in SQLite and PostgreSQL.
        seat.HasIndex(s => s.JobApplicationId, "OneLiveSeat").IsUnique().HasFilter("\"Status\" IN ('Held', 'Booked')");
        seat.HasIndex(s => s.JobApplicationId);
        seat.Ignore(s => s.CalendarUid).Ignore(s => s.IsLive).Ignore(s => s.IsOnTheDay);
    }
}
