using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Scoring;

/// <summary>One person whom an assessor is to see in one exercise, as far as the assessor may know them.</summary>
internal sealed class AssignedSeat
{
    public Guid DayId { get; init; }

    public Guid SeatId { get; init; }

    public Guid StaffId { get; init; }

    public string ExerciseCode { get; init; } = "";

    /// <summary>What they are called. The rest of the name is not for assessors.</summary>
    public string FirstName { get; init; } = "";

    public int? Group { get; init; }

    public SeatColour? Colour { get; init; }

    public SeatStatus SeatStatus { get; init; }

    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>From when on its sheet can be written: the start of the exercise; of what is only read, the start of the day.</summary>
    public DateTimeOffset OpensAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public string Room { get; init; } = "";

    /// <summary>What is to be done for them on the day, without the reason.</summary>
    public string? Instruction { get; init; }

    public AssessorKind Kind { get; init; }

    public string FrameworkVersion { get; init; } = "";

    /// <summary>The panel talks about them already, or went on without this sheet: the assessor may have read the others' ratings.</summary>
    public bool PanelWentOn { get; init; }
}

internal static class Assignments
{
    /// <summary>
    /// The only way from an assessor to candidates: assigned to them, on a day that is open to assessors now, with a live seat, and nobody whom they said they know. What is not in here is not there.
    /// </summary>
    public static IQueryable<AssignedSeat> AssignedTo(this IRecruitmentDb db, Guid staffId, DateTimeOffset now)
    {
        var (latestStart, earliestEnd) = (now + AssessorAccess.Margin, now - AssessorAccess.Margin);
        return
        from day in db.AssessmentDays.AsNoTracking()
        where day.Status != DayStatus.Cancelled
        from assignment in day.Assignments
        where assignment.StaffId == staffId
        let isSubstitute = assignment.ExerciseCode.StartsWith(SubstituteExercise.Prefix)
        where (isSubstitute ? assignment.StartsAt!.Value : day.StartsAt) <= latestStart && (isSubstitute ? assignment.EndsAt!.Value : day.EndsAt) >= earliestEnd
        from assessor in day.Assessors
        where assessor.StaffId == staffId
        join seat in db.Seats on assignment.SeatId equals seat.Id
        where seat.DayId == day.Id && (seat.Status == SeatStatus.Held || seat.Status == SeatStatus.Booked || seat.Status == SeatStatus.Attended || seat.Status == SeatStatus.DidNotAttend)
        where !day.Acquaintances.Any(k => k.StaffId == staffId && k.CandidateId == seat.CandidateId)
        join candidate in db.Candidates on seat.CandidateId equals candidate.Id
        select new AssignedSeat
        {
            DayId = day.Id,
            SeatId = seat.Id,
            StaffId = staffId,
            ExerciseCode = assignment.ExerciseCode,
            FirstName = candidate.KnownAs,
            Group = seat.Group,
            Colour = seat.Colour,
            SeatStatus = seat.Status,
            StartsAt = assignment.StartsAt,
            OpensAt = assignment.StartsAt ?? day.StartsAt,
            EndsAt = assignment.EndsAt,
            Room = assignment.Room,
            Instruction = seat.Instruction,
            Kind = assessor.Kind,
            FrameworkVersion = day.FrameworkVersion,
            PanelWentOn = db.WashUps.Any(w => w.SeatId == seat.Id
                && (w.OpenedAt != null || w.ExcusedSheets.Any(e => e.StaffId == staffId && e.ExerciseCode == assignment.ExerciseCode))),
        };
    }
}

internal sealed class DayFrameworks(IRecruitmentDb db, IFrameworks frameworks)
{
    /// <summary>A version from its kept text; the one in force where the day names none that was ever kept.</summary>
    public async Task<Framework> Of(string version, CancellationToken cancellationToken)
    {
        if (version == frameworks.Current.Version) return frameworks.Current;
        var text = await db.Frameworks.AsNoTracking().Where(f => f.Version == version).Select(f => f.Text).SingleOrDefaultAsync(cancellationToken);
        return text is null ? frameworks.Current : frameworks.Read(text);
    }
}
