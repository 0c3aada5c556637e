namespace Recruitment.EndToEnd.Pages;

/// <summary>The pages of the staff, seen by an administrator, who may open them all.</summary>
internal static class StaffVisits
{
    public static IReadOnlyDictionary<string, Visit> All { get; } = new Dictionary<string, Visit>(StringComparer.Ordinal)
    {
        ["/staff"] = At(""),
        ["/staff/account"] = At("/account"),
        ["/staff/account/new-phone"] = At("/account/new-phone"),
        ["/staff/account/password"] = At("/account/password"),
        ["/staff/account/recovery-codes"] = At("/account/recovery-codes"),
        ["/staff/applications"] = At("/applications"),
        ["/staff/applications/board"] = At("/applications/board"),
        ["/staff/applications/board#nobody found"] = At("/applications/board?q=nobody-of-this-name"),
        ["/staff/applications/same-person/{id:guid}"] = At(w => $"/applications/same-person/{w.SamePerson}"),
        ["/staff/applications/together"] = At(w => $"/applications/together?what=give&id={w.Received.Id}"),
        ["/staff/applications/{id:guid}/assessment/decision#feedback first"] = At(w => $"/applications/{w.Scoring.Seats[1].JobApplicationId}/assessment/decision"),
        ["/staff/applications/{id:guid}/checks/{kind}/decide#do without"] = At(w => $"/applications/{w.Accepted.Id}/checks/occupational-health/decide"),
        ["/staff/audit"] = At("/audit"),
        ["/staff/day-passes"] = At("/day-passes"),
        ["/staff/days"] = At("/days"),
        ["/staff/days/{id:guid}"] = At(w => $"/days/{w.FreeDay.Id}"),
        ["/staff/days/{id:guid}/call-off"] = At(w => $"/days/{w.FreeDay.Id}/call-off"),
        ["/staff/days/{id:guid}/deal-again"] = At(w => $"/days/{w.DealtDay}/deal-again"),
        ["/staff/days/{id:guid}/move"] = At(w => $"/days/{w.FreeDay.Id}/move"),
        ["/staff/days/{id:guid}/ratings"] = At(w => $"/days/{w.Scoring.DayId}/ratings"),
        ["/staff/days/{id:guid}/ratings/{seat:guid}/{exercise}"] = At(w => $"/days/{w.Scoring.DayId}/ratings/{w.OpenSheet}?assessor={w.Scoring.YoungPerson.Id}"),
        ["/staff/days/{id:guid}/run-sheet"] = At(w => $"/days/{w.Scoring.DayId}/run-sheet"),
        ["/staff/days/{id:guid}/wash-up"] = At(w => $"/days/{w.Scoring.DayId}/wash-up"),
        ["/staff/days/{id:guid}/wash-up/{application:guid}/{value}"] = At(w => $"/days/{w.Scoring.DayId}/wash-up/{w.Scoring.Seats[0].JobApplicationId}/openness"),
        ["/staff/first-year"] = At("/first-year"),
        ["/staff/first-year/begin/{id:guid}"] = At(w => $"/first-year/begin/{w.Started.Id}"),
        ["/staff/first-year/{id:guid}"] = At(w => $"/first-year/{w.Programme.Id}"),
        ["/staff/first-year/{id:guid}/end"] = At(w => $"/first-year/{w.Programme.Id}/end"),
        ["/staff/first-year/{id:guid}/extend"] = At(w => $"/first-year/{w.Programme.Id}/extend"),
        ["/staff/first-year/{id:guid}/pause"] = At(w => $"/first-year/{w.Programme.Id}/pause"),
        ["/staff/first-year/{id:guid}/resume"] = At(w => $"/first-year/{w.Programme.Id}/resume"),
        ["/staff/first-year/{id:guid}/review/{number:int}"] = At(w => $"/first-year/{w.Programme.Id}/review/1"),
        ["/staff/inbox"] = At("/inbox"),
        ["/staff/inbox/{id:guid}"] = At(w => $"/inbox/{w.InInbox}"),
        ["/staff/people"] = At("/people"),
        ["/staff/people/add"] = At("/people/add"),
        ["/staff/people/{id:guid}"] = At(w => $"/people/{w.WithPassword.Id}"),
        ["/staff/people/{id:guid}/change"] = At(w => $"/people/{w.WithPassword.Id}/change"),
        ["/staff/people/{id:guid}/close"] = At(w => $"/people/{w.WithPassword.Id}/close"),
        ["/staff/problems"] = At("/problems"),
        ["/staff/problems/{id:guid}"] = At(w => $"/problems/{w.Problem}"),
        ["/staff/programme"] = At("/programme"),
        ["/staff/programme/exception"] = At("/programme/exception"),
        ["/staff/programme/{id}"] = At("/programme/new"),
        ["/staff/references"] = At("/references"),
        ["/staff/references/{id:guid}"] = At(w => $"/references/{w.Referee}"),
        ["/staff/references/{id:guid}#on the line"] = At(w => $"/references/{w.OnTheLine}"),
        ["/staff/references/{id:guid}#with the referee"] = At(w => $"/references/{w.WithTheReferee}"),
        ["/staff/references/{id:guid}/decide"] = At(w => $"/references/{w.Unconfirmed}/decide"),
        ["/staff/settings"] = At("/settings"),
        ["/staff/students"] = At("/students"),
        ["/staff/students/{id:guid}"] = At(w => $"/students/{w.Student.Id}"),
        ["/staff/vacancies"] = At("/vacancies"),
        ["/staff/vacancies/{id:guid}"] = At(w => $"/vacancies/{w.Received.VacancyId}"),
        ["/staff/vacancies/{id:guid}/close"] = At(w => $"/vacancies/{w.Received.VacancyId}/close"),
        ["/staff/vacancies/{id}/change"] = At("/vacancies/new/change"),
    }.Concat(OfAPerson()).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static Dictionary<string, Visit> OfAPerson() => new Dictionary<string, Visit>(StringComparer.Ordinal)
    {
        [""] = Of(w => w.Received.Id),
        ["/assessment"] = Of(w => w.Scoring.Seats[1].JobApplicationId),
        ["/assessment/decision"] = Of(w => w.Scoring.Seats[2].JobApplicationId),
        ["/checks"] = Of(w => w.Accepted.Id),
        ["/checks/registration"] = Of(w => w.Accepted.Id),
        ["/checks/{kind}"] = Of(w => w.Accepted.Id),
        ["/checks/{kind}/decide"] = Of(w => w.Accepted.Id),
        ["/cv"] = Of(w => w.Received.Id),
        ["/details"] = Of(w => w.Accepted.Id),
        ["/history"] = Of(w => w.Accepted.Id),
        ["/messages"] = Of(w => w.Accepted.Id),
        ["/offer"] = Of(w => w.Accepted.Id),
        ["/offer/firm"] = Of(w => w.Accepted.Id),
        ["/offer/let-go"] = Of(w => w.Accepted.Id),
        ["/offer/letter"] = Of(w => w.Accepted.Id),
        ["/offer/make"] = Of(w => w.MetTheStandard.Id),
        ["/offer/start"] = Of(w => w.Accepted.Id),
        ["/offer/started"] = Of(w => w.Accepted.Id),
        ["/offer/wait"] = Of(w => w.Accepted.Id),
        ["/references"] = Of(w => w.MetTheStandard.Id),
        ["/withdraw"] = Of(w => w.Accepted.Id),
        ["/close"] = Of(w => w.Received.Id),
        ["/reply"] = Of(w => w.Received.Id) with { First = page => page.Choose("Ask for one missing thing") },
    }.ToDictionary(v => "/staff/applications/{id:guid}" + v.Key, v => v.Value with { Address = w => v.Value.Address(w) + v.Key.Replace("{kind}", "right-to-work", StringComparison.Ordinal) }, StringComparer.Ordinal);

    private static Visit At(string below) => At(_ => below);

    private static Visit At(Func<World, string> below) => new(Who.Administrator, w => "/staff" + below(w));

    private static Visit Of(Func<World, Guid> application) => new(Who.Administrator, w => $"/staff/applications/{application(w)}");
}
