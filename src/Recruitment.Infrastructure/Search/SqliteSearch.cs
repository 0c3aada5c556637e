using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Search;

/// <summary>Search by SQLite's FTS5. Its tables hold only which word is in which entry; triggers keep the names in step, a sweep the words of CVs.</summary>
internal sealed class SqliteSearch(RecruitmentDbContext db) : ISearch
{
    /// <summary>Made beside the model's own tables at every start, where they are not there yet.</summary>
    public const string Tables =
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS SearchNames USING fts5(Names, content='SearchEntries', content_rowid='Number', prefix='1 2 3 4 5 6', detail=none, columnsize=0);
        CREATE TRIGGER IF NOT EXISTS SearchEntries_added AFTER INSERT ON SearchEntries BEGIN
            INSERT INTO SearchNames(rowid, Names) VALUES (new.Number, new.Names);
        END;
        CREATE TRIGGER IF NOT EXISTS SearchEntries_changed AFTER UPDATE OF Names ON SearchEntries BEGIN
            INSERT INTO SearchNames(SearchNames, rowid, Names) VALUES ('delete', old.Number, old.Names);
            INSERT INTO SearchNames(rowid, Names) VALUES (new.Number, new.Names);
        END;
        CREATE VIRTUAL TABLE IF NOT EXISTS SearchCvs USING fts5(Words, content='', contentless_delete=1, detail=none);
        CREATE TABLE IF NOT EXISTS SearchWaiting (JobApplicationId TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        CREATE TRIGGER IF NOT EXISTS CvTexts_added AFTER INSERT ON CvTexts WHEN new.State = 'Read' AND new.JobApplicationId IS NOT NULL BEGIN
            INSERT OR IGNORE INTO SearchWaiting VALUES (new.JobApplicationId);
        END;
        CREATE TRIGGER IF NOT EXISTS CvTexts_changed AFTER UPDATE OF State, JobApplicationId ON CvTexts WHEN new.State = 'Read' AND new.JobApplicationId IS NOT NULL BEGIN
            INSERT OR IGNORE INTO SearchWaiting VALUES (new.JobApplicationId);
        END;
        CREATE TRIGGER IF NOT EXISTS SearchEntries_gone AFTER DELETE ON SearchEntries BEGIN
            INSERT INTO SearchNames(SearchNames, rowid, Names) VALUES ('delete', old.Number, old.Names);
            DELETE FROM SearchCvs WHERE rowid = old.Number;
        END;
        """;

    // The words lead and the entries follow (SQLite keeps that order in these joins), so the finds come newest first as they are read; where only their number is asked, the entries are left out.
    public IQueryable<SearchEntry> People(string text) => IsAddress(text) ? AtAddress(ContactKeys.Email(text)) : db.Set<SearchEntry>().FromSqlRaw(
        """
        SELECT SearchNames.rowid AS "Number", e."JobApplicationId", e."Names"
        FROM SearchNames LEFT JOIN "SearchEntries" AS e ON e."Number" = SearchNames.rowid WHERE SearchNames MATCH {0}
        """,
        Question(text, beginnings: true)).AsNoTracking();

    public IQueryable<SearchEntry> Cvs(string text) => db.Set<SearchEntry>().FromSqlRaw(
        """
        SELECT SearchCvs.rowid AS "Number", e."JobApplicationId", e."Names"
        FROM SearchCvs LEFT JOIN "SearchEntries" AS e ON e."Number" = SearchCvs.rowid WHERE SearchCvs MATCH {0}
        """,
        Question(text, beginnings: false)).AsNoTracking();

    // "example" and "org" stand in everybody's address: as words they would lead through all of them.
    private IQueryable<SearchEntry> AtAddress(string address) => db.Set<SearchEntry>().FromSqlRaw(
        """
        SELECT e."Number", e."JobApplicationId", e."Names" FROM "Candidates" AS c
        CROSS JOIN "JobApplications" AS a ON a."CandidateId" = c."Id" CROSS JOIN "SearchEntries" AS e ON e."JobApplicationId" = a."Id"
        WHERE c."EmailKey" >= {0} AND c."EmailKey" < {1}
        """,
        address, address + '\uffff').AsNoTracking();

    private static bool IsAddress(string text) => text.Trim() is var typed && typed.IndexOf('@') > 0 && !typed.Contains(' ');

    public async Task<IReadOnlyList<Guid>> CvsToIndex(CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<Guid>("SELECT JobApplicationId AS Value FROM SearchWaiting ORDER BY JobApplicationId").ToListAsync(cancellationToken);

    public async Task IndexCvs(IReadOnlyList<Guid> jobApplicationIds, CancellationToken cancellationToken)
    {
        var ids = JsonSerializer.Serialize(jobApplicationIds.Select(id => id.ToString().ToUpperInvariant()));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT OR REPLACE INTO SearchCvs(rowid, Words)
            SELECT e.Number, t.FoldedText FROM (SELECT value AS JobApplicationId FROM json_each({0})) w
            JOIN SearchEntries e ON e.JobApplicationId = w.JobApplicationId
            JOIN CvTexts t ON t.JobApplicationId = w.JobApplicationId AND t.State = 'Read'
                AND t.Number = (SELECT MAX(Number) FROM CvTexts WHERE JobApplicationId = w.JobApplicationId AND State = 'Read')
            """,
            [ids], cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DELETE FROM SearchWaiting WHERE JobApplicationId IN (SELECT value FROM json_each({0}))", [ids], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Quoted words only: nothing that is typed is taken for a command of the search language.</summary>
    private static string Question(string text, bool beginnings) =>
        string.Join(' ', SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => beginnings ? $"\"{word}\"*" : $"\"{word}\""));
}
