namespace Recruitment.Domain.AssessmentCentres;

/// <summary>Who does not rate whom, and who rates whom only where nobody else can. [domain.md 5.2, conflicts; 5.6, adjustments are decided by somebody outside the scoring]</summary>
public sealed partial class AssessmentDay
{
    // Known while a day is being changed, and asked anew each time: never stored.
    private HashSet<(Guid StaffId, Guid CandidateId)> _readers = [];

    /// <summary>These have read the CV: they are placed with that person last.</summary>
    public void PlaceLast(IEnumerable<(Guid StaffId, Guid CandidateId)> readers) => _readers = [.. readers];

    public bool Knows(Guid staffId, Guid candidateId) => _acquaintances.Exists(a => a.StaffId == staffId && a.CandidateId == candidateId);

    public bool IsPlacedWith(Guid staffId, Guid seatId) => _assignments.Exists(a => a.StaffId == staffId && a.SeatId == seatId);

    internal bool HasRead(Guid staffId, Seat seat) => _readers.Contains((staffId, seat.CandidateId));

    /// <summary>Not a stranger to them, or the one who knows what they need and why: these never rate.</summary>
    internal bool MayRate(Guid staffId, Seat seat) => !Knows(staffId, seat.CandidateId) && seat.ArrangedById != staffId;

    /// <summary>What somebody needs on the day is arranged by somebody who does not rate them.</summary>
    public Refusal? Arrange(Seat seat, string adjustments, string? instruction, Act act)
    {
        if (IsPlacedWith(act.StaffId, seat.Id)) return new YouRateThem();
        seat.Arrange(adjustments, instruction, act);
        return null;
    }

    /// <summary>"I know this person": they do not see each other on this day; others who are free take over, and nobody else is dealt again. [domain.md 5.2; product.md, feature 38]</summary>
    public Refusal? DeclareAcquaintance(Guid staffId, Seat seat, IReadOnlyList<Seat> seats, Act act)
    {
        if (!IsOn) return new DayIsOver();
        if (!_assessors.Exists(a => a.StaffId == staffId)) return new NotOnThePanel();
        if (Knows(staffId, seat.CandidateId)) return null;
        _acquaintances.Add(new Acquaintance(staffId, seat.CandidateId, act.At));
        _assignments.RemoveAll(a => a.StaffId == staffId && a.SeatId == seat.Id);
        Record("AcquaintanceDeclared", act);
        FillGaps(seats);
        return null;
    }

    /// <summary>It was somebody else of the same name. Whoever took over goes on; what nobody covers is covered again.</summary>
    public Refusal? TakeAcquaintanceBack(Guid staffId, Guid candidateId, IReadOnlyList<Seat> seats, Act act)
    {
        if (!IsOn) return new DayIsOver();
        if (_acquaintances.RemoveAll(a => a.StaffId == staffId && a.CandidateId == candidateId) == 0) return new NotDeclared();
        Record("AcquaintanceTakenBack", act);
        FillGaps(seats);
        return null;
    }
}
