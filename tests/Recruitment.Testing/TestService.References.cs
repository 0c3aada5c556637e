using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.References;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    /// <summary>Their employer at Westmere Council, named by the candidate.</summary>
    public async Task<Guid> AddReferee(JobApplication application, string name, bool mayBeCalled = true)
    {
        var act = TestData.AnAct(Time.GetUtcNow());
        var referee = Referee.NameFor(
            application.Id, new RefereeDetails(RefereeKind.CurrentOrLastEmployer, name, "Team manager", "Westmere Council", "sam.field@westmere.example", "", new(2022, 1, 10), null), act);
        if (mayBeCalled) referee.AllowCalls(act);
        await InDatabase(async db =>
        {
            db.Add(referee);
            await db.SaveChangesAsync();
        });
        return referee.Id;
    }

    /// <summary>The referee was reached; the note of the call is begun, or already sent to them.</summary>
    public Task AddNote(Guid refereeId, Action<ReferenceRecord>? then = null, bool send = true) => InDatabase(async db =>
    {
        var act = TestData.AnAct(Time.GetUtcNow());
        var referee = await db.Referees.SingleAsync(r => r.Id == refereeId);
        if (referee.BeginCall(TestData.ANumber(), act) is { } refusal) throw new InvalidOperationException(refusal.Message);
        var note = ReferenceRecord.Begin(referee, Services.GetRequiredService<IReferenceScripts>().Current, act);
        if (send) note.ReadBack([], act);
        then?.Invoke(note);
        db.Add(note);
        await db.SaveChangesAsync();
    });
}
