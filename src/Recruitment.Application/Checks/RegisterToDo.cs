using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Checks;

/// <summary>
/// Looks at the register that are due: since the last 1 December for everybody with a live offer and whoever started in the registration year that ended with it, and in the week before a start.
/// [domain.md 2.2]
/// </summary>
internal sealed class RegisterToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Register;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(now);
        var (week, december) = (today.AddDays(7), LondonTime.At(Registers.LatestFirstOfDecember(today), TimeOnly.MinValue));
        var yearBefore = december.AddYears(-1);
        var live =
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where a.Status == ApplicationStatus.ConditionalOffer || a.Status == ApplicationStatus.OfferAccepted || a.Status == ApplicationStatus.FirmOffer || a.Status == ApplicationStatus.StartConfirmed
                || (o.StartedAt >= yearBefore && a.Stage == Stage.InPost)
            select new { a.Id, c.Name, a.Status, o.StartsOn, Looked = db.RegistrationChecks.Where(r => r.JobApplicationId == a.Id).Max(r => (DateTimeOffset?)r.CheckedAt) };
        var starting = await live.Where(o => o.Status == ApplicationStatus.StartConfirmed && o.StartsOn <= week).OrderBy(o => o.StartsOn).ToListAsync(cancellationToken);
        var lapsed = await live.Where(o => o.Looked < december && !(o.Status == ApplicationStatus.StartConfirmed && o.StartsOn <= week)).OrderBy(o => o.Id).Take(atMost).ToListAsync(cancellationToken);
        return
        [
            .. starting.Where(o => o.Looked is not { } looked || looked < december || LondonTime.DayOf(looked) < o.StartsOn!.Value.AddDays(-7))
                .Select(o => new ToDoItem(o.Name, $"Starts on {Words.Day(o.StartsOn!.Value)}: look at the register once more", AddressOf(o.Id), LondonTime.At(o.StartsOn.Value, new TimeOnly(9, 0)))).Take(atMost),
            .. lapsed.Select(o => new ToDoItem(o.Name, "The registration year is over: look at the register again", AddressOf(o.Id))),
        ];
    }

    private static string AddressOf(Guid id) => $"/staff/applications/{id}/checks/registration";
}
