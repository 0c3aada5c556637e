using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Tests.Storage;

public sealed class TroublesTests
{
    [Fact]
    public void A_full_disk_and_a_busy_database_pass()
    {
        WillPass(new SqliteException("full", 13)).ShouldBeTrue();
        WillPass(new DbUpdateException("could not save", new SqliteException("busy", 5))).ShouldBeTrue();
        if (OperatingSystem.IsLinux()) WillPass(Should.Throw<IOException>(WriteToAFullDisk)).ShouldBeTrue();
    }

    [Fact]
    public void A_broken_rule_and_a_bug_do_not_pass()
    {
        WillPass(new SqliteException("constraint", 19)).ShouldBeFalse();
        WillPass(new FileNotFoundException()).ShouldBeFalse();
        WillPass(new InvalidOperationException("a bug")).ShouldBeFalse();
    }

    private static bool WillPass(Exception exception) => new Troubles().WillPass(exception);

    private static void WriteToAFullDisk()
    {
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        full.Write([1]);
    }
}
