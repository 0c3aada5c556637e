using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Candidates;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>, IEntityTypeConfiguration<PrivateLink>, IEntityTypeConfiguration<PossibleSamePerson>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate)
    {
        // Two people may share a mailbox, and whoever comes back has a second record until it is said that the two are one.
        candidate.HasIndex(c => c.EmailKey);
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
        possible.HasIndex(p => new { p.State, p.DueAt, p.Id });
        possible.HasIndex(p => p.KnownCandidateId);
        possible.HasIndex(p => p.OtherCandidateId);
        possible.OwnsOne(p => p.Joining, joining =>
        {
            joining.ToJson();
            joining.OwnsMany(j => j.TakenCvs);
            joining.OwnsOne(j => j.ContactBefore);
        });
    }
}
