using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Offers;
using Recruitment.Infrastructure.Offers;
using Recruitment.Infrastructure.Templates;
using Recruitment.Infrastructure.Tests.Templates;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Offers;

public sealed class LetterTests
{
    private static readonly FirmOfferLetter _letter =
        new("Jo Barker", "BCDF-2345", "20 November 2026", "Social worker", "North team", "£36,000 a year", "37 hours", "See ((salary))", "4 January 2027", "", "", "Priya Shah", HasAJob: true, AgencyWorker: false, Seconded: false, Apprentice: false);

    [Fact]
    public void What_a_person_typed_is_never_read_as_a_placeholder()
    {
        using var service = new TestService();

        var text = service.Services.GetRequiredService<ILetters>().Write(_letter).Text;

        text.ShouldContain("* Working pattern: See ( (salary))");
        text.Split("£36,000").Length.ShouldBe(2);
    }

    [Fact]
    public void A_line_without_anything_to_say_is_left_out()
    {
        using var service = new TestService();

        service.Services.GetRequiredService<ILetters>().Write(_letter).Text.ShouldContain("* Planned start: 4 January 2027\n\nWe look up");
    }

    [Fact]
    public void A_broken_change_is_not_taken_while_the_service_runs()
    {
        using var own = new OwnTemplates();
        using var service = new TestService { Settings = { ["Recruitment:TemplatesFolder"] = own.Folder } };
        var letters = service.Services.GetRequiredService<ILetters>();
        var before = letters.Write(_letter);

        own.Write("letters/firm-offer-letter.txt", own.Read("letters/firm-offer-letter.txt").Replace("((salary))", "((salery))", StringComparison.Ordinal));

        letters.Write(_letter).ShouldBe(before);
    }

    [Fact]
    public void Every_letter_has_its_file_and_every_file_its_letter()
    {
        using var service = new TestService();
        var folder = service.Services.GetRequiredService<TemplatesFolder>().PathTo("letters");

        Directory.GetFiles(folder).Select(Path.GetFileName).Order().ShouldBe(LetterTemplates.Kinds.Select(k => LetterTemplates.NameOf(k) + ".txt").Order());
    }
}
