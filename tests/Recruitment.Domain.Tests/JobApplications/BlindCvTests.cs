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
    [InlineData("1 High Street, Northfield NF1 2AB", "1 High Street, Northfield ▇▇▇")]
    [InlineData("Registered: SW1234", "Registered: ▇▇▇")]
    [InlineData("www.linkedin.com/in/jo-barker", "▇▇▇")]
    public void What_says_who_somebody_is_goes(string words, string blind) => BlindCv.Of(words, _jo).ShouldBe(blind);

    [Theory]
    [InlineData("Joined Northfield in 2014–2019; 14 children; JoJo’s Nursery")]
    [InlineData("BA Social Work 2012, MA 2015. Managed 6 people, language courses.")]
    public void What_somebody_did_stays(string words) => BlindCv.Of(words, _jo).ShouldBe(words);
}
