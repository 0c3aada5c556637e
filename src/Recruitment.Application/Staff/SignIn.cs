using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Staff;

/// <summary>E-mail and password. Says what comes next, and the same for an unknown address as for a wrong password.</summary>
[Public]
public sealed record SignIn(string Email, string Password) : IRequest<Outcome<SignInStep>>;

public enum SignInStep
{
    Done,
    EnterCode,
    SetUpSecondFactor,
}

public sealed record DoesNotMatch() : Refusal(
    "That e-mail address and password do not match. After 5 wrong tries in a row an account rests for 15 minutes: wait, or set a new password with the link below.");

internal sealed class SignInHandler(IRecruitmentDb db, IStaffAccounts accounts, IStaffSession session, LockOut lockOut, ServiceSettings settings, Acts acts)
    : IRequestHandler<SignIn, Outcome<SignInStep>>
{
    public async Task<Outcome<SignInStep>> Handle(SignIn request, CancellationToken cancellationToken)
    {
        // A wrong answer takes the same time whether or not there was something to save about it.
        var evenly = Task.Delay(TimeSpan.FromMilliseconds(400), cancellationToken);
        var key = ContactKeys.Email(request.Email);
        var member = await db.StaffMembers.SingleOrDefaultAsync(s => s.EmailKey == key && s.IsActive, cancellationToken);
        var proof = await accounts.CheckPassword(member?.Id, request.Password, cancellationToken);
        if (member is null || proof != ProofResult.Right)
        {
            if (proof == ProofResult.WrongAndNowResting) lockOut.Of(member!);
            await db.SaveChangesAsync(cancellationToken);
            await evenly;
            return new DoesNotMatch();
        }

        var step = (await accounts.StateOf(member.Id, cancellationToken)).HasSecondFactor ? SignInStep.EnterCode
            : settings.RequireSecondFactor ? SignInStep.SetUpSecondFactor
            : SignInStep.Done;
        if (step == SignInStep.SetUpSecondFactor) await accounts.PrepareSecondFactor(member.Id, cancellationToken);
        if (step == SignInStep.Done) member.Remember("SignedIn", acts.By(ActorKind.Staff, member.Id, member.Name));
        await db.SaveChangesAsync(cancellationToken);

        // The cookie comes last: a session must not outlive a save that failed.
        await (step == SignInStep.Done ? session.Begin(member.Id) : session.BeginHalf(member.Id));
        return step;
    }
}
