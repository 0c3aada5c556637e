using Recruitment.Application.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Web.Private;

/// <summary>The words that candidates read for our codes. Staff read others.</summary>
internal static class CandidateWords
{
    public static string Of(TurnHolder whose) => whose switch
    {
        TurnHolder.Candidate => "Waiting for you",
        TurnHolder.Us => "With us",
        TurnHolder.Nobody => "Nothing to do",
    };

    public static string TagOf(TurnHolder whose) => whose switch
    {
        TurnHolder.Candidate => "govuk-tag--yellow",
        TurnHolder.Us => "govuk-tag--blue",
        TurnHolder.Nobody => "govuk-tag--grey",
    };

    public static string Of(StepState state) => state switch
    {
        StepState.Done => "Done",
        StepState.Now => "Now",
        StepState.Next => "Next",
    };

    public static string Of(EntryRoute route) => route switch
    {
        EntryRoute.Experienced => "I am an experienced social worker",
        EntryRoute.NewlyQualified => "I have newly qualified",
        EntryRoute.Student => "I am a social work student",
        EntryRoute.StepUp => "I am on Step Up to Social Work",
        EntryRoute.Approach => "I am on the Approach Social Work programme",
        EntryRoute.Apprentice => "I am a social work apprentice",
        EntryRoute.AgencyWorker => "I work through an agency",
        EntryRoute.ReturnToPractice => "I am coming back to social work",
        EntryRoute.Overseas => "I qualified outside the UK",
        EntryRoute.Secondment => "I am coming on secondment",
    };

    public static string HintOf(EntryRoute route) => route switch
    {
        EntryRoute.Experienced => "Registered with Social Work England, with your first year in practice behind you",
        EntryRoute.NewlyQualified => "Qualified within the last few years, with your first year in practice still ahead or under way",
        EntryRoute.Student => "On a bachelor’s or master’s degree in social work",
        EntryRoute.StepUp => "The 14-month programme run with councils",
        EntryRoute.Approach => "Formerly called Frontline",
        EntryRoute.Apprentice => "Working towards the degree while employed",
        EntryRoute.AgencyWorker => "On assignment now, here or with another council, and looking for a permanent post",
        EntryRoute.ReturnToPractice => "You were a social worker and want to be one again; we help with the updating that the register asks for",
        EntryRoute.Overseas => "Registered with Social Work England already, or on the way to it",
        EntryRoute.Secondment => "Lent to us by another employer for a time",
    };
}
