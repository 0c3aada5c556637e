using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>One press, many invitations: each person has a letter, a line of history and a clock of their own. Those who had a reply meanwhile are left alone.</summary>
[For(Policy.Recruiting)]
public sealed record InviteMany(IReadOnlyCollection<Guid> Ids) : IRequest<Outcome<Invited>>;

public sealed record Invited(int Sent, int LeftAlone);

internal sealed class InviteManyHandler(IRecruitmentDb db, ReplyLetters letters, PrivateLinks links, Outbox outbox, Acts acts) : IRequestHandler<InviteMany, Outcome<Invited>>
{
    public async Task<Outcome<Invited>> Handle(InviteMany request, CancellationToken cancellationToken)
    {
        // A newer CV under the same address is answered with the first.
        var waiting = await db.JobApplications
            .Where(a => request.Ids.Contains(a.Id) && a.Status == ApplicationStatus.Received && !db.JobApplications.Any(o => o.Id == a.TogetherWithId && o.Stage == Stage.ToReply)).ToListAsync(cancellationToken);
        // A promise that is broken is answered one by one, with its reason.
        waiting.RemoveAll(a => a.WouldBeLate(ReplyKind.Invite, acts.Now));
        var people = await db.Candidates.AsNoTracking().Where(c => waiting.Select(a => a.CandidateId).Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var vacancies = await db.Vacancies.AsNoTracking().Where(v => waiting.Select(a => a.VacancyId).Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
        var act = acts.Because("Invited together with others");
        foreach (var application in waiting)
        {
            var candidate = people[application.CandidateId];
            var letter = await letters.Write(application, candidate, vacancies[application.VacancyId], new ReplyAnswers(ReplyKind.Invite, []), cancellationToken);
            var message = outbox.Enqueue(letter, Recipient.Of(candidate), $"reply/{application.Version}", application.Id, links.Make(LinkPurpose.Application, application.Id));
            if (application.ReplyWith(ReplyKind.Invite, message.Id, act) is { } refusal) return refusal;
        }

        if (await db.AnswerTogether(waiting, act, cancellationToken) is { } stuck) return stuck;
        await db.SaveChangesAsync(cancellationToken);
        return new Invited(waiting.Count, request.Ids.Count - waiting.Count);
    }
}
