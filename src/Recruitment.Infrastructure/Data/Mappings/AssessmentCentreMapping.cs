using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class AssessmentCentreMapping : IEntityTypeConfiguration<AssessmentCentre>, IEntityTypeConfiguration<CalendarException>
{
    public void Configure(EntityTypeBuilder<AssessmentCentre> centre)
    {
        centre.Property(c => c.Name).HasMaxLength(120);
        centre.PrimitiveCollection(c => c.Rooms);
        centre.PrimitiveCollection(c => c.Panel);
        centre.OwnsMany(c => c.Exercises, e => e.ToJson());
        centre.Ignore(c => c.Details);
    }

    public void Configure(EntityTypeBuilder<CalendarException> exception)
    {
        exception.HasIndex(e => e.Day).IsUnique();
        exception.Property(e => e.Reason).HasMaxLength(200);
    }
}
