using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.JobApplications;

/// <summary>All of a list, row by row as they are read: never the whole of it in memory.</summary>
public sealed record ExportApplications(ApplicationFilter Filter) : IStreamRequest<ApplicationRow>;

internal sealed class ExportApplicationsHandler(ApplicationFinder finder) : IStreamRequestHandler<ExportApplications, ApplicationRow>
{
    public async IAsyncEnumerable<ApplicationRow> Handle(ExportApplications request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var found in finder.Rows(request.Filter with { After = null, Before = null }).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return found.Row;
    }
}
