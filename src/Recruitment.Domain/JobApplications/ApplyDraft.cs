using Recruitment.Domain.Candidates;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.JobApplications;

/// <summary>An application on its way: the CV is here, the details are not confirmed yet. Opened again by its private link; gone after a week.</summary>
public sealed class ApplyDraft
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    private ApplyDraft()
    {
    }

    public Guid Id { get; private init; }

    public Guid VacancyId { get; private init; }

    public CvFile Cv { get; private set; } = null!;

    /// <summary>Where the words of the CV are put once somebody has read them.</summary>
    public Guid CvTextId { get; private set; }

    public string Name { get; private set; } = "";

    public string KnownAs { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public string SocialWorkEnglandNumber { get; private set; } = "";

    public EntryRoute? Route { get; private set; }

    public StudentDetails? Student { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>The application that came of it; a second press of the button finds it here.</summary>
    public Guid? JobApplicationId { get; private set; }

    public bool IsSent => JobApplicationId is not null;

    public static ApplyDraft Start(Guid vacancyId, CvText cv, DateTimeOffset now) => new()
    {
        Id = Ids.At(now),
        VacancyId = vacancyId,
        Cv = cv.File with { },
        CvTextId = cv.Id,
        StartedAt = now,
    };

    public void ReplaceCv(CvText cv) => (Cv, CvTextId) = (cv.File with { }, cv.Id);

    /// <summary>What the CV says, where the person has not said otherwise.</summary>
    public void Fill(ReadFromCv read)
    {
        Name = Name.Length > 0 ? Name : read.Name ?? "";
        KnownAs = KnownAs.Length > 0 ? KnownAs : GivenName.In(Name) ?? "";
        Email = Email.Length > 0 ? Email : read.Email ?? "";
        Phone = Phone.Length > 0 ? Phone : read.Phone ?? "";
        SocialWorkEnglandNumber = SocialWorkEnglandNumber.Length > 0 ? SocialWorkEnglandNumber : read.SocialWorkEnglandNumber ?? "";
    }

    public void Keep(string name, string knownAs, string email, string phone, string socialWorkEnglandNumber, EntryRoute? route, StudentDetails? student) =>
        (Name, KnownAs, Email, Phone, SocialWorkEnglandNumber, Route, Student) = (name, knownAs, email, phone, socialWorkEnglandNumber, route, student is null ? null : student with { });

    public void BecameApplication(Guid jobApplicationId) => JobApplicationId = jobApplicationId;
}

/// <summary>What could be read out of a CV; null where it could not. Only ever a suggestion to the person it belongs to.</summary>
public sealed record ReadFromCv(string? Name, string? Email, string? Phone, string? SocialWorkEnglandNumber)
{
    public static readonly ReadFromCv Nothing = new(null, null, null, null);
}
