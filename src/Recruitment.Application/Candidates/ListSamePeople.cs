using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

/// <summary>Every question "is this one person?": those that are open, the most urgent first, or those that were answered, the newest first.</summary>
[For(Policy.Recruiting)]
public sealed record ListSamePeople(bool Answered, int Page = 1) : IRequest<SamePeopleList>;

public sealed record SamePeopleList(int Count, int PageSize, IReadOnlyList<SamePeopleRow> Rows);

public sealed record SamePeopleRow(
    Guid Id, string Known, string Other, SharedKey Shared, bool IsAskedByMail, DateTimeOffset FoundAt, DateTimeOffset? DueAt, SamePersonState State, string? SettledBy, DateTimeOffset? SettledAt);

internal sealed class ListSamePeopleHandler(IRecruitmentDb db, Unnamed unnamed) : IRequestHandler<ListSamePeople, SamePeopleList>
{
    private const int PageSize = 25;

    public async Task<SamePeopleList> Handle(ListSamePeople request, CancellationToken cancellationToken)
    {
        var asked = db.PossibleSamePeople.AsNoTracking();
        asked = request.Answered
            ? asked.Where(p => p.State != SamePersonState.Open).OrderByDescending(p => p.SettledAt).ThenBy(p => p.Id)
            : asked.Where(p => p.State == SamePersonState.Open).OrderBy(p => p.DueAt == null).ThenBy(p => p.DueAt).ThenBy(p => p.Id);
        var rows = await asked.Skip((Math.Max(request.Page, 1) - 1) * PageSize).Take(PageSize).Select(p => new
        {
            Row = new SamePeopleRow(
                p.Id, db.Candidates.Where(c => c.Id == p.KnownCandidateId).Select(c => c.Name).First(), db.Candidates.Where(c => c.Id == p.OtherCandidateId).Select(c => c.Name).First(),
                p.Shared, p.IsAskedByMail, p.FoundAt, p.DueAt, p.State, p.SettledBy, p.SettledAt),
            Known = unnamed.Applications.Where(u => u.CandidateId == p.KnownCandidateId).Select(u => u.Reference).FirstOrDefault(),
            Other = unnamed.Applications.Where(u => u.CandidateId == p.OtherCandidateId).Select(u => u.Reference).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return new SamePeopleList(
            await asked.CountAsync(cancellationToken), PageSize,
            [.. rows.Select(r => r.Row with { Known = Unnamed.OneOfTwo(r.Row.Known, r.Known, r.Other), Other = Unnamed.OneOfTwo(r.Row.Other, r.Other, r.Known) })]);
    }
}
