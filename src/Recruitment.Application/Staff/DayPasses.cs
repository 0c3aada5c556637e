using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>The young people on the panel, and whether a pass of today is out.</summary>
[For(Policy.Recruiting)]
public sealed record ListYoungPeople : IRequest<IReadOnlyList<YoungPersonLine>>;

public sealed record YoungPersonLine(Guid Id, string Name, DateTimeOffset? PassEndsAt, bool PassIsUnused);

/// <summary>Answers with the code to print. Only its hash is kept, so it cannot be shown again.</summary>
[For(Policy.Recruiting)]
public sealed record IssueDayPass(Guid StaffId) : IRequest<Outcome<DayPass>>;

public sealed record DayPass(string Name, string Code, DateTimeOffset EndsAt);

/// <summary>The printed code, typed in once on one device.</summary>
[Public]
public sealed record UseDayPass(string Code) : IRequest<Outcome>;

public sealed record DayPassDoesNotWork() : Refusal("That code does not work. It may have been used on another device, or its day is over. Ask the person who gave it to you for a new one.");

internal sealed class DayPassHandler(IRecruitmentDb db, IStaffAccounts accounts, ILinkTokens tokens, IStaffSession session, Acts acts)
    : IRequestHandler<ListYoungPeople, IReadOnlyList<YoungPersonLine>>, IRequestHandler<IssueDayPass, Outcome<DayPass>>, IRequestHandler<UseDayPass, Outcome>
{
    public async Task<IReadOnlyList<YoungPersonLine>> Handle(ListYoungPeople request, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        return await db.StaffMembers.AsNoTracking().Where(s => s.IsActive && s.AssessorKind == AssessorKind.YoungPerson).OrderBy(s => s.Name)
            .Select(s => new YoungPersonLine(s.Id, s.Name, s.DayPassEndsAt > now ? s.DayPassEndsAt : null, s.DayPassHash != null)).ToListAsync(cancellationToken);
    }

    public async Task<Outcome<DayPass>> Handle(IssueDayPass request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == request.StaffId, cancellationToken) is not { } member) return new NotFound();
        var code = PrintedCode.New();
        if (member.IssueDayPass(tokens.HashOf(PrintedCode.Clean(code)), acts.Because()) is { } refusal) return refusal;
        await accounts.EndSessions(member.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new DayPass(member.Name, code, member.DayPassEndsAt!.Value);
    }

    public async Task<Outcome> Handle(UseDayPass request, CancellationToken cancellationToken)
    {
        var hash = tokens.HashOf(PrintedCode.Clean(request.Code));
        var member = await db.StaffMembers.SingleOrDefaultAsync(s => s.DayPassHash == hash, cancellationToken);
        if (member?.MayBeSignedIn(acts.Now) != true) return new DayPassDoesNotWork();
        member.UseDayPass(acts.By(ActorKind.Staff, member.Id, member.Name));
        await db.SaveChangesAsync(cancellationToken);
        await session.Begin(member.Id, member.DayPassEndsAt);
        return Outcome.Done;
    }
}
