using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class VacancyMapping : IEntityTypeConfiguration<Vacancy>
{
    public void Configure(EntityTypeBuilder<Vacancy> vacancy)
    {
        vacancy.HasIndex(v => v.Slug).IsUnique();
        vacancy.Property(v => v.Slug).HasMaxLength(80);
        vacancy.OwnsMany(v => v.Essentials, e => e.ToJson());
        vacancy.OwnsMany(v => v.Colleagues, c => c.ToJson());
        vacancy.PrimitiveCollection(v => v.Routes);
    }
}
