using MediatR;

namespace Recruitment.Application.JobApplications;

/// <summary>A sweep: makes the words of new CVs searchable. Not part of sending an application, which has better things to wait for.</summary>
[ByService]
public sealed record IndexCvWords : IRequest;

internal sealed class IndexCvWordsHandler(ISearch search) : IRequestHandler<IndexCvWords>
{
    public async Task Handle(IndexCvWords request, CancellationToken cancellationToken)
    {
        while (await search.IndexSomeCvs(cancellationToken))
        {
        }
    }
}
