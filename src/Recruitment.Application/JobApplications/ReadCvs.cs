using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Reads the CV of a draft as its details are first shown, so that the person need not type them. Nothing depends on it.</summary>
[ByLink]
public sealed record ReadDraftCv(string Token) : IRequest;

/// <summary>A sweep: reads the CVs that nobody had time to read.</summary>
[ByService]
public sealed record ReadWaitingCvs : IRequest;

internal sealed class ReadDraftCvHandler(IRecruitmentDb db, ICvReader reader, PrivateLinks links) : IRequestHandler<ReadDraftCv>
{
    public async Task Handle(ReadDraftCv request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.Token, cancellationToken);
        if (await db.CvTexts.SingleOrDefaultAsync(t => t.State == CvTextState.Waiting && db.Drafts.Any(d => d.Id == id && d.CvTextId == t.Id), cancellationToken) is not { } text) return;
        await reader.Read(text, cancellationToken);
        if (text.State == CvTextState.Read) (await db.Drafts.SingleAsync(d => d.Id == id, cancellationToken)).Fill(CvContact.ReadFrom(text.Text, text.File.Name));
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class ReadWaitingCvsHandler(IRecruitmentDb db, IEachRow each) : IRequestHandler<ReadWaitingCvs>
{
    private const int AtOnce = 20;

    public async Task Handle(ReadWaitingCvs request, CancellationToken cancellationToken)
    {
        // Those that could not be read before come last: twenty of them must not stand in the way of all others.
        var waiting = await db.CvTexts.Where(t => t.State == CvTextState.Waiting && t.JobApplicationId != null)
            .OrderBy(t => db.SetAsideRows.Any(s => s.SubjectId == t.Id)).ThenBy(t => t.Id).Select(t => new SweepRow(t.Id, t.JobApplicationId)).Take(AtOnce).ToListAsync(cancellationToken);
        await each.Do<ReadWaitingCv>(request, waiting, cancellationToken, areAll: waiting.Count < AtOnce);
    }
}

internal sealed class ReadWaitingCv(IRecruitmentDb db, ICvReader reader) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        await reader.Read(await db.CvTexts.SingleAsync(t => t.Id == id, cancellationToken), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal static class CvTexts
{
    public static async Task Read(this ICvReader reader, CvText text, CancellationToken cancellationToken)
    {
        var words = await reader.WordsOf(text.File, cancellationToken);
        if (words.State != CvTextState.Waiting) text.Became(words.State, words.Text, words.NotRead);
    }
}
