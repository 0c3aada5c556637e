namespace Recruitment.Domain.Tests;

public sealed class WellFormedTextTests
{
    // As members: an attribute cannot hold half a letter.
    public static TheoryData<int, string, string> Halves => new()
    {
        { 0, "Zoë 😀 शर्मा", "Zoë 😀 शर्मा" },
        { 1, "a\ud83db", "a\ufffdb" },
        { 2, "a\ude00", "a\ufffd" },
        { 3, "\ud83d\ud83d\ude00", "\ufffd😀" },
        { 4, "a\0b\ufffe\uffff", "a\ufffdb\ufffd\ufffd" },
    };

    [Theory]
    [MemberData(nameof(Halves))]
    public void Half_a_letter_becomes_the_sign_for_one_that_is_missing(int number, string came, string kept) => WellFormedText.Of(came).ShouldBe(kept, $"case {number}");

    [Fact]
    public void Whatever_a_stranger_s_file_holds_can_be_folded()
    {
        foreach (var text in new[] { "\ud83d ?", "\ude00", "\ufffe", "\0Barker" }) Should.NotThrow(() => SearchText.Fold("Jo " + text)).ShouldStartWith("jo");
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("cafe\u0301s", 4, "caf")]
    [InlineData("a👨‍👩‍👧", 5, "a")]
    public void A_text_is_cut_between_two_letters(string text, int most, string cut) => WellFormedText.Cut(text, most).ShouldBe(cut);

    [Fact]
    public void A_letter_with_a_thousand_marks_is_cut_all_the_same() => WellFormedText.Cut("a" + new string('\u0301', 1000), 500).Length.ShouldBe(500);

    [Fact]
    public void Whatever_is_cut_stays_well_formed()
    {
        var text = string.Concat(Enumerable.Repeat("é😀e\u0301👨‍👩‍👧ab", 40));
        foreach (var most in Enumerable.Range(0, text.Length))
        {
            var cut = WellFormedText.Cut(text, most);
            cut.Length.ShouldBeLessThanOrEqualTo(most);
            WellFormedText.Of(cut).ShouldBe(cut);
        }
    }

    [Fact]
    public void The_first_letter_of_a_name_is_a_whole_one() => WellFormedText.FirstLetter("𝓐mina").ShouldBe("𝓐");
}
