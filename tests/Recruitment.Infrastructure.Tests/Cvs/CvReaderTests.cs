using System.Runtime.Versioning;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Infrastructure.Cvs;
using Recruitment.Infrastructure.Files;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Cvs;

public sealed class CvReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recruitment-").FullName;
    private readonly FileStore _files;
    private readonly PdfWords _pdf = new(new CvReaderSettings());
    private readonly DocWords _doc = new(new CvReaderSettings());
    private readonly CvReader _reader;

    public CvReaderTests() => _reader = new CvReader(_files = new FileStore(new DataFolder(_folder), TimeProvider.System), _pdf, _doc, NullLogger<CvReader>.Instance);

    public void Dispose()
    {
        _pdf.Dispose();
        _doc.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public static TheoryData<string, byte[]> WithWords => new()
    {
        { "cv.pdf", CvFiles.Pdf() },
        { "CV.PDF", CvFiles.Pdf() },
        { "cv.docx", CvFiles.Docx() },
        { "cv.odt", CvFiles.Odt() },
        { "cv.rtf", CvFiles.Rtf() },
        { "cv.doc", CvFiles.Rtf() },
        { "cv.doc", CvFiles.WordDoc() },
        { "cv.docx", CvFiles.Pdf() },
        { "cv.docm", CvFiles.Docx() },
        { "cv.jpg", CvFiles.Text() },
        { "cv.txt", CvFiles.Text() },
        { "cv", CvFiles.Text() },
    };

    public static TheoryData<string, byte[], string> WithoutWords => new()
    {
        { "photo.jpg", CvFiles.Jpeg(), "image/jpeg" },
        { "photo.png", CvFiles.Png(), "image/png" },
        { "IMG_0001.HEIC", CvFiles.Heic(), "image/heic" },
        { "IMG_0001.HEIC", CvFiles.Jpeg(), "image/jpeg" },
    };

    [Theory]
    [MemberData(nameof(WithWords))]
    public async Task The_details_are_read_out_of_every_kind_that_has_words(string name, byte[] content)
    {
        var words = await _reader.WordsOf(await Recognised(name, content), CancellationToken.None);
        words.State.ShouldBe(CvTextState.Read);
        CvContact.ReadFrom(words.Text).ShouldBe(new ReadFromCv("Jo Barker", "jo@example.org", "07700 900456", "SW1234"));
    }

    public static TheoryData<string, byte[]> WithALetterhead => new()
    {
        { "cv.docx", CvFiles.DocxWithHeader(CvFiles.Words, "Experience\nTen years in family safeguarding.") },
        { "cv.odt", CvFiles.OdtWithHeader(CvFiles.Words, "Experience\nTen years in family safeguarding.") },
        { "cv.rtf", CvFiles.RtfWithHeader(CvFiles.Words, "Experience\nTen years in family safeguarding.") },
    };

    [Theory]
    [MemberData(nameof(WithALetterhead))]
    public async Task Whoever_keeps_their_details_in_the_header_of_the_page_need_not_type_them(string name, byte[] content)
    {
        var words = await _reader.WordsOf(await Recognised(name, content), CancellationToken.None);
        CvContact.ReadFrom(words.Text).ShouldBe(new ReadFromCv("Jo Barker", "jo@example.org", "07700 900456", "SW1234"));
        words.Text.ShouldContain("Ten years in family safeguarding.");
        words.Text.ShouldNotContain(CvFiles.FooterWords);
    }

    [Fact]
    public async Task Headers_and_words_together_are_not_unpacked_beyond_the_limit()
    {
        var padded = "<hdr xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + new string(' ', 8 * 1024 * 1024) + "</hdr>";
        var zip = CvFiles.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", padded), ("word/header1.xml", padded), ("word/header2.xml", padded));
        var file = await Stored(zip);
        (await _reader.WordsOf(new CvFile(file.Hash, "cv.docx", CvKind.Docx.ContentType, file.Size), CancellationToken.None)).ShouldBe(CvWords.Unreadable);
    }

    [Theory]
    [MemberData(nameof(WithoutWords))]
    public async Task Photos_are_taken_and_left_to_a_person(string name, byte[] content, string contentType)
    {
        var cv = await Recognised(name, content);
        cv.ContentType.ShouldBe(contentType);
        (await _reader.WordsOf(cv, CancellationToken.None)).ShouldBe(CvWords.None);
    }

    [Fact]
    public async Task A_program_in_a_CV_s_clothes_is_refused() =>
        (await Refused("cv.pdf", CvFiles.Program())).ShouldBe(new CvIsNotWhatItSays(".pdf", "something else"));

    [Theory]
    [InlineData("cv.exe")]
    [InlineData("cv.pdf.js")]
    public async Task Programs_are_refused_by_their_name_whatever_they_hold(string name) => (await Refused(name, CvFiles.Text())).ShouldBe(new CvIsOfAnotherKind());

    [Fact]
    public async Task A_nameless_program_is_refused() => (await Refused("cv", CvFiles.Program())).ShouldBe(new CvIsOfAnotherKind());

    public static TheoryData<string, byte[]> OddFiles => new()
    {
        { "cv.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[600]] },
        { "cv.docx", CvFiles.Zip(("hello.txt", "hello")) },
        { "cv.pages", CvFiles.Zip(("Index/Document.iwa", "x"), ("preview.jpg", "x")) },
        { "cv.docx", CvFiles.Docx()[..900] },
        { "cv.html", [.. "<!DOCTYPE html><html><body>Jo Barker</body></html>"u8] },
        { "cv.doc", [.. "\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">Jo Barker</html>"u8] },
        { "cv.pdf", [1, 2, 3, 4, 0, 0, 0, 9] },
        { "cv", [1, 2, 3, 4, 0, 0, 0, 9] },
    };

    [Theory]
    [MemberData(nameof(OddFiles))]
    public async Task An_odd_file_is_kept_for_a_person_to_open(string name, byte[] content)
    {
        var cv = await Recognised(name, content);
        cv.ContentType.ShouldBe("application/octet-stream");
        (await _reader.WordsOf(cv, CancellationToken.None)).ShouldBe(CvWords.OfAnotherKind);
    }

    public static TheoryData<string, byte[]> Programs => new()
    {
        { "cv.pages", CvFiles.Program() },
        { "cv.pages", [0x7F, .. "ELF"u8, .. new byte[100]] },
        { "cv.pages", [.. "#!/bin/sh\nrm -rf /"u8] },
        { "cv.pages", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], 0x84, 0x10, 0x0C, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46] },
        { "cv.zip", CvFiles.Zip(("cv.exe", "MZ")) },
        { "cv.pages", CvFiles.Zip(("a/b.JS", "x")) },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Programs_stay_out_whatever_they_are_named(string name, byte[] content) => (await Refused(name, content)).ShouldBe(new CvIsOfAnotherKind());

    [Fact]
    public async Task A_damaged_older_Word_file_is_set_aside() =>
        (await _reader.WordsOf(await Recognised("cv.doc", CvFiles.Doc()), CancellationToken.None)).ShouldBe(CvWords.Unreadable);

    [Fact]
    public async Task Where_no_program_for_older_Word_files_is_installed_a_person_opens_them()
    {
        using var missing = new DocWords(new CvReaderSettings("pdftotext", "/no/such/catdoc", "/no/such/antiword"));
        var cv = await Recognised("cv.doc", CvFiles.WordDoc());
        (await new CvReader(_files, _pdf, missing, NullLogger<CvReader>.Instance).WordsOf(cv, CancellationToken.None)).ShouldBe(CvWords.NoProgram);
    }

    /// <summary>Files as they came in, and what is right.</summary>
    public static TheoryData<string, string?, string?, string?> FromTheField => new()
    {
        { "B1-one-name.pdf", "Suryani", "suryani@example.org", "07700 900145" },
        { "C1-letter-spaced.pdf", "Megan Pryce", "megan.pryce@example.org", "07700 900147" },
        { "D1-name-on-two-lines.pdf", "Bethan Rowlands", "bethan.rowlands@example.org", "(01632) 960149" },
        { "H1-textbox-sidebar.docx", "Rowan Ashdown", "rowan.ashdown@example.org", "07700 900157" },
        { "K1-plain-named-rtf.rtf", "Carys Lowe", "carys.lowe@example.org", null },
        { "K3-utf16.txt", "Carys Lowe", "carys.lowe@example.org", "07700 900160" },
        { "G3-bidi-phone.txt", "Ivy Marlowe", "ivy.marlowe@example.org", "07700 900155" },
        { "I1-indian-number.txt", "Meera Pillai", "meera.pillai@example.org", null },
        { "J1-apostrophe-mail.txt", "Niall O’Shea", "niall.o'shea@example.org", "07700 900158" },
        { "F1-tab-between-names.txt", "Leo Harrow", "lharrow@example.org", "07700 900152" },
    };

    [Theory]
    [MemberData(nameof(FromTheField))]
    public async Task A_file_from_the_field_is_read_right(string name, string? person, string? email, string? phone)
    {
        var words = await _reader.WordsOf(await Recognised("cv" + Path.GetExtension(name), await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Cvs", "Field", name))), CancellationToken.None);
        var read = CvContact.ReadFrom(words.Text);
        (read.Name, read.Email, read.Phone).ShouldBe((person, email, phone));
        words.Text.Split("07700").Length.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_without_being_unpacked() =>
        (await Refused("cv.docx", CvFiles.ZipBomb())).ShouldBe(new CvUnpacksWithoutEnd());

    [Fact]
    public async Task A_zip_that_lies_about_its_size_is_not_unpacked_beyond_the_limit()
    {
        // The sizes in the directory at the end are what a reader believes; here they claim that 300 MB are 1,000 bytes.
        var bomb = CvFiles.ZipBomb();
        var size = BitConverter.GetBytes(300 * 1024 * 1024);
        for (var at = bomb.AsSpan().IndexOf(size); at >= 0; at = bomb.AsSpan().IndexOf(size)) BitConverter.GetBytes(1000).CopyTo(bomb, at);
        var before = GC.GetTotalAllocatedBytes();
        (await _reader.WordsOf(await Recognised("cv.docx", bomb), CancellationToken.None)).State.ShouldNotBe(CvTextState.Read);
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(100L * 1024 * 1024);
    }

    [Fact]
    public async Task A_zip_of_very_many_entries_is_not_opened()
    {
        var many = CvFiles.Zip([.. Enumerable.Range(0, SafeZip.MaxEntries + 1).Select(i => ($"word/{i}.xml", "")), ("word/document.xml", "<w/>"), ("[Content_Types].xml", "")]);
        (await Refused("cv.docx", many)).ShouldBe(new CvUnpacksWithoutEnd());
    }

    [Fact]
    public async Task An_XML_bomb_is_not_expanded()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"""<!ENTITY a{i} "{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}">"""));
        var content = CvFiles.OdtContent("<text:p>&a9;</text:p>", $"""<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>""");
        var bomb = CvFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content));
        (await _reader.WordsOf(await Recognised("cv.odt", bomb), CancellationToken.None)).ShouldBe(CvWords.Unreadable);
    }

    [Fact]
    public async Task A_file_of_another_folder_is_not_read_through_an_entity()
    {
        var secret = Path.Combine(_folder, "secret.txt");
        await File.WriteAllTextAsync(secret, "secret words");
        var content = CvFiles.OdtContent("<text:p>&file;</text:p>", $"""<!DOCTYPE x [<!ENTITY file SYSTEM "file://{secret}">]>""");
        var words = await _reader.WordsOf(await Recognised("cv.odt", CvFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content))), CancellationToken.None);
        words.Text.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("cv.pdf", "%PDF-1.7\nnothing more")]
    [InlineData("cv.rtf", @"{\rtf1 \bin999999999 {{{\u99999999999999 ")]
    public async Task A_damaged_file_is_taken_without_its_words(string name, string content) =>
        (await _reader.WordsOf(await Recognised(name, Encoding.ASCII.GetBytes(content)), CancellationToken.None)).State.ShouldNotBe(CvTextState.Read);

    [Fact]
    public async Task Where_pdftotext_is_missing_a_PDF_is_taken_without_its_words()
    {
        using var missing = new PdfWords(new CvReaderSettings("/no/such/pdftotext"));
        var cv = await Recognised("cv.pdf", CvFiles.Pdf());
        (await new CvReader(_files, missing, _doc, NullLogger<CvReader>.Instance).WordsOf(cv, CancellationToken.None)).ShouldBe(CvWords.NoProgram);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_child_process_that_takes_too_long_is_stopped()
    {
        (await ReadWith("exec /bin/sleep 3600").WaitAsync(Eventually.Patience)).ShouldBe(CvWords.TookTooLong);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task The_child_process_sees_nothing_of_our_environment()
    {
        Environment.SetEnvironmentVariable("RECRUITMENT_SECRET", "hush");
        var words = await ReadWith("/usr/bin/env");
        words.State.ShouldBe(CvTextState.Read);
        words.Text.ShouldNotContain("hush");
        words.Text.ShouldNotContain("HOME=");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public async Task Plain_text_is_read_in_the_encodings_that_programs_write(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var words = await _reader.WordsOf(await Recognised("cv.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Zoë Barker – café")]), CancellationToken.None);
        words.Text.ShouldBe("Zoë Barker – café");
    }

    [Fact]
    public async Task Rtf_keeps_letters_beyond_ASCII_and_drops_what_no_reader_sees()
    {
        var words = await _reader.WordsOf(await Recognised("cv.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\hidden no}Zo\'eb \u8211? {\b bold}\par\uc0\u233 nd{\pict 0102ff}}")), CancellationToken.None);
        words.Text.ShouldBe("Zoë – bold\nénd");
    }

    public static TheoryData<string, byte[]> WithHalfALetter => new()
    {
        { "cv.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi Jo Barker \u55357 ? \u-2 ? \u0 ? end}") },
        { "cv.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Jo Barker "), 0x3D, 0xD8, 0x20, 0, 0xFE, 0xFF] },
        { "cv.txt", [.. "Jo Barker "u8, 0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF] },
        { "cv.docx", CvFiles.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>Jo Barker &#xD83D;</w:t></w:document>""")) },
        { "cv.txt", Encoding.UTF8.GetBytes("Jo Barker " + new string('x', CvLimits.MaxCharacters - 11) + "😀 and more") },
        { "cv.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi Jo Barker " + new string('x', CvLimits.MaxCharacters - 11) + @"\u-10179 ?\u-8704 ? and more}") },
        { "cv.docx", CvFiles.Docx("Jo Barker " + new string('x', CvLimits.MaxCharacters - 11) + "😀 and more") },
        { "cv.odt", CvFiles.Odt("Jo Barker " + new string('x', CvLimits.MaxCharacters - 11) + "😀 and more") },
    };

    [Theory]
    [MemberData(nameof(WithHalfALetter))]
    public async Task Half_a_letter_in_a_file_or_at_the_limit_is_kept_as_whole_words(string name, byte[] content)
    {
        var words = await _reader.WordsOf(await Recognised(name, content), CancellationToken.None);
        words.Text.ShouldBe(WellFormedText.Of(words.Text));
        words.Text.Length.ShouldBeLessThanOrEqualTo(CvLimits.MaxCharacters);
        var kept = CvText.Of(new CvFile("00", name, "text/plain", 1), DateTimeOffset.UnixEpoch);
        Should.NotThrow(() => kept.Became(words.State, words.Text, words.NotRead));
        if (words.State == CvTextState.Read) kept.FoldedText.ShouldStartWith("jo barker");
    }

    [Fact]
    public async Task Whatever_a_damaged_file_holds_it_is_read_or_set_aside()
    {
        var chance = new Random(7);
        (string Name, byte[] Content)[] files = [("cv.rtf", CvFiles.Rtf()), ("cv.docx", CvFiles.Docx()), ("cv.odt", CvFiles.Odt()), ("cv.txt", CvFiles.Text())];
        foreach (var (name, content) in Enumerable.Range(0, 60).SelectMany(_ => files))
        {
            var damaged = content.ToArray();
            for (var i = 0; i < 1 + (damaged.Length / 50); i++) damaged[chance.Next(damaged.Length)] = (byte)chance.Next(256);
            if (_reader.Recognise(await Stored(damaged), name) is not { IsRefused: false } cv) continue;
            var words = await _reader.WordsOf(cv.Value, CancellationToken.None);
            words.NotRead.ShouldNotBe(CvNotRead.Fault);
            words.Text.ShouldBe(WellFormedText.Of(words.Text));
        }
    }

    [Fact]
    public async Task A_name_is_kept_without_folders_and_control_characters() =>
        (await Recognised("C:\\Users\\Jo\\My\u0007 CV.pdf", CvFiles.Pdf())).Name.ShouldBe("My CV.pdf");

    /// <summary>Reads a PDF with a program of ours in the place of pdftotext.</summary>
    [UnsupportedOSPlatform("windows")]
    private async Task<CvWords> ReadWith(string command)
    {
        var tool = Path.Combine(_folder, "tool");
        await File.WriteAllTextAsync(tool, $"#!/bin/sh\n{command}\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var pdf = new PdfWords(new CvReaderSettings(tool));
        return await new CvReader(_files, pdf, _doc, NullLogger<CvReader>.Instance).WordsOf(await Recognised("cv.pdf", CvFiles.Pdf()), CancellationToken.None);
    }

    private async Task<CvFile> Recognised(string name, byte[] content)
    {
        var cv = _reader.Recognise(await Stored(content), name);
        return cv.IsRefused ? throw new InvalidOperationException(cv.Refusal.Message) : cv.Value;
    }

    private async Task<Domain.Refusal> Refused(string name, byte[] content) => _reader.Recognise(await Stored(content), name).Refusal.ShouldNotBeNull();

    private async Task<StoredFile> Stored(byte[] content) => (await _files.Keep(new MemoryStream(content), CvLimits.MaxBytes, CancellationToken.None)).Value!;
}
