using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>Notes of calls about which a manager has something to decide: a concern, dates that differ, a referee who never confirmed.</summary>
internal sealed class ReferencesToDecide(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.ReferencesToDecide;

    public string AllHref => "/staff/references";

    public Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => NotesToDo.Of(db, forManagers: true, atMost, now, cancellationToken);
}

/// <summary>The notes that wait: for a manager, or for whoever rang.</summary>
internal static class NotesToDo
{
    /// <summary>By then a referee has had the first reminder. [domain.md 4.4]</summary>
    private static readonly TimeSpan _timeToAnswer = TimeSpan.FromDays(2);

    private static readonly TimeOnly _endOfWork = new(17, 0);

    public static async Task<IReadOnlyList<ToDoItem>> Of(IRecruitmentDb db, bool forManagers, int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (silentSince, typedSince) = (now - _timeToAnswer, now.AddHours(-1));
        return [.. (await (
            from note in ReferenceNote.Of(db.ReferenceRecords.AsNoTracking())
            let record = note.Record
            join referee in db.Referees on record.RefereeId equals referee.Id
            join application in db.JobApplications on record.JobApplicationId equals application.Id
            join candidate in db.Candidates on application.CandidateId equals candidate.Id
            where forManagers
                ? note.WaitsForManager
                : !note.WaitsForManager && Referee.AreAskedAt.Contains(application.Status) && ((record.State == ReferenceState.Recording && record.StartedAt <= typedSince) || (record.State == ReferenceState.SentForConfirmation && record.SentAt <= silentSince))
            orderby record.StartedAt
            select new { referee.Id, referee.Name, Candidate = candidate.Name, record.State, record.StartedAt, record.SentAt, Concern = note.HasOpenConcern, Dates = note.HasOpenDates }).Take(atMost).ToListAsync(cancellationToken))
            .Select(n => (Note: n, Why: Why(n.State, n.Concern, n.Dates)))
            .Select(n => new ToDoItem(
                n.Note.Name, $"{n.Why} (for {n.Note.Candidate})", $"/staff/references/{n.Note.Id}",
                n.Note.Concern || n.Note.Dates || n.Note.SentAt is not { } sent ? EndOfWork(n.Note.StartedAt) : sent + ReferenceRecord.TimeToConfirm, ForManagers: forManagers))];
    }

    private static string Why(ReferenceState state, bool concern, bool dates) => (state, concern, dates) switch
    {
        (ReferenceState.Recording, true, _) => "A concern was raised: finish the note of the call and send it",
        (_, true, _) => "A concern was raised: write down what is decided",
        (_, _, true) => "Their dates differ from the candidate’s: write down what is decided",
        (ReferenceState.Recording, _, _) => "Finish the note of the call and send it",
        (ReferenceState.SentForConfirmation, _, _) => "Has not confirmed our note yet: ring them",
        _ => "Did not confirm within a week: ring them once more, or decide whether it counts",
    };

    /// <summary>The same working day, or the next where it came after work.</summary>
    public static DateTimeOffset EndOfWork(DateTimeOffset since)
    {
        var day = LondonTime.DayOf(since);
        return LondonTime.At(WorkingCalendar.ByRule.OnOrAfter(LondonTime.At(day, _endOfWork) > since ? day : day.AddDays(1)), _endOfWork);
    }
}
