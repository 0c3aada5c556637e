namespace Recruitment.Domain.Vacancies;

/// <summary>How a person comes to the work. Each route has its own questions, conditions and date of qualifying. [domain.md 2.3; P6]</summary>
public enum EntryRoute
{
    /// <summary>A registered social worker in permanent work.</summary>
    Experienced,

    /// <summary>Registered, in the first year of practice or about to start it.</summary>
    NewlyQualified,

    /// <summary>On an undergraduate or postgraduate degree.</summary>
    Student,

    StepUp,

    /// <summary>Approach Social Work, formerly the Frontline programme.</summary>
    Approach,

    Apprentice,

    AgencyWorker,

    ReturnToPractice,

    Overseas,

    Secondment,
}

public static class EntryRoutes
{
    /// <summary>Routes that end in a final placement and an award, and so ask for their dates and carry the guaranteed offer. [domain.md 3.3]</summary>
    public static bool IsStudent(this EntryRoute route) => route is EntryRoute.Student or EntryRoute.StepUp or EntryRoute.Approach or EntryRoute.Apprentice;

    /// <summary>Who comes by it is new to practice, and begins with the first year that is assessed. [domain.md 3]</summary>
    public static bool LeadsToAFirstYear(this EntryRoute route) => route.IsStudent() || route is EntryRoute.NewlyQualified;
}
