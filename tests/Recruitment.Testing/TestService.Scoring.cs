using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;

namespace Recruitment.Testing;

/// <summary>A published day whose candidates have come, with a panel of one manager (the lead), one practitioner and one young person.</summary>
public sealed record ScoringDay(Guid DayId, StaffMember Lead, StaffMember Practitioner, StaffMember YoungPerson, IReadOnlyList<ScoringSeat> Seats);

public sealed record ScoringSeat(Guid SeatId, Guid JobApplicationId, string Name, IReadOnlyList<Assignment> Assignments)
{
    public string FirstName => Name.Split(' ')[0];
}

public sealed partial class TestService
{
    /// <summary>Makes the day; the clock then stands an hour after its start.</summary>
    public async Task<ScoringDay> ADayWithSheets(params string[] names)
    {
        if (names.Length == 0) names = ["Sam Okafor", "Jo Barker", "Ali Reza", "Kit Moss"];
        var lead = await Add(TestData.AStaffMember(StaffRole.HiringManager, "Dana Whitfield"));
        var practitioner = await Add(TestData.AStaffMember(StaffRole.Assessor, "Tom Ashby", AssessorKind.Practitioner));
        var young = await Add(TestData.AStaffMember(StaffRole.Assessor, "Robin", AssessorKind.YoungPerson));
        var act = TestData.AnAct();
        var centre = TestData.ACentre();
        var day = AssessmentDay.Open(centre, TestData.ThursdayNextWeek, Framework.Version, act);
        var vacancy = TestData.AVacancy();
        var (candidates, applications, seats) = (new List<Candidate>(), new List<JobApplication>(), new List<Seat>());
        foreach (var (index, name) in names.Index())
        {
            var candidate = TestData.ACandidate(name, $"{name.Replace(' ', '.')}@example.org", $"01632 9601{index:00}");
            var application = TestData.AnApplication(candidate.Id, vacancy.Id, $"BCDF-234{index}");
            foreach (var step in (ApplicationAction[])[ApplicationAction.Invite, ApplicationAction.BookSeat, ApplicationAction.CheckIn]) application.Move(step, act);
            var seat = TestData.ASeatOn(day, application.Id, candidate.Id, TestData.AnAct(act.At.AddMinutes(index)));
            candidates.Add(candidate);
            applications.Add(application);
            seats.Add(seat);
        }

        day.AddAssessor(lead.Id, AssessorKind.Manager, DayRole.Lead, lead.Name, act);
        day.AddAssessor(practitioner.Id, AssessorKind.Practitioner, DayRole.Assessor, practitioner.Name, act);
        day.AddAssessor(young.Id, AssessorKind.YoungPerson, DayRole.Assessor, young.Name, act);
        if (day.Publish(seats, act) is { } refusal) throw new InvalidOperationException(refusal.Message);
        foreach (var seat in seats) seat.CheckIn(late: false, act);
        await InDatabase(async db =>
        {
            db.Add(vacancy);
            db.Add(centre);
            db.AddRange(candidates);
            db.AddRange(applications);
            db.Add(day);
            db.AddRange(seats);
            await db.SaveChangesAsync();
        });
        Time.MoveTo(day.StartsAt.AddHours(1));
        return new ScoringDay(day.Id, lead, practitioner, young, [.. seats.Select((s, i) => new ScoringSeat(s.Id, s.JobApplicationId, names[i], [.. day.Assignments.Where(a => a.SeatId == s.Id).OrderBy(a => a.StartsAt ?? DateTimeOffset.MaxValue)]))]);
    }
}
