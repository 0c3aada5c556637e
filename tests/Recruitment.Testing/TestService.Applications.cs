using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    /// <summary>The vacancy with this address, added if it is not there.</summary>
    public Task<Vacancy> AddVacancy(string slug = "social-worker-northfield") => InDatabase(async db =>
    {
        if (await db.Vacancies.SingleOrDefaultAsync(v => v.Slug == slug) is { } known) return known;
        var vacancy = TestData.AVacancy(slug);
        db.Vacancies.Add(vacancy);
        await db.SaveChangesAsync();
        return vacancy;
    });

    /// <summary>From now on, those who apply for the usual vacancy are read by their reference alone.</summary>
    public async Task ReadWithoutNames(bool without = true, string slug = "social-worker-northfield")
    {
        var id = (await AddVacancy(slug)).Id;
        await InDatabase(async db =>
        {
            (await db.Vacancies.SingleAsync(v => v.Id == id)).ReadWithoutNames(without, TestData.AnAct(Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>A person who sent this CV just now.</summary>
    public async Task<JobApplication> Receive(string name = "Jo Barker", string cv = "Ten years in family safeguarding.", EntryRoute route = EntryRoute.Experienced, string? email = null, string? slug = null, string phone = "01632 960123")
    {
        var vacancy = slug is null ? await AddVacancy() : await AddVacancy(slug);
        var files = Services.GetRequiredService<IFileStore>();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(cv));
        var stored = await files.Keep(content, CvLimits.MaxBytes, default);
        var file = new CvFile(stored.Value!.Hash, "cv.txt", "text/plain", stored.Value.Size);
        return await InDatabase(async db =>
        {
            var address = email ?? $"{name.ToLowerInvariant().Replace(' ', '.').Replace("’", "", StringComparison.Ordinal)}@example.org";
            var act = TestData.AnAct(Time.GetUtcNow());
            var candidate = Candidate.Register(new ContactDetails(name, address, phone, null), act);
            var number = await db.JobApplications.CountAsync();
            var application = JobApplication.Receive($"BCDF-{number:0000}", candidate.Id, vacancy.Id, route, null, file, act);
            var text = CvText.Of(file, act.At);
            text.Became(CvTextState.Read, cv);
            text.SentWith(application.Id, 1);
            db.AddRange(candidate, application, text);
            await db.SaveChangesAsync();
            return application;
        });
    }

    /// <summary>The application as it stands now.</summary>
    public Task<JobApplication> Reload(JobApplication application) => InDatabase(db => db.JobApplications.AsNoTracking().SingleAsync(a => a.Id == application.Id));
}
