using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Offers;

public enum OfferKind
{
    Standard,

    /// <summary>Made before the final placement ends and kept open to graduation and registration. [domain.md 3.3]</summary>
    StudentGuarantee,
}

/// <summary>
/// One offer for one application: conditional, then firm. Where it stands is the application's own status, so that withdrawing, closing and opening again need no second telling;
/// here are the terms, the letters, the conditions and the dates.
/// </summary>
public sealed partial class Offer : AggregateRoot
{
    private readonly List<Condition> _conditions = [];
    private readonly List<OfferLetter> _letters = [];

    private Offer()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public OfferKind Kind { get; private set; }

    /// <summary>How they came to the work when the offer was made: its letters are written for it.</summary>
    public EntryRoute Route { get; private set; }

    /// <summary>Of updating, which Social Work England asks of somebody who comes back. [domain.md 2.3]</summary>
    public int UpdatingDays { get; private set; }

    public OfferTerms Terms { get; private set; } = null!;

    public string MadeBy { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>When we hope for an answer. It passes without an end: somebody rings.</summary>
    public DateOnly AnswerBy { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? DeclinedAt { get; private set; }

    /// <summary>What the person wrote with their answer, if anything.</summary>
    public string? AnswerWords { get; private set; }

    public DateTimeOffset? FirmAt { get; private set; }

    /// <summary>How the references stood when they were last looked at.</summary>
    public ReferenceStanding References { get; private set; } = new(0, 0, ReferenceStanding.Needed, 0);

    /// <summary>The restriction at the last look at the register, so that a manager's decision about it is not asked for twice.</summary>
    public RegisterRestriction NotedRestriction { get; private set; }

    public IReadOnlyList<Condition> Conditions => _conditions;

    public IReadOnlyList<OfferLetter> Letters => _letters;

    public OfferLetter Letter => _letters.MaxBy(l => l.Number)!;

    public IReadOnlyList<ConditionKind> Open => [.. _conditions.Where(c => !c.IsSettled).Select(c => c.Kind).Order()];

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    /// <summary>Writes the offer that <see cref="JobApplication.MakeConditionalOffer"/> has allowed.</summary>
    public static Offer Of(JobApplication application, OfferTerms terms, OfferCircumstances circumstances, Act act)
    {
        var today = LondonTime.DayOf(act.At);
        var offer = new Offer
        {
            Id = Ids.At(act.At),
            JobApplicationId = application.Id,
            Kind = application.Route.IsStudent() ? OfferKind.StudentGuarantee : OfferKind.Standard,
            Terms = terms,
            MadeBy = act.By.Name,
            MadeAt = act.At,
            AnswerBy = OfferDates.AnswerBy(today),
            Route = application.Route,
        };
        var updating = circumstances.LastPractised is { } last && application.Route == EntryRoute.ReturnToPractice ? Checks.UpdatingDays.Since(last, today) : 0;
        offer.UpdatingDays = updating;
        foreach (var kind in ConditionRules.For(application.Route, circumstances.LivedAbroad, updating))
            offer._conditions.Add(new Condition(kind, OfferDates.FirstDue(kind, today, application.Student), act.By.Name, act));
        offer.MeetTheStandard(application, act);
        if (updating > 0) offer.Record("UpdatingDaysNeeded", act, after: $"{updating} days since {circumstances.LastPractised:yyyy-MM-dd}");
        return offer;
    }

    public void Write(LetterKind kind, string text, string templateVersion, Act act) =>
        _letters.Add(new OfferLetter(_letters.Count + 1, kind, text, templateVersion, act.At));

    public Refusal? Accept(JobApplication application, string? words, Act act)
    {
        if (application.Status is not ApplicationStatus.ConditionalOffer && AcceptedAt is not null) return new AnswerIsInAlready();
        if (application.Move(ApplicationAction.AcceptOffer, act with { Why = Trimmed(words) }) is { } refusal) return refusal;
        (AcceptedAt, DeclinedAt, AnswerWords) = (act.At, null, Trimmed(words));
        foreach (var condition in _conditions.Where(c => c.State == ConditionState.NotAsked && Kind != OfferKind.StudentGuarantee))
            condition.MoveDue(ConditionRules.HopedFor(condition.Kind, LondonTime.DayOf(act.At)));
        return null;
    }

    public Refusal? Decline(JobApplication application, string? words, Act act)
    {
        if (application.Move(ApplicationAction.DeclineOffer, act with { Why = Trimmed(words) }) is { } refusal) return refusal;
        (DeclinedAt, AnswerWords) = (act.At, Trimmed(words));
        return null;
    }

    /// <summary>By a named person, when nothing is open.</summary>
    public Refusal? MakeFirm(JobApplication application, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (Open.Count > 0) return new ConditionsAreOpen(Open);
        if (application.Move(ApplicationAction.MakeOfferFirm, act) is { } refusal) return refusal;
        FirmAt = act.At;
        return null;
    }

    private Condition? Find(ConditionKind kind) => _conditions.SingleOrDefault(c => c.Kind == kind);

    private void MeetTheStandard(JobApplication application, Act act) =>
        Find(ConditionKind.MetTheStandard)?.Take(
            ConditionAction.Verify, ConditionState.Met, new ConditionEvidence($"Assessment day decision of {LondonTime.DayOf(application.StatusSince):d MMMM yyyy}"), act with { Why = null });

    private static string? Trimmed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <summary>What decides which conditions there are, besides the route.</summary>
public sealed record OfferCircumstances(bool LivedAbroad, DateOnly? LastPractised);

public enum LetterKind
{
    Conditional,
    Guarantee,
    Firm,
}

/// <summary>A letter as it was sent. A newer one stands beside it, never over it.</summary>
public sealed record OfferLetter(int Number, LetterKind Kind, string Text, string TemplateVersion, DateTimeOffset WrittenAt);
