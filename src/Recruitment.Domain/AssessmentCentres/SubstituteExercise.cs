using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>A value that nobody saw is looked at again by two people, at a time of its own. [domain.md 5.4]</summary>
public static class SubstituteExercise
{
    public const string Prefix = "substitute-";

    public static string CodeOf(string valueCode) => Prefix + valueCode;

    public static bool Is(string exerciseCode) => exerciseCode.StartsWith(Prefix, StringComparison.Ordinal);
}

/// <param name="Assessors">Two of the day’s panel.</param>
public sealed record SubstitutePlan(string ValueCode, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Room, IReadOnlyList<Guid> Assessors);

public sealed partial class AssessmentDay
{
    /// <summary>Also after the day is closed. Arranged once more, it takes the place of what was arranged before.</summary>
    public Refusal? ArrangeSubstitute(Seat seat, SubstitutePlan plan, Act act)
    {
        if (Status == DayStatus.Cancelled) return new DayIsOver();
        if (plan.StartsAt <= act.At) return new MovedIntoThePast();
        if (plan.EndsAt <= plan.StartsAt) return new EndsBeforeItStarts();
        var assessors = plan.Assessors.Distinct().Select(id => _assessors.Find(a => a.StaffId == id)).OfType<DayAssessor>().Where(a => MayRate(a.StaffId, seat)).ToList();
        if (assessors.Count != LeastAssessorsPerCandidate) return new TwoLookAgain();
        if (assessors.TrueForAll(a => a.Kind == AssessorKind.YoungPerson)) return new GroupWithoutAnAdult();
        var code = SubstituteExercise.CodeOf(plan.ValueCode);
        var rest = _assignments.Where(a => a.SeatId != seat.Id || a.ExerciseCode != code).ToList();
        if (assessors.Exists(a => rest.Exists(x => x.StaffId == a.StaffId && x.StartsAt < plan.EndsAt && x.EndsAt > plan.StartsAt))) return new AssessorSeesSomebodyElse();
        _assignments.RemoveAll(a => a.SeatId == seat.Id && a.ExerciseCode == code);
        _assignments.AddRange(assessors.Select((a, i) => new Assignment(
            a.StaffId, seat.Id, code, i == 0 ? AssignmentRole.Primary : AssignmentRole.Secondary, plan.StartsAt, plan.EndsAt, plan.Room)));
        Record("SubstituteArranged", act, after: plan.ValueCode);
        return null;
    }
}

public sealed record TwoLookAgain() : Refusal("Choose two different people of the panel, neither of whom knows the person or arranged what they need.");

public sealed record AssessorSeesSomebodyElse() : Refusal("One of the two sees somebody else at that time. Choose another time, or somebody else.");
