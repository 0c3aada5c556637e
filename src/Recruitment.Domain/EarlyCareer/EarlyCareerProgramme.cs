using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.EarlyCareer;

public enum ProgrammeStatus
{
    InProgress,
    Paused,

    /// <summary>Its last day was moved by agreement.</summary>
    Extended,
    Passed,
    Failed,
    Withdrawn,

    /// <summary>Goes on with another employer.</summary>
    Transferred,
}

/// <summary>A person's first year (or first two) in practice: its dates, reviews, pauses and end. [domain.md 3.1, 3.2]</summary>
public sealed partial class EarlyCareerProgramme : AggregateRoot
{
    private readonly List<Review> _reviews = [];
    private readonly List<Pause> _pauses = [];

    private EarlyCareerProgramme()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public ProgrammeCode Code { get; private set; }

    public ProgrammeStatus Status { get; private set; }

    public DateOnly StartsOn { get; private set; }

    public DateOnly LastDay { get; private set; }

    /// <summary>The next review that is not held, for sorting and reminding; null when all are.</summary>
    public DateOnly? NextReviewOn { get; private set; }

    public decimal Wte { get; private set; }

    public ProgrammeFacts Facts { get; private set; } = null!;

    public ProgrammePeople People { get; private set; } = null!;

    public ProgrammeOutcome? Outcome { get; private set; }

    /// <summary>An outcome that one person has recorded and a second has to confirm.</summary>
    public ProposedOutcome? Proposed { get; private set; }

    public IReadOnlyList<Review> Reviews => _reviews;

    public IReadOnlyList<Pause> Pauses => _pauses;

    public bool IsRunning => Status is ProgrammeStatus.InProgress or ProgrammeStatus.Paused or ProgrammeStatus.Extended;

    /// <summary>A pause that has been agreed and whose first day is to come.</summary>
    public Pause? PlannedPause => Status == ProgrammeStatus.Paused ? null : _pauses.SingleOrDefault(p => p.ResumedOn is null);

    /// <summary>Must be complete within two years of its start; later than that is flagged, not forbidden. [domain.md 3.1; P29]</summary>
    public bool RunsPastTwoYears => Code == ProgrammeCode.Asye && LastDay >= StartsOn.AddYears(2);

    public AsyeFunding? Funding => Code == ProgrammeCode.Asye && Facts.Qualified is { } qualified ? AsyeFunding.For(qualified, StartsOn) : null;

    public GrantAnswer Grant => new GrantFacts(true, Facts.StatutoryChildAndFamily, Facts.IsAgency, Facts.Qualified, Facts.FundedBefore).On(StartsOn);

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    /// <summary>Whether there is a first year for who comes by this route.</summary>
    public static Refusal? IsFor(EntryRoute route) => route.LeadsToAFirstYear() ? null : new NotNewToPractice();

    /// <summary>The conversion of a start into a programme: the application moves with it. What is known of the registration is what was seen in the register.</summary>
    /// <param name="seen">The newest check of the register, which the dates are held against.</param>
    /// <param name="name">Whose programme it is.</param>
    public static Refusal? Begin(
        JobApplication application, string name, decimal wte, ProgrammeFacts facts, ProgrammePeople people, RegistrationCheck? seen, Act act, out EarlyCareerProgramme? programme)
    {
        programme = null;
        if (IsFor(application.Route) is { } experienced) return experienced;
        if (facts.Check(seen, LondonTime.DayOf(act.At)) is { } wrongFact) return wrongFact;
        if (people.Check(name) is { } wrongPerson) return wrongPerson;
        var start = ProgrammeRules.StartOf(facts.EmployedFrom, facts.RegisteredFrom);
        var code = ProgrammeRules.CodeFor(start);
        if (ProgrammeCalendar.Plan(code, start, wte, out var points) is { } refusal) return refusal;
        if (application.Move(ApplicationAction.BeginEarlyCareer, act) is { } notNow) return notNow;
        programme = new EarlyCareerProgramme
        {
            Id = Ids.At(act.At),
            JobApplicationId = application.Id,
            Code = code,
            StartsOn = start,
            Wte = wte,
            Facts = facts,
            People = people,
        };
        foreach (var point in points) programme._reviews.Add(new Review(point));
        programme.Reckon();
        return null;
    }

    /// <summary>Somebody left, or has another job: another assessor, supervisor or co-ordinator from now on.</summary>
    public Refusal? ChangePeople(ProgrammePeople people, string name, Act act)
    {
        if (!IsRunning) return new ProgrammeCannotDoThat(Status);
        if (people == People) return null;
        if (people.Check(name) is { } wrong) return wrong;
        Record("ProgrammePeopleChanged", act, People.ToString(), people.ToString());
        People = people;
        return null;
    }

    /// <summary>Works the dates out again from the plan and the pauses. What was held stays where it was.</summary>
    private void Reckon()
    {
        foreach (var review in _reviews.Where(r => r.HeldOn is null)) review.Due(ProgrammeCalendar.Moved(review.PlannedOn, _pauses));
        // The year may last longer than to the final review, where that was held before it was made longer.
        LastDay = ProgrammeCalendar.Moved(_reviews.Single(r => r.IsFinal).PlannedOn, _pauses);
        NextReviewOn = _reviews.Where(r => r.HeldOn is null && !r.IsSkipped).Select(r => (DateOnly?)r.DueOn).Min();
    }
}
