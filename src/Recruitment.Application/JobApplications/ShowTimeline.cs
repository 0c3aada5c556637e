using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;

namespace Recruitment.Application.JobApplications;

/// <summary>What happened to an application or a vacancy, newest first; since a moment, where one is given. Who looked at what is no news.</summary>
[For(Policy.Casework)]
public sealed record ShowTimeline(Guid Id, DateTimeOffset? Since = null) : IRequest<IReadOnlyList<TimelineEntry>>;

public sealed record TimelineEntry(string What, string? Before, string? After, ActorKind ActorKind, string ActorName, DateTimeOffset At, string? Why);

internal sealed class ShowTimelineHandler(IRecruitmentDb db, Unnamed unnamed, Acts acts) : IRequestHandler<ShowTimeline, IReadOnlyList<TimelineEntry>>
{
    public async Task<IReadOnlyList<TimelineEntry>> Handle(ShowTimeline request, CancellationToken cancellationToken)
    {
        var since = request.Since ?? DateTimeOffset.MinValue;
        var candidate = await db.JobApplications.Where(a => a.Id == request.Id).Select(a => (Guid?)a.CandidateId).SingleOrDefaultAsync(cancellationToken);
        // A vacancy has its story too, and it is nobody's CV.
        if (candidate is not null && !await db.MayReadCv(request.Id, acts.StaffId, cancellationToken)) return [];
        // What was changed about the person belongs to the story; that we met them is told by the CV.
        var story = db.History.AsNoTracking().Where(h => (h.SubjectId == request.Id || (h.SubjectId == candidate && h.What != "CandidateRegistered")) && h.At >= since);
        if (request.Since is not null) story = story.Where(h => !Looks.All.Contains(h.What));
        var entries = await story.OrderByDescending(h => h.At).ThenByDescending(h => h.Id)
            .Select(h => new TimelineEntry(h.What, h.Before, h.After, h.ActorKind, h.ActorName, h.At, h.Why)).ToListAsync(cancellationToken);
        return await unnamed.Find(request.Id, cancellationToken) is { } person ? entries.ConvertAll(entry => Without(person, entry)) : entries;
    }

    private static TimelineEntry Without(UnnamedPerson person, TimelineEntry entry) => entry with
    {
        Before = entry.Before is null ? null : person.Without(entry.Before),
        After = entry.After is null ? null : person.Without(entry.After),
        ActorName = entry.ActorKind == ActorKind.Candidate ? person.Reference : entry.ActorName,
        Why = entry.Why is null ? null : person.Without(entry.Why),
    };
}
