using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The letter exactly as this person would get it, before anything is decided.</summary>
/// <param name="Blind">With a mark where the name goes.</param>
[For(Policy.Recruiting)]
public sealed record PreviewReply(Guid Id, ReplyAnswers Answers, bool Blind = false) : IRequest<MailPreview?>;

/// <param name="To">Name and address.</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Body">The words; where the private address goes it says so.</param>
/// <param name="Stamp">Two previews with one stamp read the same: nothing is sent that was not seen.</param>
public sealed record MailPreview(string To, string Subject, string Body, string Stamp);

internal sealed class PreviewReplyHandler(IRecruitmentDb db, ReplyLetters letters, IEmailTemplates templates) : IRequestHandler<PreviewReply, MailPreview?>
{
    public async Task<MailPreview?> Handle(PreviewReply request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return null;
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == application.VacancyId, cancellationToken);
        var letter = await letters.Write(application, candidate, vacancy, request.Answers, cancellationToken);
        var words = templates.Render(letter, candidate.KnownAs);
        var stamp = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{candidate.Email}\n{words.Subject}\n{words.Body}")))[..16];
        if (!request.Blind) return new MailPreview($"{candidate.Name} <{candidate.Email}>", words.Subject, Shown(words.Body), stamp);
        var blind = templates.Render(letter, BlindCv.Mark);
        return new MailPreview(application.Reference, blind.Subject.Replace(candidate.Name, BlindCv.Mark, StringComparison.OrdinalIgnoreCase), Shown(blind.Body).Replace(candidate.Name, BlindCv.Mark, StringComparison.Ordinal), stamp);
    }

    private static string Shown(string body) => body.Replace(Addresses.LinkMark, "(private)", StringComparison.Ordinal);
}
