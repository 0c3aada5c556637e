using Recruitment.Domain;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Demo;

internal static class DemoVacancies
{
    private static readonly Essential[] _essentials =
    [
        new("Do they have, or are they about to have, a social work qualification?", "A recognised social work qualification, or a place on a course that leads to one."),
        new("Have they worked with children or families, paid or not?", "Some experience with children or families: a placement, residential care, youth work and volunteering all count."),
        new("Are they registered with Social Work England, or able to be by the start date?", "Registration with Social Work England, or the date on which you expect it."),
        new("Is the CV clear about where they have been, with dates?", "A CV with dates, so that we can see where you have been."),
    ];

    public static IReadOnlyList<Vacancy> All(Act act) =>
    [
        Vacancy.Open("social-worker-family-safeguarding", Details(
            "Social worker, family safeguarding", "Family safeguarding", "Northfield, hybrid", 38_626, 44_711,
            "Stand beside families through hard months, and keep children safe while they change.",
            "You hold the stories of fourteen children at most, visit, write plans with families and take them to court only when nothing else keeps a child safe. A therapist, a domestic abuse worker and a senior practitioner work in the same room as you.",
            [EntryRoute.Experienced, EntryRoute.NewlyQualified, EntryRoute.AgencyWorker, EntryRoute.ReturnToPractice, EntryRoute.Overseas, EntryRoute.Secondment],
            [new("Amina", "team manager"), new("Joe", "senior practitioner"), new("Sal", "social worker, second year")]), act),
        Vacancy.Open("social-worker-children-in-care", Details(
            "Social worker, children in care", "Children in care", "Harrowfield", 38_626, 44_711,
            "Be the adult who stays. You know each child’s favourite tea, and their plan.",
            "You visit children where they live, sort out family time that works, and make sure that school, health and carers pull the same way. You stay with a child through moves, courts and birthdays.",
            [EntryRoute.Experienced, EntryRoute.NewlyQualified, EntryRoute.AgencyWorker, EntryRoute.ReturnToPractice, EntryRoute.Overseas],
            [new("Bernice", "team manager"), new("Imran", "advanced practitioner")]), act),
        Vacancy.Open("newly-qualified-social-worker", Details(
            "Newly qualified social worker", "First-year academy", "Northfield and Harrowfield", 34_434, 36_363,
            "Your job before your last placement ends, and a first year with people who have time for you.",
            "You join with a cohort, hold fewer children’s stories than a colleague in their second year, have supervision every week at first, and half a day a week to learn. When you are ready you move to the team that suits you.",
            [EntryRoute.Student, EntryRoute.StepUp, EntryRoute.Approach, EntryRoute.Apprentice, EntryRoute.NewlyQualified],
            [new("Carol", "academy lead"), new("Nikhil", "practice educator"), new("Bea", "joined last September")]), act),
        WithoutNames(act, Vacancy.Open("senior-practitioner-duty-and-assessment", Details(
            "Senior practitioner, duty and assessment", "Duty and assessment", "Northfield, hybrid", 45_718, 49_764,
            "Steady the front door: the first visit, the first decision, and the people who make them.",
            "You take the visits that need experience, think aloud with colleagues, and keep the first forty-five days fair and quick.",
            [EntryRoute.Experienced, EntryRoute.AgencyWorker, EntryRoute.Secondment],
            [new("Lorraine", "team manager"), new("Piotr", "social worker")]), act)),
        Closed(act),
    ];

    /// <summary>One is read without names, so that a visitor sees how that is.</summary>
    private static Vacancy WithoutNames(Act act, Vacancy vacancy)
    {
        vacancy.ReadWithoutNames(true, act);
        return vacancy;
    }

    /// <summary>Filled and shut: it stands in the list of the staff, and takes no CV.</summary>
    private static Vacancy Closed(Act act)
    {
        var vacancy = Vacancy.Open("team-manager-fostering", Details(
            "Team manager, fostering", "Fostering", "Harrowfield", 51_802, 55_964,
            "Look after the people who look after children.",
            "You lead six supervising social workers, sit with carers in the weeks that matter, and bring new families in.",
            [EntryRoute.Experienced, EntryRoute.Secondment],
            [new("Marguerite", "head of service")]), act);
        vacancy.Close(act with { Why = "Filled from our own people" });
        return vacancy;
    }

    private static VacancyDetails Details(
        string title, string team, string place, int from, int to, string summary, string whatYouDo, EntryRoute[] routes, Colleague[] colleagues) =>
        new(title, team, place, "Full time or part time, nine-day fortnight welcome", from, to, summary, whatYouDo, routes, [.. _essentials.Select(e => e with { })], colleagues);
}
