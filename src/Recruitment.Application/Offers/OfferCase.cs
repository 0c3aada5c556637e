using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Checks;
using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.References;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Offers;

/// <summary>One offer with the application that it belongs to and the person it is for.</summary>
internal sealed record OfferCase(JobApplication Application, Offer Offer, Candidate Candidate);

internal static class OfferCases
{
    public static async Task<OfferCase?> OfferCase(this IRecruitmentDb db, Guid? jobApplicationId, CancellationToken cancellationToken)
    {
        if (await db.Offers.SingleOrDefaultAsync(o => o.JobApplicationId == jobApplicationId, cancellationToken) is not { } offer) return null;
        var application = await db.JobApplications.SingleAsync(a => a.Id == jobApplicationId, cancellationToken);
        return new OfferCase(application, offer, await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken));
    }

    public static Task<RegistrationCheck?> LastLook(this IRecruitmentDb db, Guid jobApplicationId, CancellationToken cancellationToken) =>
        db.RegistrationChecks.AsNoTracking().Where(c => c.JobApplicationId == jobApplicationId).OrderByDescending(c => c.CheckedAt).FirstOrDefaultAsync(cancellationToken);

    public static async Task<ReferenceStanding> ReferenceStanding(this IRecruitmentDb db, JobApplication application, CancellationToken cancellationToken) =>
        StandingOf(application.Route, await db.RefereesOf(application.Id).ToListAsync(cancellationToken));

    public static ReferenceStanding StandingOf(EntryRoute route, IReadOnlyList<RefereeLine> referees)
    {
        var settled = referees.Where(r => r.IsSettled).ToList();
        var gaps = ReferenceRule.Gaps(route, [.. settled.Select(r => new GivenReference(r.Kind, r.Organisation))]);
        return new ReferenceStanding(referees.Count, settled.Count, gaps.Count, referees.Count(r => r.IsOpen));
    }
}

/// <summary>Writes an offer's letters, for the preview and for keeps: the same words.</summary>
internal sealed class OfferLetters(ILetters letters, Acts acts)
{
    public WrittenLetter Conditional(Candidate candidate, JobApplication application, Offer offer)
    {
        var (terms, common, route, answerBy, longStop) = (offer.Terms, Common(offer), RouteCase.Of(offer), Words.Day(offer.AnswerBy), Words.Date(offer.Terms.LongStop));
        var open = CheckWords.Bullets(offer.Conditions.Select(c => c.Kind).Where(c => c != ConditionKind.MetTheStandard), offer);
        return letters.Write(offer.Kind switch
        {
            OfferKind.Standard => new ConditionalOfferLetter(
                candidate.Name, application.Reference, Today, terms.RoleTitle, common.Team, common.Salary, common.Hours, terms.Pattern, common.Start, common.Until, common.Supplements, open,
                answerBy, longStop, acts.Actor.Name, route.HasAJob, route.AgencyWorker, route.Seconded, route.FromOverseas, route.NewlyQualified, route.ThirtyDays, route.SixtyDays, route.NoUpdating),
            OfferKind.StudentGuarantee when route.Apprentice => new ApprenticeOfferLetter(
                candidate.Name, application.Reference, Today, terms.RoleTitle, common.Team, common.Salary, common.Hours, terms.Pattern, common.Start, common.Supplements, open, answerBy, longStop, acts.Actor.Name),
            OfferKind.StudentGuarantee => new GuaranteedOfferLetter(
                candidate.Name, application.Reference, Today, terms.RoleTitle, common.Team, common.Salary, common.Hours, terms.Pattern, common.Start, common.Supplements, open, answerBy, longStop, acts.Actor.Name),
        });
    }

    public WrittenLetter Firm(Candidate candidate, JobApplication application, Offer offer)
    {
        var (terms, common, route) = (offer.Terms, Common(offer), RouteCase.Of(offer));
        return letters.Write(new FirmOfferLetter(
            candidate.Name, application.Reference, Today, terms.RoleTitle, common.Team, common.Salary, common.Hours, terms.Pattern, common.Start, common.Until, common.Supplements, acts.Actor.Name,
            route.HasAJob, route.AgencyWorker, route.Seconded, route.Apprentice));
    }

    private string Today => Words.Date(LondonTime.DayOf(acts.Now));

    private static (string Team, string Salary, string Hours, string Start, string Until, string Supplements) Common(Offer offer) => (
        OfferWords.Team(offer.Terms.Team),
        OfferWords.Salary(offer.Terms.Salary, offer.Terms.PaidSalary, offer.Terms.HoursPerWeek),
        OfferWords.Hours(offer.Terms.HoursPerWeek, offer.Terms.Wte),
        OfferWords.Start(offer.Terms.ProposedStart, offer.Kind, offer.Open),
        offer.Terms.EndsOn is { } end ? $"* Last day of the secondment: {Words.Date(end)}" : "",
        string.Join('\n', offer.Terms.Supplements.Select(s => $"* {s}")));
}

/// <summary>The terms in words, for letters, messages and pages.</summary>
public static class OfferWords
{
    public static string Team(string? team) => team ?? "To be matched with you";

    public static string Salary(int fullTime, int paid, decimal hours) =>
        hours == OfferTerms.FullTimeHours ? $"{Words.Pounds(fullTime)} a year" : $"{Words.Pounds(paid)} a year ({Words.Pounds(fullTime)} full time)";

    public static string Hours(decimal hours, decimal wte) => wte == 1 ? $"{hours:0.##} hours a week, full time" : $"{hours:0.##} hours a week, {wte:0.0#} of full time";

    /// <summary>Only a student's start waits for the register. Whoever is on it has nothing to wait for but a talk with us.</summary>
    public static string Start(DateOnly? start, OfferKind kind, IReadOnlyList<ConditionKind> open)
    {
        if (start is { } day) return Words.Date(day);
        return kind is OfferKind.StudentGuarantee && open.Contains(ConditionKind.Registration) ? "To be agreed when you are registered" : "To be agreed with you";
    }
}
