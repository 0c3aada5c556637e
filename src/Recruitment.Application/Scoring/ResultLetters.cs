using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>To a candidate, when they met the standard: an offer follows, and nobody else has to be beaten for it.</summary>
public sealed record MetTheStandardResult(string Name, string VacancyTitle, string Day, string Feedback, string Link, string From) : Email;

/// <summary>To a candidate, when they did not meet the standard yet: what we saw, what to show next time, and when to come back.</summary>
public sealed record NotYetResult(string Name, string VacancyTitle, string Day, string Feedback, string ShowNextTime, string ComeBackFrom, string From) : Email;

/// <summary>Writes the result, for the preview and for the post: the same words.</summary>
internal sealed class ResultLetters(IRecruitmentDb db, Addresses addresses, ServiceSettings settings, Acts acts)
{
    public async Task<(Candidate To, Email Letter)> Write(JobApplication application, Scorecard card, DecisionOutcome outcome, CancellationToken cancellationToken)
    {
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var title = await db.Vacancies.AsNoTracking().Where(v => v.Id == application.VacancyId).Select(v => v.Title).SingleAsync(cancellationToken);
        var date = await db.AssessmentDays.AsNoTracking().Where(d => d.Id == card.WashUp.DayId).Select(d => d.Date).SingleAsync(cancellationToken);
        var feedback = string.Join('\n', card.WashUp.Feedback.OrderBy(f => f.Number).Select(f => "* " + f.Text));
        var (day, from) = (Words.Day(date), acts.Actor.Name);
        return outcome switch
        {
            DecisionOutcome.MeetsTheStandard => (candidate, new MetTheStandardResult(candidate.Name, title, day, feedback, addresses.Private("application"), from)),
            DecisionOutcome.NotYet => (candidate, new NotYetResult(
                candidate.Name, title, day, feedback, ShowNextTime(card), Words.Date(LondonTime.DayOf(acts.Now).AddMonths(settings.ComeBackAfterMonths)), from)),
        };
    }

    /// <summary>The words of "meets the standard" for each value that is not there yet.</summary>
    private static string ShowNextTime(Scorecard card)
    {
        var toShow = card.Result.Values.Where(v => v.Outcome != ValueOutcome.Met).Select(v => $"* {v.Value.Name}: {v.Value.Anchors[3]}").ToList();
        return toShow.Count == 0 ? "" : "What would show us the standard next time:\n\n" + string.Join('\n', toShow) + "\n\n";
    }
}
