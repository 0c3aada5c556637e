using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Keeps what was typed, right or wrong, so that nothing has to be typed twice.</summary>
/// <param name="SendLink">Also send the link to the draft to the address that was typed. The answer is whether it went: what was typed is kept in any case.</param>
[ByLink]
public sealed record KeepDraft(string Token, DraftAnswers Answers, bool SendLink = false) : IRequest<Outcome<bool>>;

/// <summary>To whoever started an application, when they choose “save and come back”: the link to it.</summary>
public sealed record DraftKept(string VacancyTitle, string Until, string Link) : Email;

internal sealed class KeepDraftHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses) : IRequestHandler<KeepDraft, Outcome<bool>>
{
    /// <summary>So often does one draft send its link, whatever addresses are typed.</summary>
    private const int MostLinks = 3;

    private const int Longest = 300;

    public async Task<Outcome<bool>> Handle(KeepDraft request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { IsSent: false } draft) return new NotFound();
        var typed = request.Answers;
        draft.Keep(Cut(typed.Name), Cut(typed.KnownAs), Cut(typed.Email), Cut(typed.Phone), Cut(typed.SocialWorkEnglandNumber), typed.Route, typed.Student);
        var isSent = request.SendLink ? await Send(draft, typed.Email, cancellationToken) : false;
        await db.SaveChangesAsync(cancellationToken);
        return isSent;
    }

    private async Task<Outcome<bool>> Send(ApplyDraft draft, string email, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(email, out var address) is { } wrong) return wrong;
        var sent = await db.PrivateLinks.CountAsync(l => l.Purpose == LinkPurpose.Draft && l.SubjectId == draft.Id, cancellationToken);
        if (sent > MostLinks) return false;
        var vacancy = await db.Vacancies.AsNoTracking().Where(v => v.Id == draft.VacancyId).Select(v => new { v.Slug, v.Title }).SingleAsync(cancellationToken);
        var link = links.Make(LinkPurpose.Draft, draft.Id);
        await outbox.EnqueueForStranger(
            new DraftKept(vacancy.Title, Words.Day(LondonTime.DayOf(link.ExpiresAt)), addresses.Private($"apply/{vacancy.Slug}")),
            Recipient.Nobody(address), $"draft-kept/{link.Id}", cancellationToken, link: link);
        return true;
    }

    private static string Cut(string typed) => WellFormedText.Cut(typed, Longest);
}
