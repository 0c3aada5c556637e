using MediatR;

namespace Recruitment.Application.Staff;

[Public]
public sealed record SignOut : IRequest;

internal sealed class SignOutHandler(IStaffSession session) : IRequestHandler<SignOut>
{
    public Task Handle(SignOut request, CancellationToken cancellationToken) => session.End();
}
