using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>What a recruiter decided and typed beside a CV.</summary>
/// <param name="Kind">Which of the five replies.</param>
/// <param name="Essentials">Yes, no or nothing yet, in the order in which the essentials were shown.</param>
/// <param name="Note">Own words to this person; they open the letter.</param>
/// <param name="MissingThing">The one question, where one thing is missing.</param>
/// <param name="ComeBackOn">From when they are welcome to apply again; null: as soon as it has changed.</param>
/// <param name="AnotherVacancy">The job that would suit them better, if it is one of ours.</param>
/// <param name="Advice">What would change the answer, where no essential says it: after a second look.</param>
/// <param name="LateBecause">Why the promise of 24 hours is not kept; for our own figures.</param>
public sealed record ReplyAnswers(
    ReplyKind Kind, IReadOnlyList<bool?> Essentials, string? Note = null, string? MissingThing = null, DateOnly? ComeBackOn = null, string? AnotherVacancy = null, string? Advice = null, string? LateBecause = null);

/// <summary>To a candidate, when a recruiter replies with “invite”: come and meet us, on one of these days.</summary>
public sealed record Invitation(string Name, string VacancyTitle, string Reference, string Note, bool Late, string? DayLinks, string Link, string From) : Email
{
    public bool NoDays => DayLinks is null;
}

/// <summary>To a candidate, when a recruiter replies with one question, whose answer is all that is missing.</summary>
public sealed record OneMissingThing(string Name, string VacancyTitle, string Reference, string Note, bool Late, string Question, string Link, string From) : Email;

/// <summary>To a candidate, when a recruiter replies “not this time”, a quarter of an hour later: what would change the answer, and when to come back.</summary>
public sealed record NotThisTime(string Name, string VacancyTitle, string Reference, string Note, bool Late, string Advice, string ComeBack, string Jobs, string Link, string From) : Email;

/// <summary>To a candidate, when a recruiter replies that another job would suit them better, a quarter of an hour later.</summary>
public sealed record AnotherRoute(string Name, string VacancyTitle, string Reference, string Note, bool Late, string OtherTitle, string OtherJob, string Link, string From) : Email;

public sealed record AnotherRouteNamesAJob() : Refusal("The job that you chose is not open any more. Choose another one.");

/// <summary>To a candidate, when a recruiter replies that we would like to keep their CV for a job that comes up: may we?</summary>
public sealed record TalentPool(string Name, string VacancyTitle, string Reference, string Note, bool Late, string KeptUntil, string Link, string From) : Email;

/// <summary>Writes each reply in full, for the preview and for the post: the same words.</summary>
internal sealed class ReplyLetters(IRecruitmentDb db, FreeDays freeDays, SeatLetters seats, Addresses addresses, Acts acts)
{
    private IReadOnlyList<FreeDay>? _days;

    public async Task<Email> Write(JobApplication application, Candidate candidate, Vacancy vacancy, ReplyAnswers answers, CancellationToken cancellationToken)
    {
        var (name, title, reference, from) = (candidate.Name, vacancy.Title, application.Reference, acts.Actor.Name);
        var (note, late, link) = (Paragraph(answers.Note), application.WouldBeLate(answers.Kind, acts.Now), addresses.Private("application"));
        switch (answers.Kind)
        {
            case ReplyKind.Invite: return new Invitation(name, title, reference, note, late, await Days(cancellationToken), link, from);
            case ReplyKind.OneMissingThing: return new OneMissingThing(name, title, reference, note, late, answers.MissingThing?.Trim() ?? "", link, from);
            case ReplyKind.NotThisTime:
                var advice = Advice(vacancy, application, answers);
                return new NotThisTime(name, title, reference, note, late, advice, ComeBack(answers.ComeBackOn, asked: advice.Length > 0), addresses.Page("/"), link, from);
            case ReplyKind.AnotherRoute:
                var other = await db.Vacancies.AsNoTracking().Where(v => v.Slug == answers.AnotherVacancy && v.IsOpen).Select(v => v.Title).SingleOrDefaultAsync(cancellationToken);
                return new AnotherRoute(name, title, reference, note, late, other ?? "", addresses.Page($"/vacancies/{answers.AnotherVacancy}"), link, from);
            case ReplyKind.TalentPool:
                return new TalentPool(name, title, reference, note, late, Words.Date(LondonTime.DayOf(acts.Now).AddMonths(PoolPlace.Months)), link + "/talent-pool", from);
            default: throw new InvalidOperationException($"{answers.Kind} is no reply.");
        }
    }

    /// <summary>The essentials as they are asked now, with these answers; those of an earlier reading keep the words they had.</summary>
    public static IReadOnlyList<EssentialAnswer> EssentialsOf(JobApplication application, Vacancy vacancy, IReadOnlyList<bool?>? answers = null)
    {
        var asked = application.Essentials is { Count: > 0 } read ? read : [.. vacancy.Essentials.Select(e => new EssentialAnswer(e.Question, e.Advice, null))];
        return answers is null ? asked : [.. asked.Select((e, i) => e with { IsMet = i < answers.Count ? answers[i] : null })];
    }

    // The same for everybody who is invited in one go.
    private async Task<string?> Days(CancellationToken cancellationToken) => seats.Choices(_days ??= await freeDays.Next(ListFreeDays.Usual, cancellationToken));

    private static string Paragraph(string? words) => string.IsNullOrWhiteSpace(words) ? "" : words.Trim() + "\n\n";

    /// <summary>Of each essential that is not met, and what a person wrote where none says it.</summary>
    private static string Advice(Vacancy vacancy, JobApplication application, ReplyAnswers answers)
    {
        var lines = EssentialsOf(application, vacancy, answers.Essentials).Where(e => e.IsMet == false).Select(e => e.Advice).ToList();
        if (!string.IsNullOrWhiteSpace(answers.Advice)) lines.Add(answers.Advice.Trim());
        return lines.Count == 0 ? "" : "What would change our answer:\n\n" + string.Join('\n', lines.Select(line => "* " + line)) + "\n\n";
    }

    /// <param name="asked">Whether the letter has said what has to change.</param>
    internal static string ComeBack(DateOnly? day, bool asked = true) => (day, asked) switch
    {
        ({ } date, _) => $"You are welcome to send us your CV again from {Words.Date(date)}.",
        (null, true) => "As soon as that has changed, send us your CV again: we will read it within 24 hours.",
        (null, false) => "You are welcome to send us your CV again: we will read it within 24 hours.",
    };
}
