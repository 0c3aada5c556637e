using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.EarlyCareer;

/// <summary>Students on their way: who has no decision yet, when placements end, what is still open, and how many social workers each month brings.</summary>
[For(Policy.Casework)]
public sealed record ListStudents : IRequest<StudentsView>;

/// <param name="Undecided">The nearest end of placement first; those whose end is not known last.</param>
/// <param name="Months">By the month in which the final placement ends.</param>
public sealed record StudentsView(IReadOnlyList<StudentLine> Undecided, IReadOnlyList<StudentMonth> Months, IReadOnlyList<SupplyMonth> Supply, DateOnly Today)
{
    public int Total => Months.Sum(m => m.Students.Count);
}

/// <param name="First">The first day of the month; null for those whose end of placement is not known.</param>
public sealed record StudentMonth(DateOnly? First, IReadOnlyList<StudentLine> Students);

public sealed record StudentLine(
    Guid Id, string Name, string Reference, string? University, DateOnly? PlacementEnds, DateOnly? ExpectedAward, ApplicationStatus Status, DateOnly? LongStop, DateOnly? Start, decimal? Wte,
    IReadOnlyList<ConditionKind> Open, int Conditions)
{
    /// <summary>An offer was made; whatever its answer, the person knows.</summary>
    public bool HasDecision => Conditions > 0;

    public int? WeeksLeft(DateOnly today) => PlacementEnds is { } ends && ends >= today ? (ends.DayNumber - today.DayNumber) / 7 : null;
}

/// <param name="First">The first day of the month of the planned start; null while it is open.</param>
/// <param name="Offered">Offers that nobody has answered yet.</param>
public sealed record SupplyMonth(DateOnly? First, int Offered, int Accepted, int Firm, decimal Wte);

internal sealed class ListStudentsHandler(IRecruitmentDb db, Unnamed unnamed, Acts acts) : IRequestHandler<ListStudents, StudentsView>
{
    public async Task<StudentsView> Handle(ListStudents request, CancellationToken cancellationToken)
    {
        var students = await db.Students(unnamed, cancellationToken);
        var offered = students.Where(s => s.HasDecision).GroupBy(s => FirstOf(s.Start)).OrderBy(m => m.Key ?? DateOnly.MaxValue);
        return new StudentsView(
            [.. students.Where(s => !s.HasDecision).OrderBy(s => s.PlacementEnds ?? DateOnly.MaxValue).ThenBy(s => s.Name)],
            [.. students.GroupBy(s => FirstOf(s.PlacementEnds)).OrderBy(m => m.Key ?? DateOnly.MaxValue)
                .Select(m => new StudentMonth(m.Key, [.. m.OrderBy(s => s.HasDecision).ThenBy(s => s.PlacementEnds).ThenBy(s => s.Name)]))],
            [.. offered.Select(m => new SupplyMonth(
                m.Key, m.Count(s => s.Status == ApplicationStatus.ConditionalOffer), m.Count(s => s.Status == ApplicationStatus.OfferAccepted),
                m.Count(s => s.Status is ApplicationStatus.FirmOffer or ApplicationStatus.StartConfirmed), m.Sum(s => s.Wte ?? 1)))],
            LondonTime.DayOf(acts.Now));
    }

    private static DateOnly? FirstOf(DateOnly? day) => day is { } d ? new DateOnly(d.Year, d.Month, 1) : null;
}

internal static class StudentQueries
{
    private static readonly EntryRoute[] _routes = [.. Enum.GetValues<EntryRoute>().Where(r => r.IsStudent())];
    private static readonly ApplicationStatus[] _before = [.. Enum.GetValues<ApplicationStatus>().Where(s => !s.IsEnding() && s.Stage() != Stage.InPost)];

    public static IQueryable<JobApplication> StudentsOnTheWay(this IRecruitmentDb db) => db.JobApplications.AsNoTracking().Where(a => _routes.Contains(a.Route) && _before.Contains(a.Status));

    /// <summary>Everybody who comes as a student and has not ended or started, with their offer where there is one.</summary>
    public static async Task<List<StudentLine>> Students(this IRecruitmentDb db, Unnamed unnamed, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.StudentsOnTheWay()
            join c in db.Candidates on a.CandidateId equals c.Id
            select new { a.Id, Name = unnamed.Applications.Any(u => u.Id == a.Id) ? a.Reference : c.Name, a.Reference, a.Student, a.Status }).ToListAsync(cancellationToken);
        var ids = found.Select(f => f.Id).ToList();
        var offers = await db.Offers.AsNoTracking().Where(o => ids.Contains(o.JobApplicationId)).ToDictionaryAsync(o => o.JobApplicationId, cancellationToken);
        return [.. found.Select(f =>
        {
            var offer = offers.GetValueOrDefault(f.Id);
            return new StudentLine(
                f.Id, f.Name, f.Reference, f.Student?.University, f.Student?.FinalPlacementEnds, f.Student?.ExpectedAward, f.Status, offer?.Terms.LongStop,
                offer?.StartsOn ?? offer?.Terms.ProposedStart, offer?.Terms.Wte, offer?.Open ?? [], offer?.Conditions.Count ?? 0);
        })];
    }
}
