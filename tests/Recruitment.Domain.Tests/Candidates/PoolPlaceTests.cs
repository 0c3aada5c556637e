using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Tests.Candidates;

public sealed class PoolPlaceTests
{
    private static readonly DateOnly _today = new(2026, 11, 20);

    private readonly PoolPlace _place = PoolPlace.For(
        JobApplication.Receive("BCDF-2345", Guid.NewGuid(), Guid.NewGuid(), EntryRoute.Experienced, null, new CvFile(new string('a', 64), "cv.pdf", "application/pdf", 1000), Now()), Now());

    [Fact]
    public void Nobody_is_in_the_pool_who_has_not_agreed() => _place.IsTaken(_today).ShouldBeFalse();

    [Fact]
    public void Agreeing_lasts_a_year_and_its_last_day_counts()
    {
        _place.Agree(Now());
        _place.Until.ShouldBe(new DateOnly(2027, 11, 20));
        _place.IsTaken(new(2027, 11, 20)).ShouldBeTrue();
        _place.IsTaken(new(2027, 11, 21)).ShouldBeFalse();
    }

    [Fact]
    public void Agreeing_again_is_a_year_from_that_day()
    {
        _place.Agree(Now());
        _place.Agree(Now(days: 300));
        _place.Until.ShouldBe(new DateOnly(2028, 9, 16));
    }

    [Fact]
    public void Whoever_leaves_is_out_at_once_and_may_come_back()
    {
        _place.Agree(Now());
        _place.Leave(Now());
        _place.IsTaken(_today).ShouldBeFalse();
        _place.Agree(Now());
        _place.IsTaken(_today).ShouldBeTrue();
    }

    private static Act Now(int days = 0) => new(new Actor(ActorKind.Candidate, "1", "Jo Barker"), new DateTimeOffset(2026, 11, 20, 16, 40, 0, TimeSpan.Zero).AddDays(days));
}
