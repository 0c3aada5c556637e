using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Domain.Tests.AssessmentCentres;

public sealed class EdgeColouringTests
{
    [Fact]
    public void Any_set_of_meetings_fits_into_as_many_slots_as_the_busiest_person_has_meetings()
    {
        var random = new Random(20261126);
        for (var round = 0; round < 500; round++)
        {
            int left = random.Next(1, 9), right = random.Next(1, 7);
            var meetings = Enumerable.Range(0, random.Next(0, 40)).Select(_ => (Left: random.Next(left), Right: random.Next(right))).ToList();
            var slots = EdgeColouring.Slots(meetings);

            var all = meetings.Zip(slots, (m, s) => (m.Left, m.Right, Slot: s)).ToList();
            all.DistinctBy(m => (m.Left, m.Slot)).Count().ShouldBe(all.Count);
            all.DistinctBy(m => (m.Right, m.Slot)).Count().ShouldBe(all.Count);
            if (meetings.Count > 0) slots.Distinct().Count().ShouldBe(Math.Max(meetings.CountBy(m => m.Left).Max(c => c.Value), meetings.CountBy(m => m.Right).Max(c => c.Value)));
        }
    }
}
