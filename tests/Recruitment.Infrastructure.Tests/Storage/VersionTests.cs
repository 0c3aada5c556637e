using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.References;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Storage;

/// <summary>A form that carries an older version is stale: so whatever changes in a record, and in all that hangs on it, must give it a new one.</summary>
public sealed class VersionTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_save_without_a_change_keeps_the_version()
    {
        var before = (await ANote()).Version;
        await Change(_ => { });
        (await Saved()).Version.ShouldBe(before);
    }

    [Fact]
    public async Task A_part_of_a_part_that_changes_gives_the_whole_a_new_version()
    {
        var before = (await ANote()).Version;
        await Change(note => note.Type([.. note.Latest!.Answers.Select(a => a with { Text = "Steady and kind." })], TestData.AnAct()));
        (await Saved()).Version.ShouldNotBe(before);
    }

    [Fact]
    public async Task A_part_that_is_taken_away_gives_the_whole_a_new_version()
    {
        await _service.ADayWithSheets("Mo Lane");
        var before = (await Day()).Version;
        await _service.InDatabase(async db =>
        {
            var day = await db.AssessmentDays.SingleAsync();
            db.Remove(day.Assessors[0]);
            await db.SaveChangesAsync();
        });
        (await Day()).Version.ShouldNotBe(before);
    }

    private async Task<ReferenceRecord> ANote()
    {
        await _service.AddNote(await _service.AddReferee(await _service.SomebodyWhoMetTheStandard("Jo Barker"), "Sam Field"), send: false);
        return await Saved();
    }

    private Task<ReferenceRecord> Saved() => _service.InDatabase(db => db.ReferenceRecords.SingleAsync());

    private Task<AssessmentDay> Day() => _service.InDatabase(db => db.AssessmentDays.SingleAsync());

    private Task Change(Action<ReferenceRecord> change) => _service.InDatabase(async db =>
    {
        change(await db.ReferenceRecords.SingleAsync());
        await db.SaveChangesAsync();
    });
}
