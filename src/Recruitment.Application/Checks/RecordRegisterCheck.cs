using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;

namespace Recruitment.Application.Checks;

/// <summary>What somebody has just read in the register about this person, with or without an offer.</summary>
[For(Policy.Casework)]
public sealed record RecordRegisterCheck(Guid Id, RegisterEntry Entry) : IRequest<Outcome<RegistrationGate>>;

internal sealed class RecordRegisterCheckHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<RecordRegisterCheck, Outcome<RegistrationGate>>
{
    public async Task<Outcome<RegistrationGate>> Handle(RecordRegisterCheck request, CancellationToken cancellationToken)
    {
        var name = await db.JobApplications.Where(a => a.Id == request.Id).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c.Name).SingleOrDefaultAsync(cancellationToken);
        if (name is null) return new NotFound();
        var (entry, number) = (request.Entry, "");
        if (entry.StatusText.Length > 0 && RegistrationNumber.Parse(entry.Number, out number) is { } refusal) return refusal;

        var act = acts.Because();
        var check = RegistrationCheck.Of(request.Id, name, entry with { Number = number }, act);
        db.RegistrationChecks.Add(check);
        if (await db.Offers.SingleOrDefaultAsync(o => o.JobApplicationId == request.Id, cancellationToken) is { } offer) offer.NoteRegistration(check, act);
        await db.SaveChangesAsync(cancellationToken);
        return check.GateOn(LondonTime.DayOf(act.At));
    }
}
