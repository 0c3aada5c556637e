using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Domain.Tests.AssessmentCentres;

public sealed class GroupsTests
{
    [Theory]
    [InlineData(14, "5, 5, 4", "3, 3, 2")]
    [InlineData(13, "5, 4, 4", "3, 2, 2")]
    [InlineData(7, "4, 3", "2, 2")]
    [InlineData(12, "6, 6", "3, 3")]
    [InlineData(6, "6", "3")]
    [InlineData(1, "1", "1")]
    [InlineData(0, "", "")]
    public void People_are_dealt_as_the_handbook_has_it(int people, string sizes, string assessors)
    {
        var dealt = Groups.Sizes(people, 6);
        string.Join(", ", dealt).ShouldBe(sizes);
        string.Join(", ", dealt.Select(Groups.AssessorsFor)).ShouldBe(assessors);
    }

    [Fact]
    public void For_any_number_of_people_sizes_differ_by_one_at_most_and_nobody_is_left_over()
    {
        foreach (var most in Enumerable.Range(4, 3))
            foreach (var people in Enumerable.Range(1, 100))
            {
                var sizes = Groups.Sizes(people, most);
                sizes.Sum().ShouldBe(people);
                sizes.Max().ShouldBeLessThanOrEqualTo(most);
                (sizes.Max() - sizes.Min()).ShouldBeLessThanOrEqualTo(1);
                sizes.Count.ShouldBe((int)Math.Ceiling(people / (double)most));
            }
    }
}
