using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Tests.Vacancies;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Social worker, children in care", "social-worker-children-in-care")]
    [InlineData("  Crèche & family-help lead (NQSW) ", "creche-family-help-lead-nqsw")]
    [InlineData("Children’s social worker", "childrens-social-worker")]
    [InlineData("社会", "vacancy")]
    public void A_title_becomes_the_last_part_of_an_address(string title, string slug) => Slug.Of(title, []).ShouldBe(slug);

    [Fact]
    public void A_second_vacancy_of_the_same_name_is_numbered()
    {
        Slug.Of("Social worker", ["social-worker"]).ShouldBe("social-worker-2");
        Slug.Of("Social worker", ["social-worker", "social-worker-2", "social-worker-3"]).ShouldBe("social-worker-4");
    }

    [Fact]
    public void A_long_title_is_cut_and_ends_in_a_letter() => Slug.Of(new string('a', Slug.MaxLength - 1) + " manager", []).ShouldBe(new string('a', Slug.MaxLength - 1));
}
