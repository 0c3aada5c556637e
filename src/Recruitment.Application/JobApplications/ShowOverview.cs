using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.JobApplications;

/// <summary>The facts of one application, and what may be done with it now.</summary>
/// <param name="Needs">With what they need on the day, for those who may see it; that it was looked at is written down.</param>
[For(Policy.Casework)]
public sealed record ShowOverview(Guid Id, bool Needs = false) : IRequest<Overview?>;

/// <param name="HeldUntil">A reply waits and can be undone until then.</param>
/// <param name="Actions">What the lifecycle allows.</param>
public sealed record Overview(
    Guid Id, Guid Version, string Email, string Phone, string? SocialWorkEnglandNumber, string? Adjustments, StudentDetails? Student, DateTimeOffset ReceivedAt,
    ReplyFact? Reply, DateTimeOffset? HeldUntil, IReadOnlyList<EssentialAnswer> Essentials, IReadOnlyList<CvFact> Cvs, IReadOnlySet<ApplicationAction> Actions)
{
    /// <summary>What we call them.</summary>
    public string KnownAs { get; init; } = "";

    /// <summary>What colleagues wrote down, the newest first.</summary>
    public IReadOnlyList<NoteFact> Notes { get; init; } = [];

    /// <summary>They left after a pass, and nobody has said yet that those who counted on them know.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Two people are closing it, or one has begun.</summary>
    public ClosingState? Closing { get; init; }

    /// <summary>What they said to the talent pool; null where nobody asked them.</summary>
    public MyPoolPlace? Pool { get; init; }
}

public sealed record NoteFact(string By, DateTimeOffset At, string Words);

public sealed record ReplyFact(ReplyKind Kind, string By, DateTimeOffset DecidedAt, DateTimeOffset? SentAt, DateTimeOffset? BouncedAt);

public sealed record CvFact(int Number, string FileName, DateTimeOffset SentAt);

internal sealed class ShowOverviewHandler(IRecruitmentDb db, Unnamed unnamed, Looks looks, Acts acts) : IRequestHandler<ShowOverview, Overview?>
{
    public async Task<Overview?> Handle(ShowOverview request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } a) return null;
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == a.CandidateId, cancellationToken);
        var mayRead = await db.MayReadCv(a.Id, acts.StaffId, cancellationToken);
        var contact = candidate.Contact;
        var person = await unnamed.Find(a.Id, cancellationToken);
        if (person is not null) contact = new ContactDetails(a.Reference, "", "", null);
        var reply = a.LatestReply;
        var now = acts.Now;
        var held = reply is { SentAt: null }
            ? await db.Messages.AsNoTracking().Where(m => m.Id == reply.MessageId && m.State == MessageState.Waiting && m.NextAttemptAt > now).Select(m => (DateTimeOffset?)m.NextAttemptAt).SingleOrDefaultAsync(cancellationToken)
            : null;
        var notes = await db.History.AsNoTracking().Where(h => h.SubjectId == a.Id && h.What == "NoteAdded").OrderByDescending(h => h.At).ThenByDescending(h => h.Id)
            .Select(h => new NoteFact(h.ActorName, h.At, h.Why ?? "")).ToListAsync(cancellationToken);
        var place = await db.PoolPlaces.AsNoTracking().SingleOrDefaultAsync(p => p.JobApplicationId == a.Id, cancellationToken);
        var needs = mayRead && request.Needs && await acts.May(Policy.SeeAdjustments) ? candidate.Adjustments : null;
        if (needs is not null) await looks.At(Looks.Adjustments, [a.Id], cancellationToken);
        return new Overview(
            a.Id, a.Version, contact.Email, contact.Phone, contact.SocialWorkEnglandNumber, needs is null ? null : person?.Without(needs) ?? needs, a.Student, a.ReceivedAt,
            reply is null ? null : new ReplyFact(reply.Kind, reply.DecidedBy, reply.DecidedAt, reply.SentAt, reply.BouncedAt), held, mayRead ? a.Essentials : [],
            [.. a.Cvs.Where(_ => mayRead).OrderByDescending(c => c.Number).Select(c => new CvFact(c.Number, person is null ? c.File.Name : "", c.SentAt))],
            await ActionsOn(a, now, cancellationToken))
        {
            KnownAs = person is null ? candidate.KnownAs : "",
            Notes = !mayRead ? [] : person is null ? notes : notes.ConvertAll(note => note with { Words = person.Without(note.Words) }),
            HasLeft = a.HasLeftUs && a.LeavingHeardBy is null,
            Closing = (await db.OpenClosing(a.Id, cancellationToken))?.State,
            Pool = a.Status == ApplicationStatus.InTalentPool ? new MyPoolPlace(place?.Until, place?.LeftAt is not null, place?.IsTaken(LondonTime.DayOf(now)) == true) : null,
        };
    }

    private async Task<HashSet<ApplicationAction>> ActionsOn(JobApplication a, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var actions = Enum.GetValues<ApplicationAction>().Where(action => Lifecycle.Next(a.Status, action, a.StatusBefore) is not null).ToHashSet();
        if (now - a.StatusSince > JobApplication.UndoWindow) actions.ExceptWith([ApplicationAction.UndoWithdrawal, ApplicationAction.Reopen]);
        if (actions.Contains(ApplicationAction.Reopen) && await db.LetterWaits(a, cancellationToken)) actions.Remove(ApplicationAction.Reopen);
        return actions;
    }
}
