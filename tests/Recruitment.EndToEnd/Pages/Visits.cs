namespace Recruitment.EndToEnd.Pages;

/// <summary>How one page is come to.</summary>
/// <param name="Address">Where it is in this world.</param>
/// <param name="First">What is filled in before its form is sent, where an empty form says nothing yet.</param>
/// <param name="Come">The way to a page that an address alone does not lead to.</param>
public sealed record Visit(Who Who, Func<World, string> Address, Func<Visitor, Task>? First = null, Func<World, Visitor, Task>? Come = null);

/// <summary>Every address of the service, and after a # what is special where one address has another face. A page that is not here fails the test.</summary>
public static class Visits
{
    public static IReadOnlyDictionary<string, Visit> All { get; } = new Dictionary<string, Visit>(StringComparer.Ordinal)
    {
        ["/"] = Anybody(_ => "/"),
        ["/Index"] = Anybody(_ => "/Index"),
        ["/accessibility"] = Anybody(_ => "/accessibility"),
        ["/privacy"] = Anybody(_ => "/privacy"),
        ["/vacancies/{slug}"] = Anybody(_ => "/vacancies/social-worker-northfield"),
        ["/apply/{slug}"] = Anybody(_ => "/apply/social-worker-northfield"),
        ["/apply/{slug}/run-out"] = Anybody(_ => "/apply/social-worker-northfield/run-out"),
        ["/apply/{slug}/{draft}"] = Anybody(w => w.Draft),
        ["/apply/{slug}/{draft}/cv"] = Anybody(w => w.Draft + "/cv"),
        ["/apply/{slug}/{draft}/kept"] = Anybody(w => w.Draft + "/kept"),
        ["/apply/{slug}/{draft}/sent"] = Anybody(w => w.Sent),
        ["/find-my-application"] = Anybody(_ => "/find-my-application"),
        ["/error/403"] = Anybody(_ => "/error/403"),
        ["/error/{code:int}"] = Anybody(_ => "/error/404"),

        ["/application/{token}"] = Mine(w => w.Booked, ""),
        ["/application/{token}/adjustments"] = Mine(w => w.Booked, "/adjustments"),
        ["/application/{token}/answer"] = Mine(w => w.Questioned, "/answer"),
        ["/application/{token}/confirm"] = Mine(w => w.NotConfirmed, "/confirm"),
        ["/application/{token}/cv"] = Mine(w => w.Invited, "/cv"),
        ["/application/{token}/details"] = Mine(w => w.Invited, "/details"),
        ["/application/{token}/expired"] = Mine(w => w.Expired, "/expired"),
        ["/application/{token}/not-mine"] = Mine(w => w.NotConfirmed, "/not-mine"),
        ["/application/{token}/offer"] = Mine(w => w.OfferedToken, "/offer"),
        ["/application/{token}/offer/accept"] = Mine(w => w.OfferedToken, "/offer/accept"),
        ["/application/{token}/offer/decline"] = Mine(w => w.OfferedToken, "/offer/decline"),
        ["/application/{token}/offer/letter"] = Mine(w => w.OfferedToken, "/offer/letter"),
        ["/application/{token}/referees"] = Mine(w => w.OfferedToken, "/referees"),
        ["/application/{token}/seat"] = Mine(w => w.Booked, "/seat"),
        ["/application/{token}/seat/give-back"] = Mine(w => w.Booked, "/seat/give-back"),
        ["/application/{token}/seat/{day:guid}"] = Anybody(w => $"/application/{w.Invited}/seat/{w.FreeDay.Id}"),
        ["/application/{token}/talk"] = Mine(w => w.TalkToken, "/talk"),
        ["/application/{token}/talent-pool"] = Mine(w => w.Pooled, "/talent-pool"),
        ["/application/{token}/withdraw"] = Mine(w => w.Invited, "/withdraw"),
        ["/reference/{token}"] = Anybody(w => w.ReadBack),
        ["/reference/{token}/expired"] = Anybody(w => w.ExpiredReference),
        ["/reference/{token}/correct"] = Anybody(w => w.ReadBack + "/correct") with { First = visitor => visitor.Page.GetByLabel("Day").First.FillAsync("45") },

        ["/sign-in"] = Anybody(_ => "/sign-in"),
        ["/sign-in/authenticator"] = Anybody(_ => "/sign-in/authenticator", FirstTime),
        ["/sign-in/code"] = Anybody(_ => "/sign-in/code", SecondTime),
        ["/sign-in/forgotten"] = Anybody(_ => "/sign-in/forgotten"),
        ["/sign-in/password/{token}"] = Anybody(w => w.PasswordLink),
        ["/sign-out"] = Anybody(_ => "/sign-out"),
        ["/day-pass"] = Anybody(_ => "/day-pass"),
        ["/assess"] = Assessing(_ => ""),
        ["/assess/{seat:guid}/{exercise}"] = Assessing(w => $"/{w.OpenSheet}"),
        ["/assess/{seat:guid}/{exercise}/check"] = Assessing(w => $"/{w.OpenSheet}/check"),
        ["/assess/{seat:guid}/{exercise}/known"] = Assessing(w => $"/{w.OpenSheet}/known"),
    }.Concat(StaffVisits.All).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);

    private static Visit Anybody(Func<World, string> address, Func<World, Visitor, Task>? come = null) => new(Who.Stranger, address, Come: come);

    private static Visit Mine(Func<World, string> token, string below) => new(Who.Stranger, w => $"/application/{token(w)}{below}");

    private static Visit Assessing(Func<World, string> below) => new(Who.Assessor, w => "/assess" + below(w));

    private static async Task FirstTime(World world, Visitor visitor)
    {
        await SignIn(visitor, world.WithPassword.Email!);
        await visitor.IsAt("Set up your authenticator app");
    }

    private static async Task SecondTime(World world, Visitor visitor)
    {
        await SignIn(visitor, world.WithAPhone.Email!);
        await visitor.SetUpTheApp(world.Service.Time);
        await SignIn(visitor, world.WithAPhone.Email!);
        await visitor.IsAt("Enter your code");
    }

    private static async Task SignIn(Visitor visitor, string email)
    {
        await visitor.Open("/sign-in");
        await visitor.Fill("Work e-mail address", email);
        await visitor.Fill("Password", World.Password);
        await visitor.Press("Sign in");
    }
}
