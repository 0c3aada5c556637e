namespace Recruitment.Infrastructure.Data;

/// <summary>The history is append-only in the database too: no code of ours, and nobody with a SQL prompt, changes or deletes a line without first taking this away.</summary>
internal static class SqliteHistory
{
    public const string AppendOnly = """
        CREATE TRIGGER IF NOT EXISTS "History_is_never_changed" BEFORE UPDATE ON "History" BEGIN SELECT RAISE(ABORT, 'The history is append-only.'); END;
        CREATE TRIGGER IF NOT EXISTS "History_is_never_deleted" BEFORE DELETE ON "History" BEGIN SELECT RAISE(ABORT, 'The history is append-only.'); END;
        """;
}
