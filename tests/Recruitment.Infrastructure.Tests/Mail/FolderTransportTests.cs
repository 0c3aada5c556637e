using System.Text.Json;
using Recruitment.Infrastructure.Mail;

namespace Recruitment.Infrastructure.Tests.Mail;

public sealed class FolderTransportTests : TransportTests, IDisposable
{
    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("mail-").FullName);

    private protected override IMailTransport Transport => new FolderTransport(_data, new MailWriter(Service, new MailSettings { From = "jobs@northfield.example" }));

    private protected override Task<JsonElement> Arrived() => Node.Read("read-mail.mjs", Raw());

    private protected override string Raw() => File.ReadAllText(Files().Single());

    public void Dispose() => Directory.Delete(_data.PathTo(""), recursive: true);

    [Fact]
    public async Task The_date_is_the_services_own_so_that_a_demonstration_at_another_moment_reads_right()
    {
        await Transport.Send(Mail, default);

        (await Arrived()).GetProperty("date").GetString().ShouldBe("2026-11-20T16:40:05.000Z");
        File.ReadAllText(Files().Single()).ShouldNotStartWith("X-Sender");
    }

    [Fact]
    public async Task A_second_copy_takes_the_place_of_the_first()
    {
        await Transport.Send(Mail, default);
        await Transport.Send(Mail, default);

        Files().Length.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_half_written_is_left_in_the_folder()
    {
        await Transport.Send(Mail, default);
        await Transport.Send(Mail with { ToAddress = "not an address" }, default);

        Directory.GetFileSystemEntries(_data.Folder("mail"), "*", SearchOption.AllDirectories).Where(e => !e.EndsWith(".writing", StringComparison.Ordinal)).Count().ShouldBe(1);
    }

    private string[] Files() => Directory.GetFiles(_data.Folder("mail"), "*.eml");
}
