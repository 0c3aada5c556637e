using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;

namespace Recruitment.Application.Staff;

/// <summary>After the password: the code from the authenticator app, or a recovery code.</summary>
[Public]
public sealed record EnterCode(string Code) : IRequest<Outcome>;

public sealed record CodeDoesNotMatch() : Refusal("That code is not right, or it was used already. Wait for the next one in your app, or use one of your recovery codes.");

public sealed record AccountIsResting(string Until) : Refusal($"That code was wrong 5 times in a row. Your account rests until {Until}. Then sign in again from the start.");

public sealed record SignInAgain() : Refusal("Sign in again from the start: a sign-in has to be finished within ten minutes.");

internal sealed class EnterCodeHandler(IRecruitmentDb db, IStaffAccounts accounts, IStaffSession session, LockOut lockOut, Acts acts) : IRequestHandler<EnterCode, Outcome>
{
    public async Task<Outcome> Handle(EnterCode request, CancellationToken cancellationToken)
    {
        var id = await session.Half();
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == id && s.IsActive, cancellationToken) is not { } member) return new SignInAgain();
        if (!(await accounts.StateOf(member.Id, cancellationToken)).HasSecondFactor) return new SignInAgain();

        var proof = await accounts.CheckCode(member.Id, request.Code, cancellationToken);
        if (proof == ProofResult.WrongAndNowResting) lockOut.Of(member);
        if (proof == ProofResult.Right) member.Remember("SignedIn", acts.By(ActorKind.Staff, member.Id, member.Name));
        await db.SaveChangesAsync(cancellationToken);
        switch (proof)
        {
            case ProofResult.Wrong: return new CodeDoesNotMatch();
            case ProofResult.WrongAndNowResting: return new AccountIsResting(Words.Time(acts.Now + LockOut.Lasts));
            case ProofResult.Right: break;
        }

        await session.Begin(member.Id);
        return Outcome.Done;
    }
}
