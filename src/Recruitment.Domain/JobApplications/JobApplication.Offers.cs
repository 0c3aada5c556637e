using Recruitment.Domain.Checks;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.JobApplications;

/// <summary>From the standard onwards: who may be offered, and what a student's dates are.</summary>
public sealed partial class JobApplication
{
    /// <summary>Everybody who meets the standard may be offered, by a named person; how many vacancies there are is no rule here. [domain.md, 7 things; S2]</summary>
    /// <param name="number">In the register, where they have one: then somebody has looked there in the last 24 hours. [domain.md 2.2]</param>
    public Refusal? MakeConditionalOffer(OfferTerms terms, string? number, RegistrationCheck? lastLook, Act act)
    {
        var today = LondonTime.DayOf(act.At);
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (lastLook?.GateOn(today) == RegistrationGate.Closed) return new RegisterForbidsAnOffer(lastLook.StatusText);
        if (number is not null && !(act.At - lastLook?.CheckedAt <= RegistrationCheck.FreshForAnOffer)) return new LookAtTheRegisterFirst();
        if (Route == EntryRoute.Secondment && terms.EndsOn is null) return new SecondmentNeedsItsEnd();
        return terms.Objection(today) ?? Move(ApplicationAction.MakeConditionalOffer, act);
    }

    /// <summary>The day a student's last placement ends moves with illness and resits; the clock of the guarantee moves with it.</summary>
    public Refusal? ChangeStudentDates(DateOnly? finalPlacementEnds, DateOnly? expectedAward, Act act)
    {
        if (!Route.IsStudent()) return new OnlyStudentsHavePlacements();
        var before = Student;
        Student = (Student ?? new StudentDetails("", "", null, null)) with { FinalPlacementEnds = finalPlacementEnds, ExpectedAward = expectedAward };
        Record("StudentDatesChanged", act, Dates(before), Dates(Student));
        return null;
    }

    private static string Dates(StudentDetails? student) => $"placement ends {Day(student?.FinalPlacementEnds)}, award {Day(student?.ExpectedAward)}";

    private static string Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "not known";
}

public sealed record OnlyStudentsHavePlacements() : Refusal("Only people who come as students have a final placement.");
