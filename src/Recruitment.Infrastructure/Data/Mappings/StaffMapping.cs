using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Staff;

namespace Recruitment.Infrastructure.Data.Mappings;

internal sealed class StaffMapping : IEntityTypeConfiguration<StaffMember>, IEntityTypeConfiguration<StaffAccount>
{
    public void Configure(EntityTypeBuilder<StaffMember> member)
    {
        member.HasIndex(s => s.EmailKey).IsUnique();
        member.HasIndex(s => s.DayPassHash).IsUnique();
        member.Property(s => s.DayPassHash).HasMaxLength(64);
        member.PrimitiveCollection(s => s.Roles).ElementType(role => role.HasConversion<string>());
    }

    public void Configure(EntityTypeBuilder<StaffAccount> account)
    {
        account.ToTable("StaffAccounts");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.HasOne<StaffMember>().WithOne().HasForeignKey<StaffAccount>(a => a.Id);
    }
}
