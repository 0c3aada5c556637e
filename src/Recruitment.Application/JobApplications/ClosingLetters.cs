using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>To a candidate, when two colleagues have closed their application before the standard was met, a quarter of an hour later: what would change the answer.</summary>
public sealed record ApplicationClosed(string Name, string VacancyTitle, string Reference, string WouldHelp, string ComeBack, string Jobs, string Link, string From) : Email;

/// <summary>To a candidate, when two colleagues have decided, after the standard was met and after a talk, that it does not go on; a quarter of an hour later.</summary>
public sealed record PromiseEnded(string Name, string VacancyTitle, string Reference, string TalkedOn, string Ask, string Link, string From) : Email;

/// <summary>To a candidate, when a colleague has told them what was found after they met the standard: where they can answer, and by when.</summary>
public sealed record WeTalked(string Name, string VacancyTitle, string Reference, string TalkedOn, string AnswerBy, string Link, string From) : Email;

/// <summary>What a candidate reads of a closing. No letter names what was found: the talk did, and their own page says whom to ask.</summary>
internal sealed class ClosingLetters(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
{
    public async Task<(Email Email, Recipient To, PrivateLink Link)> Write(JobApplication application, Closing closing, CancellationToken cancellationToken)
    {
        var (candidate, title) = await About(application, cancellationToken);
        var (link, page) = (links.Make(LinkPurpose.Application, application.Id), addresses.Private("application"));
        Email email = closing.Talk is { } talk
            ? new PromiseEnded(candidate.Name, title, application.Reference, Words.Day(talk.On), talk.By, page, acts.Actor.Name)
            : new ApplicationClosed(candidate.Name, title, application.Reference, closing.Advice ?? "", ReplyLetters.ComeBack(closing.ComeBackOn, asked: false), addresses.Page("/"), page, acts.Actor.Name);
        return (email, Recipient.Of(candidate), link);
    }

    public async Task WriteOfTheTalk(JobApplication application, Closing closing, CancellationToken cancellationToken)
    {
        var (candidate, title) = await About(application, cancellationToken);
        var talk = closing.Talk!;
        outbox.Enqueue(
            new WeTalked(candidate.Name, title, application.Reference, Words.Day(talk.On), Words.Day(talk.AnswerBy), addresses.Private("application") + "/talk", talk.By),
            Recipient.Of(candidate), $"talk/{closing.Id}", application.Id, links.Make(LinkPurpose.Application, application.Id));
    }

    private async Task<(Candidate Candidate, string Title)> About(JobApplication application, CancellationToken cancellationToken) => (
        await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken),
        await db.Vacancies.Where(v => v.Id == application.VacancyId).Select(v => v.Title).SingleAsync(cancellationToken));
}
