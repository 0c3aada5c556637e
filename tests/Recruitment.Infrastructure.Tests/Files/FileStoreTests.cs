using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;
using Recruitment.Infrastructure.Files;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recruitment-").FullName;
    private readonly FileStore _files;

    public FileStoreTests() => _files = new FileStore(new DataFolder(_folder), TimeProvider.System);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_kept_by_the_hash_of_its_bytes_and_comes_back_whole()
    {
        var content = Enumerable.Range(0, 300_000).Select(i => (byte)(i * 7)).ToArray();
        var kept = (await Keep(content)).Value!;
        kept.Hash.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
        kept.Size.ShouldBe(content.Length);
        kept.Head.ToArray().ShouldBe(content[..4096]);
        using var back = new MemoryStream();
        await using (var file = _files.Open(kept.Hash)) await file.CopyToAsync(back);
        back.ToArray().ShouldBe(content);
        Files("incoming").ShouldBeEmpty();
    }

    [Fact]
    public void There_is_one_store_in_the_service_for_two_would_not_know_of_each_other_s_holds()
    {
        using var service = new TestService();

        service.Services.GetServices<IFileStore>().ShouldHaveSingleItem().ShouldBeSameAs(service.Services.GetRequiredService<FileStore>());
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once_also_when_they_come_at_once()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Keep([1, 2, 3]))));
        all.Select(k => k.Value!.Hash).Distinct().ShouldHaveSingleItem();
        Files("files").ShouldHaveSingleItem();
        Files("incoming").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_file_is_refused_and_leaves_nothing()
    {
        (await Keep([])).Refusal.ShouldBe(new CvIsEmpty());
        Files("").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_as_soon_as_it_is_seen()
    {
        var endless = new CountingStream();
        (await _files.Keep(endless, 1_000_000, CancellationToken.None)).Refusal.ShouldBe(new CvIsTooLarge());
        endless.Given.ShouldBeLessThan(1_200_000);
        Files("").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_exact_limit_is_within_it() => (await _files.Keep(new MemoryStream(new byte[1000]), 1000, CancellationToken.None)).IsRefused.ShouldBeFalse();

    [Fact]
    public void What_a_killed_process_left_of_an_upload_is_cleared_at_the_next_start_after_a_day()
    {
        var (old, fresh) = (Path.Combine(_folder, "incoming", "old"), Path.Combine(_folder, "incoming", "fresh"));
        File.WriteAllBytes(old, [1, 2, 3]);
        File.WriteAllBytes(fresh, [1, 2, 3]);
        File.SetLastWriteTimeUtc(old, File.GetLastWriteTimeUtc(old).AddDays(-1).AddMinutes(-1));

        for (var start = 0; start < 2; start++) _ = new FileStore(new DataFolder(_folder), TimeProvider.System);

        Files("incoming").ShouldBe([fresh]);
    }

    [Fact]
    public async Task A_full_disk_leaves_nothing_behind()
    {
        var full = new IOException("No space left on device", 28);
        (await Should.ThrowAsync<IOException>(() => _files.Keep(new FailingStream(full), 1000, CancellationToken.None))).ShouldBe(full);
        Files("").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_no_row_names_is_let_go()
    {
        var hash = (await Keep([1, 2, 3])).Value!.Hash;
        _files.Release(hash, isNeeded: false);
        Files("files").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task The_same_bytes_stay_for_whoever_else_sends_them_in_that_moment(bool firstNeedsThem, bool secondNeedsThem)
    {
        var hash = (await Keep([1, 2, 3])).Value!.Hash;
        await Keep([1, 2, 3]);
        _files.Release(hash, firstNeedsThem);
        _files.Release(hash, secondNeedsThem);
        Files("files").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_there_before_stays_when_a_later_try_fails()
    {
        var hash = (await Keep([1, 2, 3])).Value!.Hash;
        _files.Release(hash, isNeeded: true);
        await Keep([1, 2, 3]);
        _files.Release(hash, isNeeded: false);
        Files("files").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task What_is_in_doubt_goes_unless_somebody_sends_the_same_bytes_meanwhile(bool sentAgain, int left)
    {
        var hash = (await Keep([1, 2, 3])).Value!.Hash;
        _files.Release(hash, isNeeded: true);
        _files.Doubt(hash);
        if (sentAgain) await Keep([1, 2, 3]);
        _files.Release(hash, isNeeded: false);
        if (sentAgain) _files.Release(hash, isNeeded: true);
        Files("files").Length.ShouldBe(left);
    }

    private Task<Application.Outcome<StoredFile>> Keep(byte[] content) => _files.Keep(new MemoryStream(content), CvLimits.MaxBytes, CancellationToken.None);

    private string[] Files(string folder) => Directory.GetFiles(Path.Combine(_folder, folder), "*", SearchOption.AllDirectories);

    private sealed class CountingStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return new(buffer.Length);
        }
    }

    private sealed class FailingStream(IOException fault) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw fault;
    }
}
