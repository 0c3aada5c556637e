using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>
/// Mail scanners open every link of every letter, some with HEAD and then with GET. Here all addresses that the code can put into a letter are opened so, for people of the demo in
/// every state: a letter whose address is not found by this test fails it.
/// </summary>
public sealed partial class LinksInLettersTests(DemoTests.LoadedDemo demo) : IClassFixture<DemoTests.LoadedDemo>, IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:DataFolder"] = demo.Folder } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    public static TheoryData<string> LettersWithALink => [.. Letters().Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(LettersWithALink))]
    public void The_address_in_each_letter_with_a_link_is_opened_here(string letter) => Letters()[letter].ShouldNotBeEmpty();

    [Fact]
    public async Task Opening_every_link_of_every_letter_twice_changes_no_row()
    {
        var paths = await Paths();
        using var scanner = _service.CreateClient();
        var before = Rows();
        foreach (var path in paths)
            foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get, HttpMethod.Head, HttpMethod.Get])
            {
                using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
                using var answer = await scanner.SendAsync(request);
                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {path}");
            }

        paths.Count.ShouldBeGreaterThan(100);
        var after = Rows();
        after.Keys.Where(table => after[table] != before[table]).ShouldBeEmpty("opening a link is no answer");
    }

    /// <summary>Each letter whose template has a place for an address, with those that the files that write it can put there.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Letters()
    {
        var sources = Directory.GetFiles(Path.Combine(Root, "src", "Recruitment.Application"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        return Directory.GetFiles(Path.Combine(Root, "templates", "emails"), "*.txt").Where(file => HasALink().IsMatch(File.ReadAllText(file))).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => (IReadOnlyList<string>)[.. sources.Where(s => s.Contains($"new {RecordOf(file)}(", StringComparison.Ordinal)).SelectMany(AddressesIn).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> AddressesIn(string source)
    {
        foreach (Match m in Private().Matches(source)) yield return $"/{m.Groups["page"].Value}/TOKEN{m.Groups["below"].Value}";
        foreach (Match m in Page().Matches(source)) yield return m.Groups["page"].Value;
        if (source.Contains("SeatAddress", StringComparison.Ordinal)) yield return "/application/TOKEN/seat";
        if (source.Contains("Choices(", StringComparison.Ordinal)) yield return "/application/TOKEN/seat/{day}";
        if (source.Contains("AssessAddress", StringComparison.Ordinal)) yield return "/assess";
    }

    private async Task<List<string>> Paths()
    {
        var applications = await _service.InDatabase(async db => (await db.JobApplications.AsNoTracking().ToListAsync()).GroupBy(a => a.Status).SelectMany(g => g.Take(2)).Select(a => a.Id).ToList());
        var references = await _service.InDatabase(async db => (await db.ReferenceRecords.AsNoTracking().ToListAsync()).GroupBy(r => r.State).SelectMany(g => g.Take(2)).Select(r => r.Id).ToList());
        var (slug, vacancy) = await _service.InDatabase(async db => await db.Vacancies.Where(v => v.IsOpen).Select(v => new ValueTuple<string, Guid>(v.Slug, v.Id)).FirstAsync());
        var days = await _service.InDatabase(db => db.AssessmentDays.OrderByDescending(d => d.Date).Select(d => d.Id).Take(2).ToListAsync());
        var draft = await _service.InDatabase(async db =>
        {
            var text = await db.CvTexts.FirstAsync();
            var kept = db.Add(ApplyDraft.Start(vacancy, text, _service.Time.GetUtcNow())).Entity;
            await db.SaveChangesAsync();
            return kept.Id;
        });
        var staff = await _service.InDatabase(db => db.StaffMembers.Where(s => s.Email != null).Select(s => s.Id).FirstAsync());
        var paths = new List<string>();
        foreach (var address in Letters().Values.SelectMany(a => a).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (purpose, subjects) = address.Split('/')[1] switch
            {
                "application" => (LinkPurpose.Application, applications),
                "reference" => (LinkPurpose.Reference, references),
                "apply" => (LinkPurpose.Draft, [draft]),
                _ => (LinkPurpose.Password, [staff]),
            };
            foreach (var subject in address.Contains("TOKEN", StringComparison.Ordinal) ? subjects : [subjects[0]])
            {
                var token = address.Contains("TOKEN", StringComparison.Ordinal) ? await TokenTo(purpose, subject) : "";
                paths.AddRange(days.Select(day => Filled().Replace(address.Replace("TOKEN", token, StringComparison.Ordinal), hole => hole.Value switch
                {
                    "{day}" => $"{day}",
                    _ when hole.Value.Contains("lug", StringComparison.Ordinal) || hole.Value.Contains("Vacancy", StringComparison.Ordinal) => slug,
                    _ => $"{applications[0]}",
                })));
            }
        }

        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    private async Task<string> TokenTo(LinkPurpose purpose, Guid subject)
    {
        var (id, tokens) = (Guid.NewGuid(), _service.Services.GetRequiredService<ILinkTokens>());
        await _service.InDatabase(async db =>
        {
            db.PrivateLinks.Add(PrivateLink.To(purpose, subject, id, tokens.HashOf(tokens.TokenOf(id)), _service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return tokens.TokenOf(id);
    }

    /// <summary>Every table, as one text.</summary>
    private Dictionary<string, string> Rows()
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(demo.Folder, "recruitment.db")};Mode=ReadOnly;Pooling=False");
        database.Open();
        var tables = Read(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").ToList();
        return tables.ToDictionary(table => table, table => string.Join('\n', Read(database, $"SELECT * FROM \"{table}\"")), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Read(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        while (row.Read()) yield return string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : $"{row.GetValue(i)}"));
    }

    private static string RecordOf(string file) => string.Concat(Path.GetFileNameWithoutExtension(file).Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Root { get; } = RootOf(new DirectoryInfo(AppContext.BaseDirectory));

    private static string RootOf(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Recruitment.sln")) ? folder.FullName : RootOf(folder.Parent!);

    [GeneratedRegex(@"\(\((link|day-links|jobs|sign-in|new-password|other-job|[a-z-]*-link)(\?\?[^)]*)?\)\)|https?://", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HasALink();

    [GeneratedRegex("""\.Private\(\$?"(?<page>[^"]+)"\)( \+ "(?<below>[^"]+)")?""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Private();

    [GeneratedRegex("""\.Page\(\$?"(?<page>[^"]+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Page();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Filled();
}
