using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Application.EarlyCareer;

/// <summary>One person's first year: dates, reviews, pauses, money, people, end.</summary>
[For(Policy.Casework)]
public sealed record ShowProgramme(Guid Id) : IRequest<ProgrammeView?>;

public sealed record ProgrammeView(
    Guid Id, Guid Version, Guid JobApplicationId, string Name, ProgrammeCode Code, ProgrammeStatus Status, DateOnly StartsOn, DateOnly LastDay, decimal Wte, bool RunsPastTwoYears,
    IReadOnlyList<PracticeStandard> Standards, ProgrammeFacts Facts, ProgrammePeople People, AsyeFunding? Funding, bool CompletionIsPaidInMarch2027, GrantAnswer Grant, IReadOnlyList<ReviewView> Reviews,
    IReadOnlyList<Pause> Pauses, ProgrammeOutcome? Outcome, DateOnly Today)
{
    /// <summary>Recorded by one person, waiting for a second.</summary>
    public ProposedOutcome? Proposed { get; init; }

    /// <summary>What a second person has to agree to before it can be a pass.</summary>
    public IReadOnlyList<OutcomeDoubt> Doubts { get; init; } = [];

    public Pause? PlannedPause { get; init; }

    public bool IsRunning => Status is ProgrammeStatus.InProgress or ProgrammeStatus.Paused or ProgrammeStatus.Extended;

    public ReviewView? Next => Reviews.Where(r => r is { HeldOn: null, IsSkipped: false }).MinBy(r => r.DueOn);
}

public sealed record ReviewView(int Number, int Months, DateOnly DueOn, bool IsOptional, bool IsFinal, bool IsSkipped, DateOnly EarliestOn, DateOnly? HeldOn, string? RecordedBy, ReviewNote? Note);

internal sealed class ShowProgrammeHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ShowProgramme, ProgrammeView?>
{
    public async Task<ProgrammeView?> Handle(ShowProgramme request, CancellationToken cancellationToken)
    {
        if (await db.EarlyCareerProgrammes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken) is not { } p) return null;
        var name = await db.JobApplications.Where(a => a.Id == p.JobApplicationId).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c.Name).SingleAsync(cancellationToken);
        return new ProgrammeView(
            p.Id, p.Version, p.JobApplicationId, name, p.Code, p.Status, p.StartsOn, p.LastDay, p.Wte, p.RunsPastTwoYears,
            [.. new[] { ProgrammeRules.StandardOn(p.StartsOn), ProgrammeRules.StandardOn(p.LastDay) }.Distinct()], p.Facts, p.People, p.Funding,
            p.Funding?.IsFunded == true && AsyeFunding.CompletionIsPaidInMarch2027(p.StartsOn, p.LastDay), p.Grant,
            [.. p.Reviews.OrderBy(r => r.Number).Select(r => new ReviewView(r.Number, r.Months, r.DueOn, r.IsOptional, r.IsFinal, r.IsSkipped, r.EarliestOn, r.HeldOn, r.RecordedBy, r.Note))],
            [.. p.Pauses.OrderBy(x => x.From)], p.Outcome, LondonTime.DayOf(acts.Now))
        {
            Proposed = p.Proposed,
            Doubts = p.Doubts(),
            PlannedPause = p.PlannedPause,
        };
    }
}
