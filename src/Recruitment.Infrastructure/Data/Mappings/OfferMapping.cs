using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class OfferMapping : IEntityTypeConfiguration<Offer>, IEntityTypeConfiguration<RegistrationCheck>
{
    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.HasIndex(o => o.JobApplicationId).IsUnique();
        offer.HasOne<JobApplication>().WithMany().HasForeignKey(o => o.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        offer.Ignore(o => o.Letter).Ignore(o => o.Open);
        offer.OwnsOne(o => o.Terms, terms =>
        {
            terms.Ignore(t => t.Wte).Ignore(t => t.PaidSalary);
            terms.HasIndex(t => t.LongStop);
        });
        offer.OwnsOne(o => o.References);
        offer.OwnsMany(o => o.Conditions, condition =>
        {
            condition.ToTable("Conditions").WithOwner().HasForeignKey("OfferId");
            condition.HasKey(c => c.Id);
            condition.Property(c => c.Id).ValueGeneratedNever();
            condition.HasIndex("OfferId", nameof(Condition.Kind)).IsUnique();
            condition.HasIndex(c => new { c.State, c.DueOn });
            condition.Ignore(c => c.IsSettled).Ignore(c => c.HeldBy);
        });
        offer.OwnsMany(o => o.Letters, letter =>
        {
            letter.ToTable("OfferLetters").WithOwner().HasForeignKey("OfferId");
            letter.HasKey("OfferId", nameof(OfferLetter.Number));
            letter.Property(l => l.Number).ValueGeneratedNever();
        });
    }

    public void Configure(EntityTypeBuilder<RegistrationCheck> check)
    {
        check.HasIndex(c => new { c.JobApplicationId, c.CheckedAt });
        check.HasOne<JobApplication>().WithMany().HasForeignKey(c => c.JobApplicationId).OnDelete(DeleteBehavior.Restrict);
        check.Ignore(c => c.IsRegistered).Ignore(c => c.NameIsUnclear).Ignore(c => c.InWords).Ignore(c => c.NextDue);
    }
}
