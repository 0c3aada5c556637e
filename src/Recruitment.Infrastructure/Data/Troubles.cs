using Microsoft.Data.Sqlite;
using Recruitment.Application;

namespace Recruitment.Infrastructure.Data;

internal sealed class Troubles : ITroubles
{
    // Result codes of SQLite: busy, locked, input/output, full.
    private static readonly int[] _passing = [5, 6, 10, 13];

    // No space left, no quota left, no longer file allowed: as Linux counts, and as Windows does.
    private static readonly int[] _noRoom = [28, 122, 27, unchecked((int)0x80070070), unchecked((int)0x80070027), unchecked((int)0x800700DF)];

    public bool WillPass(Exception exception) => exception switch
    {
        SqliteException sqlite => _passing.Contains(sqlite.SqliteErrorCode),
        IOException io => _noRoom.Contains(io.HResult),
        { InnerException: { } inner } => WillPass(inner),
        _ => false,
    };

    // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY.
    public bool IsDuplicate(Exception exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        { InnerException: { } inner } => IsDuplicate(inner),
        _ => false,
    };
}
