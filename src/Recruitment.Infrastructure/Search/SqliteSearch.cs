using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Search;

/// <summary>Search by SQLite's FTS5. Its tables hold only which word is in which entry; triggers keep the names in step, a sweep the words of CVs.</summary>
internal sealed class SqliteSearch(RecruitmentDbContext db) : ISearch
{
    // The words lead and the entries follow (SQLite keeps that order in these joins), so the finds come newest first as they are read; where only their number is asked, the entries are left out.
    private const string AmongNames =
        """
        SELECT SearchNames.rowid AS "Number", e."JobApplicationId", e."Names"
        FROM SearchNames LEFT JOIN "SearchEntries" AS e ON e."Number" = SearchNames.rowid WHERE SearchNames MATCH {0}
        """;

    private const string AmongCvs =
        """
        SELECT SearchCvs.rowid AS "Number", e."JobApplicationId", e."Names"
        FROM SearchCvs LEFT JOIN "SearchEntries" AS e ON e."Number" = SearchCvs.rowid WHERE SearchCvs MATCH {0}
        """;

    /// <summary>Made beside the model's own tables at every start, where they are not there yet. What is put in is folded already, so that words end at spaces and nowhere else.</summary>
    public const string Tables =
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS SearchNames USING fts5(Names, content='SearchEntries', content_rowid='Number', tokenize='ascii', prefix='1 2 3 4 5 6', detail=none, columnsize=0);
        CREATE TRIGGER IF NOT EXISTS SearchEntries_added AFTER INSERT ON SearchEntries BEGIN
            INSERT INTO SearchNames(rowid, Names) VALUES (new.Number, new.Names);
        END;
        CREATE TRIGGER IF NOT EXISTS SearchEntries_changed AFTER UPDATE OF Names ON SearchEntries BEGIN
            INSERT INTO SearchNames(SearchNames, rowid, Names) VALUES ('delete', old.Number, old.Names);
            INSERT INTO SearchNames(rowid, Names) VALUES (new.Number, new.Names);
            INSERT OR IGNORE INTO SearchWaiting VALUES (new.JobApplicationId);
        END;
        CREATE VIRTUAL TABLE IF NOT EXISTS SearchCvs USING fts5(Words, tokenize='ascii', content='', contentless_delete=1, detail=none);
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

    public IQueryable<SearchEntry> People(string text) =>
        IsAddress(text) ? AtAddress(ContactKeys.Email(text)) : SearchQuestion.OfPeople(text) is { } question ? Found(AmongNames, question) : Nothing;

    public IQueryable<SearchEntry> Cvs(string text) => SearchQuestion.OfCvs(text) is { } question ? Found(AmongCvs, question) : Nothing;

    private IQueryable<SearchEntry> Nothing => db.Set<SearchEntry>().AsNoTracking().Where(e => e.Number < 0);

    private IQueryable<SearchEntry> Found(string asked, string question) => db.Set<SearchEntry>().FromSqlRaw(asked, question).AsNoTracking();

    // "example" and "org" stand in everybody's address: as words they would lead through all of them. Who is read without a name is not found by it.
    private IQueryable<SearchEntry> AtAddress(string address) => db.Set<SearchEntry>().FromSqlRaw(
        """
        SELECT e."Number", e."JobApplicationId", e."Names" FROM "Candidates" AS c
        CROSS JOIN "JobApplications" AS a ON a."CandidateId" = c."Id" CROSS JOIN "SearchEntries" AS e ON e."JobApplicationId" = a."Id"
        WHERE c."EmailKey" >= {0} AND c."EmailKey" < {1}
            AND NOT (a."Stage" = 'ToReply' AND EXISTS (SELECT 1 FROM "Vacancies" AS v WHERE v."Id" = a."VacancyId" AND v."IsReadWithoutNames"))
        """,
        address, address + '\uffff').AsNoTracking();

    private static bool IsAddress(string text) => text.Trim() is var typed && typed.IndexOf('@') > 0 && !typed.Contains(' ');

    public async Task<IReadOnlyList<Guid>> CvsToIndex(CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<Guid>("SELECT JobApplicationId AS Value FROM SearchWaiting ORDER BY JobApplicationId").ToListAsync(cancellationToken);

    // People are found by their names elsewhere: here a name would tell who is read without one.
    public async Task IndexCvs(IReadOnlyList<Guid> jobApplicationIds, CancellationToken cancellationToken)
    {
        var waiting = JsonSerializer.Serialize(jobApplicationIds.Select(id => id.ToString().ToUpperInvariant()));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var cvs = await (
            from entry in db.Set<SearchEntry>()
            join application in db.JobApplications on entry.JobApplicationId equals application.Id
            join candidate in db.Candidates on application.CandidateId equals candidate.Id
            where jobApplicationIds.Contains(application.Id)
            select new
            {
                entry.Number,
                Contact = new ContactDetails(candidate.Name, candidate.Email, candidate.Phone, candidate.SocialWorkEnglandNumber) { KnownAs = candidate.KnownAs },
                Text = db.CvTexts.Where(t => t.JobApplicationId == application.Id && t.State == CvTextState.Read).OrderByDescending(t => t.Number).Select(t => t.Text).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        foreach (var cv in cvs.Where(cv => cv.Text is not null))
        {
            var words = SearchText.Fold(BlindCv.Of(cv.Text!, cv.Contact));
            await db.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO SearchCvs(rowid, Words) VALUES ({cv.Number}, {words})", cancellationToken);
        }

        await db.Database.ExecuteSqlRawAsync("DELETE FROM SearchWaiting WHERE JobApplicationId IN (SELECT value FROM json_each({0}))", [waiting], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
