using MediatR;
using Recruitment.Application.Sweeps;

namespace Recruitment.Application.JobApplications;

/// <summary>A sweep: makes the words of new CVs searchable. Not part of sending an application, which has better things to wait for.</summary>
[ByService]
public sealed record IndexCvWords : IRequest;

internal sealed class IndexCvWordsHandler(ISearch search, IEachRow each) : IRequestHandler<IndexCvWords>
{
    // Few at a time, so that nobody who saves something meanwhile waits for long.
    private const int AtOnce = 50;

    public async Task Handle(IndexCvWords request, CancellationToken cancellationToken)
    {
        var waiting = await search.CvsToIndex(cancellationToken);
        await each.DoTogether<IndexCvs>(request, [.. waiting.Select(id => new SweepRow(id, id)).Chunk(AtOnce)], cancellationToken);
    }
}

internal sealed class IndexCvs(ISearch search) : IGroupWork
{
    public Task Handle(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) => search.IndexCvs(ids, cancellationToken);
}
