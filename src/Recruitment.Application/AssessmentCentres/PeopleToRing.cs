using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>People whose turn it is and who say nothing: the messages have stopped, or there never were any, and somebody rings. Missed twice, they cannot go on by themselves at all.</summary>
internal sealed class PeopleToRing(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.ToRing;

    public string AllHref => "/staff/applications?stage=WithCandidate";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (nudged, silent) = (now.AddDays(-SeatReminders.DaysOfNudging - 1), now.AddDays(-SeatReminders.DaysOfSilence));
        return [.. (await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            let missedAgain = Rebooking.MissedTooOften(db.Seats).Contains(a.Id)
            where a.Stage == Stage.WithCandidate && a.ReplyDueAt == null
                && (a.StatusSince <= nudged || (a.Status != ApplicationStatus.Invited && a.StatusSince <= silent) || missedAgain)
            orderby a.StatusSince
            select new { a.Id, a.Status, a.StatusSince, c.Name, c.Phone, MissedAgain = missedAgain }).Take(atMost).ToListAsync(cancellationToken))
            .Select(a => new ToDoItem(a.Name, $"{a.Phone}: {Why(a.Status, Words.Day(LondonTime.DayOf(a.StatusSince)), a.MissedAgain)}", $"/staff/applications/{a.Id}"))];
    }

    private static string Why(ApplicationStatus status, string day, bool missedAgain) => status switch
    {
        ApplicationStatus.AwaitingAnswer => $"asked one thing on {day}, no answer",
        ApplicationStatus.DidNotAttend => missedAgain ? $"missed a second time on {day}" : $"missed on {day}, no other day chosen",
        _ => $"invited on {day}, no day chosen",
    };
}
