using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Starts a weekly programme, or changes one: days to come follow it, but for those with people on them.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Version">Of the programme as the form showed it.</param>
[For(Policy.Administering)]
public sealed record SaveProgramme(Guid? Id, Guid? Version, ProgrammeForm Form) : IRequest<Outcome<ProgrammeSaved>>;

/// <summary>What an administrator fills in; exercises by their code in the values framework.</summary>
public sealed record ProgrammeForm(
    string Name, DayOfWeek Weekday, TimeOnly StartsAt, TimeOnly EndsAt, string Place, string OnlineLink, IReadOnlyList<string> Rooms, int Capacity, int GroupSize,
    IReadOnlyList<string> ExerciseCodes, IReadOnlyList<AssessorKind> Panel, int WeeksOpen, int NoticeDays, bool IsRunning = true);

/// <param name="LeftAlone">Days with people on them, which stay as they were.</param>
public sealed record ProgrammeSaved(int LeftAlone);

internal sealed class SaveProgrammeHandler(IRecruitmentDb db, DaySeries series, Calendars calendars, IFrameworks frameworks, Acts acts)
    : IRequestHandler<SaveProgramme, Outcome<ProgrammeSaved>>
{
    public async Task<Outcome<ProgrammeSaved>> Handle(SaveProgramme request, CancellationToken cancellationToken)
    {
        var (details, act) = (DetailsOf(request.Form), acts.Because());
        await using var held = await db.HoldDaysToCome(act.At, cancellationToken);
        var centre = await db.AssessmentCentres.SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken);
        if (centre is null && request.Id is not null) return new NotFound();
        if (centre is not null && centre.Version != request.Version) return new StaleForm();
        if (details.Check() is { } refusal) return refusal;
        if (centre is null) db.AssessmentCentres.Add(centre = AssessmentCentre.Start(details, act));
        else centre.Change(details, act);
        centre.Run(request.Form.IsRunning, act);

        await series.Keep([centre], await calendars.Load(cancellationToken), cancellationToken);
        var leftAlone = await db.AssessmentDays.CountAsync(d => d.CentreId == centre.Id && d.StartsAt > act.At && (d.SeatsTaken > 0 || d.Assessors.Any()), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return new ProgrammeSaved(leftAlone);
    }

    private ProgrammeDetails DetailsOf(ProgrammeForm form)
    {
        var framework = frameworks.Current;
        var exercises = framework.Exercises.Where(e => form.ExerciseCodes.Contains(e.Code)).Select(e => PlannedExercise.Of(e, framework.WriteUpMinutes));
        return new ProgrammeDetails(
            form.Name, form.Weekday, form.StartsAt, form.EndsAt, form.Place, form.OnlineLink, form.Rooms, form.Capacity, form.GroupSize, [.. exercises], form.Panel,
            form.WeeksOpen, form.NoticeDays);
    }
}
