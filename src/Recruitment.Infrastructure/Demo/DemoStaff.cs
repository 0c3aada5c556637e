using Recruitment.Application.Staff;
using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Infrastructure.Demo;

/// <summary>Staff of every role, who all sign in with one password. The young people have no password: a recruiter prints their pass for the day.</summary>
internal sealed class DemoStaff
{
    public const string Password = "harbour-lantern-2026";

    private readonly List<StaffMember> _people = [];

    public StaffMember Administrator => Named("Morgan Ellery");

    public StaffMember Recruiter => Named("Priya Shah");

    public StaffMember SecondRecruiter => Named("Tom Askew");

    public StaffMember Manager => Named("Dev Rao");

    public StaffMember SecondManager => Named("Helen Marsh");

    public StaffMember Practitioner => Named("Ade Balogun");

    public IReadOnlyList<StaffMember> Panel => [.. _people.Where(p => p.AssessorKind is not null)];

    public IReadOnlyList<StaffMember> Practitioners => [.. Panel.Where(p => p.AssessorKind is AssessorKind.Practitioner)];

    public static IReadOnlyList<(string Name, string? Email, string Roles)> SignIns =>
        [.. Everybody().Select(p => (p.Name, p.Email, $"{string.Join(" and ", p.Roles)}{(p.AssessorKind is { } kind ? $", {kind}" : "")}"))];

    public static async Task<DemoStaff> Make(DemoWorld world)
    {
        var staff = new DemoStaff();
        foreach (var details in Everybody())
        {
            staff._people.Add(StaffMember.Add(details, new Act(Actor.Software("demo"), world.Now)));
            world.Now += DemoWorld.Moment;
        }

        await world.Keep([.. staff._people]);
        await world.Within(services => GivePasswords(services, staff._people));
        return staff;
    }

    private static IEnumerable<StaffDetails> Everybody() =>
    [
        Person("Morgan Ellery", null, StaffRole.Administrator),
        Person("Priya Shah", null, StaffRole.Recruiter),
        Person("Tom Askew", null, StaffRole.Recruiter),
        Person("Dev Rao", AssessorKind.Manager, StaffRole.HiringManager),
        Person("Helen Marsh", AssessorKind.Manager, StaffRole.HiringManager),
        Person("Ade Balogun", AssessorKind.Practitioner, StaffRole.Assessor),
        Person("Ffion Rees", AssessorKind.Practitioner, StaffRole.Assessor),
        Person("Marta Nowak", AssessorKind.Practitioner, StaffRole.Assessor),
        new StaffDetails("Kez", null, [StaffRole.Assessor], AssessorKind.YoungPerson),
        new StaffDetails("Jay", null, [StaffRole.Assessor], AssessorKind.YoungPerson),
        Person("Ruth Okoro", null, StaffRole.Auditor),
    ];

    private static StaffDetails Person(string name, AssessorKind? kind, StaffRole role) =>
        new(name, $"{name.ToLowerInvariant().Replace(' ', '.')}@council.example", [role], kind);

    private static async Task GivePasswords(IServiceProvider services, IReadOnlyList<StaffMember> people)
    {
        var accounts = (IStaffAccounts)services.GetService(typeof(IStaffAccounts))!;
        var db = (Data.RecruitmentDbContext)services.GetService(typeof(Data.RecruitmentDbContext))!;
        foreach (var person in people)
        {
            accounts.Open(person.Id);
            if (person.Email is not null) await accounts.SetPassword(person.Id, Password, CancellationToken.None);
        }

        await db.SaveChangesAsync();
    }

    private StaffMember Named(string name) => _people.Single(p => p.Name == name);
}
