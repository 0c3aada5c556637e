namespace Recruitment.EndToEnd.Pages;

/// <summary>The pages of the staff, seen by an administrator, who may open them all.</summary>
internal static class StaffVisits
{

    private const string Optional = "Nothing has to be said";

    public static IReadOnlyDictionary<string, Visit> All { get; } = new Dictionary<string, Visit>(StringComparer.Ordinal)
    {
        ["/staff"] = At(""),
        ["/staff/account"] = At("/account"),
        ["/staff/account/new-phone"] = At("/account/new-phone", "Continue"),
        ["/staff/account/password"] = At("/account/password", "Change my password"),
        ["/staff/account/recovery-codes"] = At("/account/recovery-codes", "Make new codes"),
        ["/staff/applications"] = At("/applications"),
        ["/staff/applications/same-person/{id:guid}"] = At(w => $"/applications/same-person/{w.SamePerson}", "Save what they said"),
        ["/staff/applications/together"] = At(w => $"/applications/together?what=give&id={w.Received.Id}", "Give them"),
        ["/staff/audit"] = At("/audit"),
        ["/staff/day-passes"] = At("/day-passes"),
        ["/staff/days"] = At("/days"),
        ["/staff/days/{id:guid}"] = At(w => $"/days/{w.FreeDay.Id}", "Put them on this day"),
        ["/staff/days/{id:guid}/call-off"] = At(w => $"/days/{w.FreeDay.Id}/call-off", "Call the day off"),
        ["/staff/days/{id:guid}/deal-again"] = At(w => $"/days/{w.Scoring.DayId}/deal-again"),
        ["/staff/days/{id:guid}/move"] = At(w => $"/days/{w.FreeDay.Id}/move", "Move the day"),
        ["/staff/days/{id:guid}/ratings"] = At(w => $"/days/{w.Scoring.DayId}/ratings"),
        ["/staff/days/{id:guid}/ratings/{seat:guid}/{exercise}"] = At(w => $"/days/{w.Scoring.DayId}/ratings/{w.OpenSheet}?assessor={w.Scoring.YoungPerson.Id}", "Go on without it"),
        ["/staff/days/{id:guid}/run-sheet"] = At(w => $"/days/{w.Scoring.DayId}/run-sheet"),
        ["/staff/days/{id:guid}/wash-up"] = At(w => $"/days/{w.Scoring.DayId}/wash-up"),
        ["/staff/days/{id:guid}/wash-up/{application:guid}/{value}"] = At(w => $"/days/{w.Scoring.DayId}/wash-up/{w.Scoring.Seats[0].JobApplicationId}/openness", "Agree and next"),
        ["/staff/first-year"] = At("/first-year"),
        ["/staff/first-year/begin/{id:guid}"] = At(w => $"/first-year/begin/{w.Started.Id}", "Begin the first year"),
        ["/staff/first-year/{id:guid}"] = At(w => $"/first-year/{w.Programme.Id}"),
        ["/staff/first-year/{id:guid}/end"] = At(w => $"/first-year/{w.Programme.Id}/end", "Record the outcome"),
        ["/staff/first-year/{id:guid}/extend"] = At(w => $"/first-year/{w.Programme.Id}/extend", "Save the later day"),
        ["/staff/first-year/{id:guid}/pause"] = At(w => $"/first-year/{w.Programme.Id}/pause", "Pause it"),
        ["/staff/first-year/{id:guid}/resume"] = At(w => $"/first-year/{w.Programme.Id}/resume", "Move the dates on"),
        ["/staff/first-year/{id:guid}/review/{number:int}"] = At(w => $"/first-year/{w.Programme.Id}/review/1", "Record the review"),
        ["/staff/inbox"] = At("/inbox"),
        ["/staff/inbox/{id:guid}"] = At(w => $"/inbox/{w.InInbox}"),
        ["/staff/people"] = At("/people"),
        ["/staff/people/add"] = At("/people/add", "Add this person"),
        ["/staff/people/{id:guid}"] = At(w => $"/people/{w.WithPassword.Id}"),
        ["/staff/people/{id:guid}/change"] = At(w => $"/people/{w.WithPassword.Id}/change", "Save changes"),
        ["/staff/people/{id:guid}/close"] = At(w => $"/people/{w.WithPassword.Id}/close", never: Optional),
        ["/staff/problems"] = At("/problems"),
        ["/staff/problems/{id:guid}"] = At(w => $"/problems/{w.Problem}", "Send it again"),
        ["/staff/programme"] = At("/programme"),
        ["/staff/programme/exception"] = At("/programme/exception", "Add the exception"),
        ["/staff/programme/{id}"] = At("/programme/new", "Save the programme"),
        ["/staff/references"] = At("/references"),
        ["/staff/references/{id:guid}"] = At(w => $"/references/{w.Referee}", "Continue"),
        ["/staff/references/{id:guid}/decide"] = At(w => $"/references/{w.Unconfirmed}/decide", "Record my decision"),
        ["/staff/settings"] = At("/settings"),
        ["/staff/students"] = At("/students"),
        ["/staff/students/{id:guid}"] = At(w => $"/students/{w.Student.Id}", "Save the dates"),
        ["/staff/vacancies"] = At("/vacancies"),
        ["/staff/vacancies/{id:guid}"] = At(w => $"/vacancies/{w.Received.VacancyId}"),
        ["/staff/vacancies/{id:guid}/close"] = At(w => $"/vacancies/{w.Received.VacancyId}/close", never: Optional),
        ["/staff/vacancies/{id}/change"] = At("/vacancies/new/change", "Open the vacancy"),
    }.Concat(OfAPerson()).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static Dictionary<string, Visit> OfAPerson() => new Dictionary<string, Visit>(StringComparer.Ordinal)
    {
        [""] = Of(w => w.Received.Id, "Close the application"),
        ["/assessment"] = Of(w => w.Scoring.Seats[1].JobApplicationId, never: "Lines may be kept half written"),
        ["/assessment/decision"] = Of(w => w.Scoring.Seats[1].JobApplicationId, "Read the result mail"),
        ["/checks"] = Of(w => w.Accepted.Id),
        ["/checks/registration"] = Of(w => w.Accepted.Id, "Record what it says"),
        ["/checks/{kind}"] = Of(w => w.Accepted.Id, "Save"),
        ["/checks/{kind}/decide"] = Of(w => w.Accepted.Id, "Record my decision"),
        ["/cv"] = Of(w => w.Received.Id),
        ["/details"] = Of(w => w.Accepted.Id, "Save the details"),
        ["/history"] = Of(w => w.Accepted.Id),
        ["/messages"] = Of(w => w.Accepted.Id),
        ["/offer"] = Of(w => w.Accepted.Id),
        ["/offer/firm"] = Of(w => w.Accepted.Id),
        ["/offer/let-go"] = Of(w => w.Accepted.Id, "Let the offer go"),
        ["/offer/letter"] = Of(w => w.Accepted.Id),
        ["/offer/make"] = Of(w => w.MetTheStandard.Id, "Read the letter"),
        ["/offer/start"] = Of(w => w.Accepted.Id, "Confirm the start"),
        ["/offer/started"] = Of(w => w.Accepted.Id),
        ["/offer/wait"] = Of(w => w.Accepted.Id, "Save and tell them"),
        ["/references"] = Of(w => w.MetTheStandard.Id),
        ["/withdraw"] = Of(w => w.Accepted.Id, "Withdraw it for them"),
        ["/reply"] = Of(w => w.Received.Id, "Send the invitation") with { First = page => page.Choose("Ask for one missing thing") },
    }.ToDictionary(v => "/staff/applications/{id:guid}" + v.Key, v => v.Value with { Address = w => v.Value.Address(w) + v.Key.Replace("{kind}", "right-to-work", StringComparison.Ordinal) }, StringComparer.Ordinal);

    private static Visit At(string below, string? wrong = null, string? never = null) => At(_ => below, wrong, never);

    private static Visit At(Func<World, string> below, string? wrong = null, string? never = null) => new(Who.Administrator, w => "/staff" + below(w), wrong, never);

    private static Visit Of(Func<World, Guid> application, string? wrong = null, string? never = null) => new(Who.Administrator, w => $"/staff/applications/{application(w)}", wrong, never);
}
