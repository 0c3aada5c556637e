using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The end of a final placement, or the award board, is another day than we had.</summary>
[For(Policy.Recruiting)]
public sealed record ChangeStudentDates(Guid Id, Guid Version, DateOnly? PlacementEnds, DateOnly? ExpectedAward, string? Why) : IRequest<Outcome>;

[For(Policy.Recruiting)]
public sealed record ShowStudentDates(Guid Id) : IRequest<StudentDatesView?>;

public sealed record StudentDatesView(Guid Version, string Name, string? University, DateOnly? PlacementEnds, DateOnly? ExpectedAward);

internal sealed class ChangeStudentDatesHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ChangeStudentDates, Outcome>, IRequestHandler<ShowStudentDates, StudentDatesView?>
{
    public async Task<Outcome> Handle(ChangeStudentDates request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        if (application.ChangeStudentDates(request.PlacementEnds, request.ExpectedAward, acts.Because(request.Why)) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<StudentDatesView?> Handle(ShowStudentDates request, CancellationToken cancellationToken)
    {
        var found = await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            where a.Id == request.Id
            select new { a.Version, c.Name, a.Student }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new StudentDatesView(found.Version, found.Name, found.Student?.University, found.Student?.FinalPlacementEnds, found.Student?.ExpectedAward);
    }
}
