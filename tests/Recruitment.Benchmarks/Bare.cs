using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.Sqlite;
using Microsoft.Net.Http.Headers;

namespace Recruitment.Benchmarks;

/// <summary>The least that could do the same: takes the upload, fsyncs the file, commits one row; and a page of twenty rows. What this reaches, nothing on this machine passes.</summary>
public static class Bare
{
    public static IReadOnlyList<BareRow> Rows { get; } = [.. Enumerable.Range(1, 20).Select(i => new BareRow(i, $"Person Number {i}", $"BCDF-{2340 + i}", "Social worker, family safeguarding", $"{i} hours"))];

    public static async Task<int> Run(string address, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages();
        await using var rows = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")}");
        await rows.OpenAsync();
        await Execute(rows, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Uploads (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Size INTEGER NOT NULL);");
        using var turn = new SemaphoreSlim(1);
        var app = builder.Build();
        app.MapGet("/ready", () => "ok");
        app.MapRazorPages();
        app.MapPost("/upload", async (HttpContext http) =>
        {
            var (name, size) = await Keep(http.Request, folder);
            await turn.WaitAsync();
            try
            {
                await Execute(rows, "INSERT INTO Uploads (Name, Size) VALUES ($name, $size)", ("$name", name), ("$size", size));
            }
            finally
            {
                turn.Release();
            }

            http.Response.Redirect("/ready");
        });
        await app.RunAsync();
        return 0;
    }

    private static async Task<(string Name, long Size)> Keep(HttpRequest request, string folder)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value!;
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            if (section.AsFileSection() is not { FileStream: { } stream }) continue;
            var name = Guid.NewGuid().ToString("N");
            await using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
            await stream.CopyToAsync(file);
            file.Flush(flushToDisk: true);
            return (name, file.Length);
        }

        throw new BadHttpRequestException("There is no file in it.");
    }

    private static async Task Execute(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync();
    }
}

public sealed record BareRow(int Id, string Name, string Reference, string Vacancy, string Waiting);
