using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Testing;

/// <summary>Days with places, and people who are invited to them.</summary>
public static class AssessmentDays
{
    /// <summary>Days of one programme, on these dates.</summary>
    public static Task<AssessmentDay[]> AddDays(this TestService service, ProgrammeDetails programme, params DateOnly[] dates) => service.InDatabase(async db =>
    {
        var centre = TestData.ACentre(programme);
        var days = dates.Select(date => TestData.ADay(centre, date)).ToArray();
        db.Add(centre);
        db.AddRange(days);
        await db.SaveChangesAsync();
        return days;
    });

    /// <summary>So many people, each invited now, with the token of their page.</summary>
    public static Task<List<Invited>> Invite(this TestService service, int people) => service.InDatabase(async db =>
    {
        var vacancy = await db.Vacancies.FirstOrDefaultAsync() ?? db.Vacancies.Add(TestData.AVacancy()).Entity;
        var tokens = service.Services.GetRequiredService<ILinkTokens>();
        var known = await db.Candidates.CountAsync();
        var invited = new List<Invited>();
        for (var i = known + 1; i <= known + people; i++)
        {
            var candidate = TestData.ACandidate($"{_firstNames[i % _firstNames.Length]} {_lastNames[i % _lastNames.Length]}", $"person{i}@example.org", $"07700 900{i:000}");
            var application = TestData.AnApplication(candidate.Id, vacancy.Id, $"BCDF-{1000 + i}", service.Time.GetUtcNow());
            var message = Guid.NewGuid();
            application.ReplyWith(ReplyKind.Invite, message, TestData.AnAct(service.Time.GetUtcNow()));
            application.ReplySent(message, service.Time.GetUtcNow());
            var link = Guid.NewGuid();
            db.AddRange(candidate, application, PrivateLink.To(LinkPurpose.Application, application.Id, link, tokens.HashOf(tokens.TokenOf(link)), service.Time.GetUtcNow()));
            invited.Add(new Invited(application, candidate, tokens.TokenOf(link)));
        }

        await db.SaveChangesAsync();
        return invited;
    });

    private static readonly string[] _firstNames = ["Amara", "Ben", "Chloe", "Dev", "Ella", "Farah", "George", "Hana", "Isaac", "Jo", "Kofi", "Lena", "Mo", "Nia", "Owen", "Parveen", "Rhys"];
    private static readonly string[] _lastNames = ["Adeyemi", "Barker", "Clarke", "Desai", "Evans", "Farouk", "Green", "Hussain", "Ivers", "Jones", "Khan", "Lewis", "Morgan"];
}

public sealed record Invited(JobApplication Application, Candidate Candidate, string Token)
{
    public string Page => $"/application/{Token}/seat";
}
