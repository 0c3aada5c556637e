using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Tests.Candidates;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Anna www.evil-example.test")]
    [InlineData("Anna evil-example.test")]
    [InlineData("Anna (evil.com)")]
    [InlineData("Anna x.co")]
    [InlineData("Anna WWW.EVIL.TEST")]
    [InlineData("Anna evil。com")]
    [InlineData("javascript:anna")]
    [InlineData("Anna anna@example.org")]
    public void What_mail_programs_make_a_link_of_is_no_name(string typed) => PersonName.Parse(typed, out _).ShouldBe(new LooksLikeALink());

    [Theory]
    [InlineData("Anna \u202egro.live")]
    [InlineData("Anna\u200b Smith")]
    [InlineData("Anna\u0007 Smith")]
    [InlineData("\u2066Anna\u2069")]
    [InlineData("Anna \ufffe")]
    public void What_turns_or_hides_the_words_round_it_is_typed_again(string typed) => PersonName.Parse(typed, out _).ShouldBe(new HasHiddenCharacters());

    [Theory]
    [InlineData("Tom \"Tommy\" O'Dea")]
    [InlineData("Tom “Tommy” O’Dea")]
    [InlineData("J.R. Barker")]
    [InlineData("J.R.R.Barker")]
    [InlineData("Dr.Rahman")]
    [InlineData("Md.Karim Uddin")]
    [InlineData("Sarah St.John")]
    [InlineData("Martin Luther King Jr.")]
    [InlineData("Łukasz Sørensen-Weiß")]
    [InlineData("می‌خواهم رضا")]
    [InlineData("X Æ")]
    [InlineData("Li")]
    public void A_name_is_taken_as_its_owner_writes_it(string typed)
    {
        PersonName.Parse(typed, out var name).ShouldBeNull();
        name.ShouldBe(typed);
    }

    [Theory]
    [InlineData("Jo Barker", "Jo")]
    [InlineData("Sharma Noah", "Noah")]
    [InlineData("Stokes, Rhys", "Rhys")]
    [InlineData("OKAFOR Chidi", "Chidi")]
    [InlineData("Chidi OKAFOR", "Chidi")]
    [InlineData("Tom \"Tommy\" O'Dea", "Tommy")]
    [InlineData("Mrs Zoë van der Berg", "Zoë")]
    [InlineData("Anne-Marie Duff", "Anne-Marie")]
    [InlineData("Sarah Thomas", "Sarah")]
    [InlineData("Suryani", "Suryani")]
    [InlineData("Jo Barker, BA (Hons)", "Jo")]
    public void What_somebody_is_called_is_told_where_it_is_sure(string name, string called) => GivenName.In(name).ShouldBe(called);

    [Theory]
    [InlineData("Thomas James")]
    [InlineData("Xochitl Quetzalli")]
    [InlineData("Nguyen Tran")]
    public void Where_it_is_not_sure_nobody_guesses(string name) => GivenName.In(name).ShouldBeNull();
}
