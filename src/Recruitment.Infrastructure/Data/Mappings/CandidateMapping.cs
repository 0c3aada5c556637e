using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Candidates;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>, IEntityTypeConfiguration<PrivateLink>, IEntityTypeConfiguration<PossibleSamePerson>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate)
    {
        candidate.HasIndex(c => c.EmailKey).IsUnique();
        candidate.HasIndex(c => c.PhoneKey);
        candidate.HasIndex(c => c.SocialWorkEnglandNumber);
        candidate.HasIndex(c => c.FoldedName);
        candidate.Ignore(c => c.Contact);
    }

    public void Configure(EntityTypeBuilder<PrivateLink> link)
    {
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.SubjectId);
        link.Property(l => l.TokenHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<PossibleSamePerson> possible)
    {
        possible.HasIndex(p => p.JobApplicationId);
        possible.HasIndex(p => p.State);
        possible.OwnsOne(p => p.Typed);
        possible.OwnsOne(p => p.Held, held => held.OwnsOne(h => h.Student));
    }
}
