using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.EndToEnd.Pages;

/// <summary>One service in which every page has something to show, and who looks at it: made once, and only looked at.</summary>
public sealed partial class World : IAsyncLifetime
{
    private readonly Chromium _chromium = new();
    private readonly Dictionary<Who, Visitor> _visitors = [];
    private RealService _real = null!;

    public const string Password = "saddle marble kettle";

    public TestService Service => _real.Service;

    internal Browser Admin { get; private set; } = null!;

    internal StaffMember Administrator { get; private set; } = null!;

    internal StaffMember WithPassword { get; private set; } = null!;

    internal StaffMember WithAPhone { get; private set; } = null!;

    internal ScoringDay Scoring { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _chromium.InitializeAsync();
        _real = new RealService(new() { ["Recruitment:ShowInbox"] = "true" });
        Scoring = await Service.ADayWithSheets();
        Administrator = await Service.Add(TestData.AStaffMember(StaffRole.Administrator, "Morgan Ellery"));
        WithPassword = await Service.Add(TestData.AStaffMember(StaffRole.Recruiter, "Priya Shah"));
        WithAPhone = await Service.Add(TestData.AStaffMember(StaffRole.Recruiter, "Tom Reid"));
        foreach (var member in (StaffMember[])[Administrator, WithPassword, WithAPhone]) await Service.SetPassword(member, Password);
        Admin = await Service.SignIn(Administrator);
        await Ratings();
        await Applying();
        await BeforeTheDay();
        await AfterTheDay();
        await (await Service.Browser().Open("/sign-in/forgotten")).Fill("Work e-mail address", WithPassword.Email!).Press("Send me the link");
        PasswordLink = await Service.LinkInNewest("password-link");
        await Service.SendMail();
        InInbox = await Service.InDatabase(db => db.Messages.Where(m => m.State == MessageState.Sent).Select(m => m.Id).FirstAsync());
        Keep();
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _real.DisposeAsync();
        await _asItWasMade.DisposeAsync();
    }

    /// <summary>The one browser of this person.</summary>
    public async Task<Visitor> VisitorAs(Who who) => _visitors.TryGetValue(who, out var known) ? known : _visitors[who] = await _chromium.Visitor(_real.Address, cookie: await CookieOf(who));

    internal async Task<Microsoft.Playwright.Cookie?> CookieOf(Who who) => who switch
    {
        Who.Stranger => null,
        Who.Administrator => await _real.SignedIn(Administrator),
        Who.Assessor => await _real.SignedIn(Scoring.YoungPerson),
    };

    /// <summary>Every sheet is in but the young person's about the last candidate. There is a line to talk about for the first, and a value that nobody saw; the second and third are through the wash-up, and the third's feedback is checked.</summary>
    private async Task Ratings()
    {
        var first = Scoring.Seats[0];
        int? Rate(StaffMember member, ScoringSeat seat, string exercise, string value) =>
            seat == first && value == "reflection" ? null
            : seat == first && exercise == "group-discussion" && value == "openness" && member.Id == first.Assignments.First(a => a.ExerciseCode == exercise).StaffId ? 2 : 4;
        await Service.SubmitSheets(Scoring, Rate, Scoring.Lead);
        await Service.SubmitSheets(Scoring, Rate, Scoring.Practitioner);
        await Service.SubmitSheets(Scoring with { Seats = [.. Scoring.Seats.Take(3)] }, Rate, Scoring.YoungPerson);
        var lead = await (await (await Service.SignIn(Scoring.Lead)).Open($"/staff/days/{Scoring.DayId}/wash-up")).Press("Finish for 2 people");
        await lead.Open($"/staff/applications/{Scoring.Seats[2].JobApplicationId}/assessment");
        await lead.Fill("Line 1", "You listened.").Fill("Line 2", "You asked.").Fill("Line 3", "Say what you do not know.").Press("Keep these three lines");
        await Service.InDatabase(async db =>
        {
            var washUp = await db.WashUps.SingleAsync(w => w.SeatId == Scoring.Seats[1].SeatId);
            var asked = new Act(new Actor(ActorKind.Staff, Scoring.Lead.Id.ToString(), Scoring.Lead.Name), Service.Time.GetUtcNow(), "The written task was read out late.");
            if (washUp.ProposeToDiffer(DecisionOutcome.NotYet, asked) is { } refusal) throw new InvalidOperationException(refusal.Message);
            await db.SaveChangesAsync();
        });
    }

    /// <summary>The sheet that is still to be written.</summary>
    internal string OpenSheet => $"{Scoring.Seats[3].SeatId}/{Scoring.Seats[3].Assignments.First(a => a.StaffId == Scoring.YoungPerson.Id).ExerciseCode}";

    internal async Task<string> LinkTo(LinkPurpose purpose, Guid subject, DateTimeOffset? made = null) => await Service.InDatabase(async db =>
    {
        var (tokens, id) = (Service.Services.GetRequiredService<ILinkTokens>(), Guid.NewGuid());
        db.PrivateLinks.Add(PrivateLink.To(purpose, subject, id, tokens.HashOf(tokens.TokenOf(id)), made ?? Service.Time.GetUtcNow()));
        await db.SaveChangesAsync();
        return tokens.TokenOf(id);
    });
}

public enum Who
{
    Stranger,
    Administrator,
    Assessor,
}

[CollectionDefinition(nameof(World))]
public sealed class WorldCollection : ICollectionFixture<World>;
