using Recruitment.Domain;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Testing;

/// <summary>The vocabulary of the tests: one partial file for each noun.</summary>
public static partial class TestData
{
    public static Act AnAct(DateTimeOffset? at = null, string? why = null) => new(new Actor(ActorKind.Staff, "staff-1", "Priya Shah"), at ?? FakeTime.FridayAfternoon, why);

    public static Vacancy AVacancy(string slug = "social-worker-northfield") => Vacancy.Open(slug, VacancyDetails(), AnAct());

    public static VacancyDetails VacancyDetails() => new(
        "Social worker, family safeguarding", "Northfield Family Safeguarding", "Northfield, hybrid", "Full time or part time",
        38_220, 44_075, "Stand beside families and keep children safe.", "You hold fourteen children’s stories at most.",
        [EntryRoute.Experienced, EntryRoute.NewlyQualified, EntryRoute.Student],
        [new Essential("Is there, or will there be, a social work qualification?", "A recognised social work qualification, or a place on a course that leads to one.")],
        [new Colleague("Amina", "team manager")]);
}
