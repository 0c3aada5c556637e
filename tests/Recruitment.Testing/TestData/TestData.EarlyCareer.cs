using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Testing;

public static partial class TestData
{
    public static readonly Agreement EverybodyAgrees = new("Jo Barker", Enum.GetValues<AgreeingParty>());

    /// <summary>The first year of somebody who has started: full time from 1 September 2026.</summary>
    public static EarlyCareerProgramme AProgramme(JobApplication started, string name, DateTimeOffset at)
    {
        var facts = new ProgrammeFacts(new(2026, 9, 1), new(2026, 8, 20), new(2026, 7, 10), true, false, false);
        var people = new ProgrammePeople("Lena Moss", "lena@council.example", "Amina Yusuf", "Priya Shah", "SW4321");
        if (EarlyCareerProgramme.Begin(started, name, 1, facts, people, ALookAtTheRegister(started.Id, at), AnAct(at), out var programme) is { } refusal)
            throw new InvalidOperationException(refusal.Message);
        return programme!;
    }

    /// <summary>Every review of the year is held, the final one on this day, with all the evidence.</summary>
    public static void HoldReviews(this EarlyCareerProgramme programme, DateOnly finalOn)
    {
        var act = AnAct(new DateTimeOffset(finalOn, new TimeOnly(12, 0), TimeSpan.Zero));
        foreach (var (number, heldOn) in new (int, DateOnly)[] { (1, new(2026, 12, 1)), (2, new(2027, 3, 1)), (4, finalOn) })
        {
            if (programme.RecordReview(number, heldOn, new("Confident with families.", "Lead a core group.", true, 3, 3, 3, 3, 2), act) is { } refusal)
                throw new InvalidOperationException(refusal.Message);
        }
    }
}
