using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class BlindCvTests
{
    private static readonly ContactDetails _jo = new("Jo O’Neill-Barker", "jo@example.org", "01632 960123", "SW1234");

    [Theory]
    [InlineData("JO O’NEILL-BARKER\nSocial worker", "▇▇▇ ▇▇▇-▇▇▇\nSocial worker")]
    [InlineData("jo@example.org or jo.barker@home.example", "▇▇▇ or ▇▇▇")]
    [InlineData("Call 01632 960123 or +44 7700 900123.", "Call ▇▇▇ or ▇▇▇.")]
    [InlineData("Date of birth: 4 May 1990\nSurrey", "Date of birth: ▇▇▇\nSurrey")]
    [InlineData("1 High Street, Northfield NF1 2AB", "▇▇▇, Northfield ▇▇▇")]
    [InlineData("Registered: SW1234", "Registered: ▇▇▇")]
    [InlineData("www.linkedin.com/in/jo-barker", "▇▇▇")]
    public void What_says_who_somebody_is_goes(string words, string blind) => BlindCv.Of(words, _jo).ShouldBe(blind);

    [Theory]
    [InlineData("Joined Northfield in 2014–2019; 14 children; JoJo’s Nursery")]
    [InlineData("BA Social Work 2012, MA 2015. Managed 6 people, language courses.")]
    public void What_somebody_did_stays(string words) => BlindCv.Of(words, _jo).ShouldBe(words);

    private static readonly ContactDetails _siobhan = new("Siobhán O’Neill", "siobhan.oneill@example.org", "07700 900181", null);

    [Theory]
    [InlineData("Siobhan O'Neill", "▇▇▇ ▇▇▇")]
    [InlineData("SIOBHÁN O‘NEILL", "▇▇▇ ▇▇▇")]
    [InlineData("Siobhan O Neill", "▇▇▇ ▇▇▇ ▇▇▇")]
    [InlineData("Siobhan ONeill", "▇▇▇ ▇▇▇")]
    [InlineData("O’Neill, Siobhan", "▇▇▇, ▇▇▇")]
    [InlineData("S i o b h á n   O ’ N e i l l", "▇▇▇")]
    [InlineData("S I O B H A N", "▇▇▇")]
    [InlineData("Siobha\u0301n’s caseload", "▇▇▇ caseload")]
    [InlineData("siobhan\nled a team", "▇▇▇\nled a team")]
    [InlineData("github.com/siobhanoneill", "▇▇▇")]
    [InlineData("siobhanoneill84", "▇▇▇")]
    [InlineData("Skype: soneill_sw", "Skype: ▇▇▇")]
    [InlineData("@siobhan_o on the web", "▇▇▇ on the web")]
    [InlineData("siobhanoneill.wordpress.com", "▇▇▇")]
    [InlineData("07700.900.181", "▇▇▇")]
    [InlineData("0 7 7 0 0 9 0 0 1 8 1", "▇▇▇")]
    [InlineData("+44 (0)7700-900-181", "▇▇▇")]
    [InlineData("7700 900181", "▇▇▇")]
    [InlineData("(0115) 496 0123", "▇▇▇")]
    [InlineData("DOB 04/05/1990", "DOB ▇▇▇")]
    [InlineData("D.O.B. 4.5.90", "D.O.B. ▇▇▇")]
    [InlineData("Date of birth 4 May 1990", "Date of birth ▇▇▇")]
    [InlineData("Born 4 May 1990 in Cork", "Born ▇▇▇")]
    [InlineData("4th May 1990", "▇▇▇")]
    [InlineData("Age 34", "▇▇▇")]
    [InlineData("Age: 34 | Nationality Irish", "▇▇▇ | Nationality ▇▇▇")]
    [InlineData("I am 34 years old", "I am ▇▇▇")]
    [InlineData("Nationality: Irish", "Nationality: ▇▇▇")]
    [InlineData("Irish citizen, full licence", "▇▇▇, full licence")]
    [InlineData("NI number QQ 12 34 56 C and AB123456C", "NI number QQ 12 34 56 C and ▇▇▇")]
    [InlineData("Flat 3, 12 Station Road\nNorthfield", "▇▇▇\nNorthfield")]
    public void However_it_is_written_it_goes(string words, string blind) => BlindCv.Of(words, _siobhan).ShouldBe(blind);

    [Theory]
    [InlineData("Ten years with young people leaving care. Young People’s Service, Young Carers.")]
    [InlineData("Working under pressure with grace, and grace alone.")]
    [InlineData("January to May 2019, children aged 5 to 11, adults aged 18-25")]
    [InlineData("01.09.2014 - 03.04.2019 and 2014 - 2019")]
    [InlineData("3 Family Court reports and 12 Hill Street Children’s Centre")]
    [InlineData("A caseload of 14, 200 hours of 170, £38,626 to £44,711")]
    public void Words_that_are_a_name_elsewhere_stay(string words) => BlindCv.Of(words, new("Grace Young", "gy@example.org", "07700 900182", null)).ShouldBe(words);

    [Theory]
    [InlineData("Grace Young\nTen years with young people", "▇▇▇ ▇▇▇\nTen years with young people")]
    [InlineData("GRACE YOUNG", "▇▇▇ ▇▇▇")]
    [InlineData("grace young", "▇▇▇ ▇▇▇")]
    [InlineData("Grace led a team", "▇▇▇ led a team")]
    [InlineData("Reference for Ms Young: reliable", "Reference for Ms ▇▇▇: reliable")]
    [InlineData("graceyoung1", "▇▇▇")]
    public void And_go_where_they_are_the_name(string words, string blind) => BlindCv.Of(words, new("Grace Young", "gy@example.org", "07700 900182", null)).ShouldBe(blind);

    [Theory]
    [InlineData("\ud83d torn \ude00")]
    [InlineData("")]
    [InlineData("▇▇▇")]
    public void Any_text_can_be_read_so(string words) => BlindCv.Of(words, _jo).ShouldNotBeNull();

    [Fact]
    public void A_long_text_of_one_kind_is_looked_through_in_time()
    {
        foreach (var piece in (string[])["0", "Young ", "a.", "1 A", "S i ", "@", "Age ", "o'", "www."]) BlindCv.Of(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)), new("Grace Young", "gy@example.org", "07700 900182", null)).ShouldNotBeNull();
    }
}
