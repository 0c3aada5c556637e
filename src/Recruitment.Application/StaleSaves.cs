using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application;

/// <summary>Two people saved one record in the same instant: the second is told so, as they are when the page they sent was already old.</summary>
internal sealed class StaleSaves<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IRefusable<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        try
        {
            return await next();
        }
        catch (DbUpdateConcurrencyException)
        {
            return TResponse.Refused(new StaleForm());
        }
    }
}
