using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Tests.Candidates;

public sealed class FirstNamesTests
{
    [Theory]
    [InlineData("Tom Brown", "Sarah Brown")]
    [InlineData("Daniel Okonkwo", "Ngozi Okonkwo")]
    [InlineData("Sam Hughes", "Sara Hughes")]
    [InlineData("Imran Patel", "Aisha Patel")]
    [InlineData("James Walker", "Claire Walker")]
    [InlineData("Olu Adeyemi", "Tobi Adeyemi")]
    [InlineData("Mark Evans", "Ruth Evans")]
    [InlineData("Peter Nowak", "Ewa Nowak")]
    [InlineData("Rhys Morgan", "Carys Morgan")]
    [InlineData("Yusuf Khan", "Hassan Khan")]
    [InlineData("Emily Carter", "Charlotte Carter")]
    [InlineData("Grace Chen", "Wei Chen")]
    public void Ordinary_couples_and_siblings_are_two_people(string one, string other) => (FirstNames.MayBeOne(one, other), FirstNames.MayBeOne(other, one)).ShouldBe((false, false));

    [Theory]
    [InlineData("Tom Brown", "Thomas Brown")]
    [InlineData("Jo Barker", "Joanne Okonkwo-Lindqvist")]
    [InlineData("Kate Ward", "Catherine Ward")]
    [InlineData("Bill Stokes", "William Stokes")]
    [InlineData("T Brown", "Tom Brown")]
    [InlineData("T. Brown", "Thomas J. Brown")]
    [InlineData("Jon Field", "John Field")]
    [InlineData("Brain Ellis", "Brian Ellis")]
    [InlineData("Noah Sharma", "Sharma, Noah")]
    [InlineData("Ann Marie Hall", "Marie Hall")]
    [InlineData("Mary-Jane Poe", "Mary Poe")]
    [InlineData("José Núñez", "Jose Nunez")]
    [InlineData("JO BARKER", "Jo Barker")]
    [InlineData("Jo", "Jo Barker")]
    public void Short_forms_initials_and_slips_may_be_one_person(string one, string other) => (FirstNames.MayBeOne(one, other), FirstNames.MayBeOne(other, one)).ShouldBe((true, true));

    [Fact]
    public void No_name_is_nobodys() => FirstNames.MayBeOne("", "Jo Barker").ShouldBeFalse();
}
