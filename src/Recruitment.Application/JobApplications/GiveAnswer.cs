using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The answer to our one question: words, a newer CV, or both. The second 24 hours begin.</summary>
[ByLink]
public sealed record GiveAnswer(string Token, string Words, string FileName, Stream? File) : IRequest<Outcome>
{
    public const int MaxLength = 4000;
}

/// <summary>A newer CV from the candidate's own page.</summary>
[ByLink]
public sealed record SendNewerCv(string Token, string FileName, Stream File) : IRequest<Outcome>;

/// <summary>To a candidate, when they answer our question. It is not the reply and does not stop the clock.</summary>
public sealed record AnswerReceived(string Name, string VacancyTitle, string Reference, string ReplyBy, string Link) : Email;

public sealed record AnswerIsMissing() : Refusal("Write your answer, or choose a newer CV that has it");

public sealed record AnswerIsTooLong() : Refusal($"Use {GiveAnswer.MaxLength} characters or fewer. If it takes more, send it as a newer CV");

public sealed record NothingIsAsked() : Refusal("We have your answer already, or have gone on without it. What you wrote just now was not sent: it is below, so that you can keep it.");

internal sealed class GiveAnswerHandler(IRecruitmentDb db, Mine mine, CvIntake intake, PrivateLinks links, Outbox outbox, Addresses addresses)
    : IRequestHandler<GiveAnswer, Outcome>, IRequestHandler<SendNewerCv, Outcome>
{
    public async Task<Outcome> Handle(GiveAnswer request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        if (!await IsAsked(my.Application, cancellationToken)) return new NothingIsAsked();
        var words = request.Words.Trim();
        if (words.Length == 0 && request.File is null) return new AnswerIsMissing();
        if (words.Length > GiveAnswer.MaxLength) return new AnswerIsTooLong();
        var cv = request.File is null ? (Outcome<CvText>?)null : await intake.Take(request.File, request.FileName, cancellationToken);
        if (cv is { IsRefused: true, Refusal: var wrong }) return wrong;
        await db.StopHeldReply(my.Application, my.Act, cancellationToken);
        if (words.Length > 0 && my.Application.GiveAnswer(words, my.Act) is { } refusal) return refusal;
        if (cv is { Value: { } sent } && Add(my, sent) is { } notNow) return notNow;

        var (title, reference, due) = (my.Vacancy.Title, my.Application.Reference, Words.Moment(my.Application.Clock.DueAt));
        Enqueue(my, new AnswerReceived(my.Candidate.Name, title, reference, due, addresses.Private("application")));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(SendNewerCv request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        var cv = await intake.Take(request.File, request.FileName, cancellationToken);
        if (cv.IsRefused) return cv.Refusal;
        await db.StopHeldReply(my.Application, my.Act, cancellationToken);
        if (await Keep(my, cv.Value, cancellationToken) is { } refusal) return refusal;
        Enqueue(my, new NewerCvReceived(my.Candidate.Name, my.Vacancy.Title, my.Application.Reference, Receipts.Next(my.Application), my.Candidate.Phone, addresses.Private("application")));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task<bool> IsAsked(JobApplication application, CancellationToken cancellationToken) =>
        Lifecycle.Allows(application.Status, ApplicationAction.GiveAnswer) || (application.StatusBefore == ApplicationStatus.AwaitingAnswer && await db.LetterWaits(application, cancellationToken));

    /// <summary>Beside a result that waits in its letter a CV is kept without a step.</summary>
    private async Task<Refusal?> Keep(Holding my, CvText cv, CancellationToken cancellationToken)
    {
        if (await db.HeldResult(my.Application, cancellationToken) is null) return Add(my, cv);
        my.Application.KeepNewCv(cv.File, my.Act);
        cv.SentWith(my.Application.Id, my.Application.Cv.Number);
        return null;
    }

    private static Refusal? Add(Holding my, CvText cv)
    {
        if (my.Application.SendNewCv(cv.File, my.Application.Route, my.Application.Student, my.Act) is { } refusal) return refusal;
        cv.SentWith(my.Application.Id, my.Application.Cv.Number);
        return null;
    }

    private void Enqueue(Holding my, Email email)
    {
        var link = links.Make(LinkPurpose.Application, my.Application.Id);
        outbox.Enqueue(email, Recipient.Of(my.Candidate), $"receipt/{link.Id}", my.Application.Id, link);
    }
}
