using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Reads the CV of a draft as its details are first shown, so that the person need not type them. Nothing depends on it.</summary>
[ByLink]
public sealed record ReadDraftCv(string Token) : IRequest;

/// <summary>A sweep: reads the CVs that nobody had time to read.</summary>
[ByService]
public sealed record ReadWaitingCvs : IRequest;

internal sealed class ReadCvsHandler(IRecruitmentDb db, ICvReader reader, PrivateLinks links) : IRequestHandler<ReadDraftCv>, IRequestHandler<ReadWaitingCvs>
{
    private const int AtOnce = 20;

    public async Task Handle(ReadDraftCv request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        if (await db.CvTexts.SingleOrDefaultAsync(t => t.State == CvTextState.Waiting && db.Drafts.Any(d => d.Id == id && d.CvTextId == t.Id), cancellationToken) is not { } text) return;
        await Read(text, cancellationToken);
        if (text.State == CvTextState.Read) (await db.Drafts.SingleAsync(d => d.Id == id, cancellationToken)).Fill(CvContact.ReadFrom(text.Text, text.File.Name));
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task Handle(ReadWaitingCvs request, CancellationToken cancellationToken)
    {
        foreach (var text in await db.CvTexts.Where(t => t.State == CvTextState.Waiting && t.JobApplicationId != null).OrderBy(t => t.Id).Take(AtOnce).ToListAsync(cancellationToken))
            await Read(text, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task Read(CvText text, CancellationToken cancellationToken)
    {
        var words = await reader.WordsOf(text.File, cancellationToken);
        if (words.State != CvTextState.Waiting) text.Became(words.State, words.Text, words.NotRead);
    }
}
