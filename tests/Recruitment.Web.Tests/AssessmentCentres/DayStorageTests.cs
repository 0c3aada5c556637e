using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.AssessmentCentres;

public sealed class DayStorageTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_programme_and_its_day_come_back_from_the_database_as_they_were()
    {
        var centre = TestData.ACentre();
        var day = TestData.ADay(centre);
        await _service.InDatabase(async db =>
        {
            db.AddRange(centre, day);
            await db.SaveChangesAsync();
        });

        var kept = await _service.InDatabase(db => db.AssessmentDays.SingleAsync());
        kept.StartsAt.ShouldBe(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero));
        kept.Stations.Select(s => s.ExerciseCode).ShouldBe(["group-discussion", "role-play", "reflective-interview", "written-analysis"]);
        kept.Panel.Count.ShouldBe(3);
        var programme = await _service.InDatabase(db => db.AssessmentCentres.SingleAsync());
        programme.Exercises.ShouldBe(centre.Exercises);
        programme.Rooms.ShouldBe(centre.Rooms);
    }
}
