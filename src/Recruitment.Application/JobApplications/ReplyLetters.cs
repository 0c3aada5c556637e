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
public sealed record ReplyAnswers(ReplyKind Kind, IReadOnlyList<bool?> Essentials, string? Note = null, string? MissingThing = null, DateOnly? ComeBackOn = null, string? AnotherVacancy = null);

/// <summary>To a candidate, when a recruiter replies with “invite”: come and meet us, on one of these days.</summary>
public sealed record Invitation(string Name, string VacancyTitle, string Reference, string Note, string? DayLinks, string Link, string From) : Email
{
    public bool NoDays => DayLinks is null;
}

/// <summary>To a candidate, when a recruiter replies with one question, whose answer is all that is missing.</summary>
public sealed record OneMissingThing(string Name, string VacancyTitle, string Reference, string Note, string Question, string Link, string From) : Email;

/// <summary>To a candidate, when a recruiter replies “not this time”, a quarter of an hour later: what would change the answer, and when to come back.</summary>
public sealed record NotThisTime(string Name, string VacancyTitle, string Reference, string Note, string Advice, string ComeBack, string From) : Email;

/// <summary>To a candidate, when a recruiter replies that another job or way in would suit them better.</summary>
public sealed record AnotherRoute(string Name, string VacancyTitle, string Reference, string Note, string Signpost, string From) : Email;

/// <summary>To a candidate, when a recruiter replies that we would like to keep their CV for a job that comes up: may we?</summary>
public sealed record TalentPool(string Name, string VacancyTitle, string Reference, string Note, string KeptUntil, string Link, string From) : Email;

/// <summary>Writes each reply in full, for the preview and for the post: the same words.</summary>
internal sealed class ReplyLetters(IRecruitmentDb db, FreeDays freeDays, SeatLetters seats, Addresses addresses, Acts acts)
{
    private IReadOnlyList<FreeDay>? _days;

    public async Task<Email> Write(JobApplication application, Candidate candidate, Vacancy vacancy, ReplyAnswers answers, CancellationToken cancellationToken)
    {
        var (name, title, reference, from) = (candidate.Name, vacancy.Title, application.Reference, acts.Actor.Name);
        var note = Paragraph(answers.Note);
        var link = addresses.Private("application");
        return answers.Kind switch
        {
            ReplyKind.Invite => new Invitation(name, title, reference, note, await Days(cancellationToken), link, from),
            ReplyKind.OneMissingThing => new OneMissingThing(name, title, reference, note, answers.MissingThing?.Trim() ?? "", link, from),
            ReplyKind.NotThisTime => new NotThisTime(name, title, reference, note, Advice(vacancy, application, answers), ComeBack(answers.ComeBackOn), from),
            ReplyKind.AnotherRoute => new AnotherRoute(name, title, reference, note, await Signpost(answers.AnotherVacancy, cancellationToken), from),
            ReplyKind.TalentPool => new TalentPool(name, title, reference, note, Words.Date(LondonTime.DayOf(acts.Now).AddMonths(PoolPlace.Months)), link + "/talent-pool", from),
        };
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

    private static string Advice(Vacancy vacancy, JobApplication application, ReplyAnswers answers)
    {
        var unmet = EssentialsOf(application, vacancy, answers.Essentials).Where(e => e.IsMet == false).ToList();
        return unmet.Count == 0 ? "" : "What would change our answer:\n\n" + string.Join('\n', unmet.Select(e => "* " + e.Advice)) + "\n\n";
    }

    private static string ComeBack(DateOnly? day) =>
        day is { } date ? $"You are welcome to send us your CV again from {Words.Date(date)}." : "As soon as that has changed, send us your CV again: we will read it within 24 hours.";

    private async Task<string> Signpost(string? slug, CancellationToken cancellationToken) =>
        await db.Vacancies.AsNoTracking().Where(v => v.Slug == slug && v.IsOpen).Select(v => v.Title).SingleOrDefaultAsync(cancellationToken) is { } title
            ? $"{title}:\n{addresses.Page($"/vacancies/{slug}")}\n\nYour CV is all that is needed there, too.\n\n"
            : "";
}
