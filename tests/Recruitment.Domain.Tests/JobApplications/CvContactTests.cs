using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class CvContactTests
{
    [Fact]
    public void An_ordinary_cv_gives_all_four() =>
        CvContact.ReadFrom("""
            CURRICULUM VITAE
            Jo Barker
            12 Acacia Road, Northfield SW1A 2AA
            Tel: 01632 960123   Mobile: 07700 900456
            jo.barker@example.org
            Social Work England registration: SW12345

            Experience
            Social Worker, Northfield Council, 2019 - 2026
            """).ShouldBe(new ReadFromCv("Jo Barker", "jo.barker@example.org", "07700 900456", "SW12345"));

    [Theory]
    [InlineData("Name: Amina Yusuf\nPhone: 01632 960001", "Amina Yusuf")]
    [InlineData("Full name – Amina Yusuf\n", "Amina Yusuf")]
    [InlineData("Curriculum Vitae of Priya Shah\nSenior Social Worker", "Priya Shah")]
    [InlineData("Priya Shah – CV", "Priya Shah")]
    [InlineData("SIOBHAN O'NEIL-MCKAY\nSocial Worker", "Siobhan O'Neil-McKay")]
    [InlineData("Mrs Zoë van der Berg, BA (Hons) Social Work", "Zoë van der Berg")]
    [InlineData("Newly Qualified Social Worker\nTom Okafor MSW", "Tom Okafor")]
    [InlineData("Personal Profile\nNorthfield Road\nTom Okafor\ttom@example.org", "Tom Okafor")]
    [InlineData("Leeds Beckett University\nCity Life\nDesta Girma\ndesta.girma@example.org", "Desta Girma")]
    [InlineData("José   |   jose@example.org\nJosé Luis Pérez", "José Luis Pérez")]
    public void A_name_is_found_after_its_label_or_at_the_head(string text, string name) => CvContact.ReadFrom(text).Name.ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("I am a caring person who has worked with families for ten years.\nIn 2019 I moved.")]
    [InlineData("Curriculum Vitae\nSocial Worker\n14 High Street")]
    public void Where_no_line_can_be_a_name_none_is_made_up(string text) => CvContact.ReadFrom(text).Name.ShouldBeNull();

    [Theory]
    [InlineData("call +44 (0)7700 900123 any time", "+44 (0)7700 900123")]
    [InlineData("(01632) 960 123", "(01632) 960 123")]
    [InlineData("T 01632-960-123", "01632-960-123")]
    [InlineData("0044 7700 900123", "0044 7700 900123")]
    [InlineData("NI number 012345678901", null)]
    [InlineData("01/09/2019 - 30/06/2021", null)]
    public void British_phone_numbers_are_told_from_other_digits(string text, string? phone) => CvContact.ReadFrom(text).Phone.ShouldBe(phone);

    [Theory]
    [InlineData("I live in London SW1 and work in SW19 4ER", null)]
    [InlineData("Social Work England: SW7", "SW7")]
    [InlineData("SWE no. 12345", "SW12345")]
    [InlineData("registered with Social Work England, number SW 123456", "SW123456")]
    [InlineData("Social Work England registered since 2019", null)]
    [InlineData("HCPC registration SW012345", "SW012345")]
    [InlineData("sw98765", "SW98765")]
    [InlineData("SW1234567", null)]
    public void The_register_number_is_told_from_a_London_postcode_and_a_year(string text, string? number) =>
        CvContact.ReadFrom(text).SocialWorkEnglandNumber.ShouldBe(number);

    [Fact]
    public void The_details_of_referees_are_not_taken_for_the_person_s_own()
    {
        var read = CvContact.ReadFrom($"Jo Barker\n{new string('x', 300)}\nReferences\nMaria Lopez, 07700 900999, maria@example.org, SW4321");
        read.ShouldBe(new ReadFromCv("Jo Barker", null, null, null));
    }

    [Fact]
    public void A_megabyte_of_anything_is_looked_at_in_a_moment()
    {
        foreach (var text in new[] { new string('a', 1_000_000), string.Concat(Enumerable.Repeat("0 ", 500_000)), string.Concat(Enumerable.Repeat("a.a@", 250_000)), new string('\n', 1_000_000) })
            Should.CompleteIn(() => CvContact.ReadFrom(text), TimeSpan.FromSeconds(1));
    }
}
