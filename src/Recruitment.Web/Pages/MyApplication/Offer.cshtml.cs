using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Checks;
using Recruitment.Application.Offers;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class OfferModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyOffer Mine { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyOffer(Token), cancellationToken) is not { } mine) return NotFound();
        Mine = mine;
        return Page();
    }

    /// <summary>The conditions by whose turn it is; empty groups are not shown.</summary>
    public IEnumerable<Group> Groups => new[]
    {
        new Group("with-you", "Waiting for you", [.. Mine.Conditions.Where(c => c.HeldBy == HeldBy.Candidate)]),
        new Group("with-us", "With us", [.. Mine.Conditions.Where(c => c is { HeldBy: HeldBy.Us, IsToCome: false })]),
        new Group("with-others", "With somebody else", [.. Mine.Conditions.Where(c => c.HeldBy == HeldBy.SomebodyElse)]),
        new Group("to-come", "Still to come: we will write to you", [.. Mine.Conditions.Where(c => c.IsToCome)]),
        new Group("done", "Done", [.. Mine.Conditions.Where(c => c.HeldBy == HeldBy.Nobody)]),
    }.Where(g => g.Conditions.Count > 0);

    public sealed record Group(string Id, string Heading, IReadOnlyList<MyCondition> Conditions);

    /// <summary>Whose turn it is, in one sentence with a date.</summary>
    public string Sentence => Mine.Status switch
    {
        ApplicationStatus.ConditionalOffer => $"Please tell us by {Words.Day(Mine.AnswerBy)} whether you would like this job. Nothing ends on that day: if you need longer, just say so.",
        ApplicationStatus.OfferAccepted when Waiting > 0 => $"You have accepted. {Words.Count(Waiting, "thing waits", "things wait")} for you below.",
        ApplicationStatus.OfferAccepted => "You have accepted. You need not do anything at the moment: we will write to you when you do.",
        ApplicationStatus.OfferDeclined => $"You declined this offer on {Words.Day(LondonTime.DayOf(Mine.DeclinedAt!.Value))}. If you have changed your mind, ring us.",
        ApplicationStatus.FirmOffer => "Your offer is firm. We agree your first day with you.",
        ApplicationStatus.StartConfirmed => $"Your first day is {Words.Day(Mine.StartsOn!.Value)}. We look forward to it.",
        ApplicationStatus.Started or ApplicationStatus.InEarlyCareer or ApplicationStatus.EarlyCareerPassed or ApplicationStatus.EarlyCareerEnded => "You have started with us. Welcome.",
        ApplicationStatus.Withdrawn or ApplicationStatus.Closed or ApplicationStatus.SetAside => "This offer is not open at the moment. Ring us if you would like to talk about it.",
        ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer or ApplicationStatus.Invited or ApplicationStatus.Booked or ApplicationStatus.Attended => "",
        ApplicationStatus.DidNotAttend or ApplicationStatus.Rated or ApplicationStatus.WashedUp or ApplicationStatus.MetTheStandard or ApplicationStatus.NotYet => "",
        ApplicationStatus.NotThisTime or ApplicationStatus.AnotherRoute or ApplicationStatus.InTalentPool => "",
    };

    /// <summary>Since when, and with whom where the heading does not say it; in one piece, so that a date is not torn.</summary>
    public static string Where(MyCondition condition)
    {
        var day = $"{LondonTime.DayOf(condition.Since):d MMMM}".Replace(' ', '\u00a0');
        return condition.HeldBy switch
        {
            HeldBy.Us when condition.IsToCome => "",
            HeldBy.Nobody => $"Done\u00a0on\u00a0{day}",
            HeldBy.SomebodyElse => $"{CheckWords.With(condition.Kind, condition.HeldBy)} since\u00a0{day}",
            HeldBy.Candidate or HeldBy.Us => $"Since\u00a0{day}",
        };
    }

    private int Waiting => Mine.Conditions.Count(c => c.HeldBy == HeldBy.Candidate);
}
