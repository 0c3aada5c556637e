using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The reply of a named person: the application moves on, the essentials are kept, the letter is queued; one save.</summary>
/// <param name="Version">Of the application as the page showed it.</param>
[For(Policy.Recruiting)]
public sealed record SendReply(Guid Id, Guid Version, ReplyAnswers Answers) : IRequest<Outcome<ReplySent>>;

/// <param name="Name">Whom it went to.</param>
/// <param name="HeldUntil">Until when it can be undone; null when it leaves at once.</param>
/// <param name="Next">The application that is due next, if any waits.</param>
public sealed record ReplySent(string Name, DateTimeOffset? HeldUntil, Guid? Next);

internal sealed class SendReplyHandler(IRecruitmentDb db, ReplyLetters letters, PrivateLinks links, Outbox outbox, Acts acts)
    : IRequestHandler<SendReply, Outcome<ReplySent>>
{
    public async Task<Outcome<ReplySent>> Handle(SendReply request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        if (await db.FirstToReplyTo(application, cancellationToken) is { } first) return first;
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == application.VacancyId, cancellationToken);
        var (answers, act) = (request.Answers, acts.Because(request.Answers.MissingThing ?? request.Answers.Note));

        if (Objection(answers, vacancy, await db.Vacancies.AnyAsync(v => v.Slug == answers.AnotherVacancy && v.IsOpen, cancellationToken), application) is { } objection) return objection;
        application.ReadAgainst(ReplyLetters.EssentialsOf(application, vacancy, answers.Essentials));
        DateTimeOffset? heldUntil = JobApplication.HoldOf(answers.Kind) is var hold && hold > TimeSpan.Zero ? act.At + hold : null;
        var message = outbox.Enqueue(
            await letters.Write(application, candidate, vacancy, answers, cancellationToken), Recipient.Of(candidate), $"reply/{application.Version}",
            application.Id, links.Make(LinkPurpose.Application, application.Id), notBefore: heldUntil);
        if (application.ReplyWith(answers.Kind, message.Id, act, answers.ComeBackOn, answers.LateBecause) is { } refusal) return refusal;
        if (await db.AnswerTogether([application], act, cancellationToken) is { } stuck) return stuck;
        var next = await db.JobApplications.Where(a => a.Stage == Stage.ToReply && a.Id != application.Id && a.TogetherWithId != application.Id).OrderBy(a => a.ReplyDueAt).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new ReplySent(candidate.Name, heldUntil, next);
    }

    /// <summary>A letter that says no says what would change it, and one that names another way names the job. [product.md, feature 25]</summary>
    private static Refusal? Objection(ReplyAnswers answers, Domain.Vacancies.Vacancy vacancy, bool otherIsOpen, JobApplication application) => answers.Kind switch
    {
        ReplyKind.AnotherRoute when !otherIsOpen => new AnotherRouteNamesAJob(),
        ReplyKind.NotThisTime when string.IsNullOrWhiteSpace(answers.Advice) && application.SecondLook is not null
            && ReplyLetters.EssentialsOf(application, vacancy, answers.Essentials).All(e => e.IsMet != false) => new SayWhatWouldChangeIt(),
        _ => null,
    };
}
