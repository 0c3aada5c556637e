using Microsoft.EntityFrameworkCore;
using Recruitment.Application.References;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.References;

/// <summary>Two people, one note of a call: the second sees both versions.</summary>
public sealed class StaleNoteTests : IAsyncLifetime
{
    private const string ItIsTheNewest = "Somebody else changed this while you had it open. What you see now is the newest; what you typed is still here.";

    private readonly TestService _service = new();
    private Guid _sam;

    public async Task InitializeAsync() => _sam = await _service.AddReferee(await _service.SomebodyWhoMetTheStandard("Jo Barker"), "Sam Field");

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Of_two_recruiters_who_type_one_note_the_second_does_not_wipe_out_the_first()
    {
        await _service.AddNote(_sam, send: false);
        var (first, second) = (await Opened(StaffRole.Recruiter, "Priya Shah"), await Opened(StaffRole.Recruiter, "Tom Okafor"));
        await first.Fill("What is your job", "Team manager").Press("Save for now");

        await second.Fill("What is your job", "Head of service").Press("Save for now");

        second.Errors.ShouldBe([ItIsTheNewest]);
        second.Text.ShouldContain("What is saved now");
        second.Text.ShouldContain("Team manager");
        second.ValueOf("What is your job").ShouldBe("Head of service");
        (await Noted()).ShouldBe("Team manager");

        await second.Press("Save for now");
        second.Errors.ShouldBeEmpty();
        (await Noted()).ShouldBe("Head of service");
    }

    [Fact]
    public async Task Who_could_not_send_a_note_yet_is_not_taken_for_somebody_else()
    {
        await _service.AddNote(_sam, send: false);
        var recruiter = await Opened(StaffRole.Recruiter, "Priya Shah");
        await recruiter.Fill("What is your job", "Team manager").Press("Save and send to the referee");

        await recruiter.Fill("What is your job", "Head of service").Press("Save for now");

        recruiter.Errors.ShouldBeEmpty();
        (await Noted()).ShouldBe("Head of service");
    }

    [Fact]
    public async Task Nor_is_whoever_left_out_the_address()
    {
        await _service.AddNote(_sam, send: false);
        var recruiter = await Opened(StaffRole.Recruiter, "Priya Shah");
        await recruiter.Fill("What is your job", "Team manager").Fill("Their work e-mail address", "").Press("Save and send to the referee");
        recruiter.Errors.ShouldHaveSingleItem().ShouldNotBe(ItIsTheNewest);

        await recruiter.Fill("What is your job", "Head of service").Press("Save for now");

        recruiter.Errors.ShouldBeEmpty();
        (await Noted()).ShouldBe("Head of service");
    }

    [Fact]
    public async Task Of_two_managers_who_look_into_one_concern_the_second_reads_what_was_decided()
    {
        await _service.AddNote(_sam, note => note.RaiseConcern("A live warning", TestData.AnAct(_service.Time.GetUtcNow())));
        var (first, second) = (await Opened(StaffRole.HiringManager, "Dev Rao"), await Opened(StaffRole.HiringManager, "Grace Hall"));
        await first.Fill("What was decided about the concern", "The lead spoke with Westmere.").Press("Save what was decided");

        await second.Fill("What was decided about the concern", "No concern.").Press("Save what was decided");

        second.Errors.ShouldBe([ItIsTheNewest]);
        second.Text.ShouldContain("Saved now: The lead spoke with Westmere.");
        second.ValueOf("What was decided about the concern").ShouldBe("No concern.");
        (await _service.InDatabase(db => db.ReferenceRecords.SingleAsync())).ConcernResolution.ShouldBe("The lead spoke with Westmere.");
    }

    [Fact]
    public async Task Of_two_managers_who_decide_about_a_silent_referee_the_second_reads_the_first_decision()
    {
        await _service.AddNote(_sam);
        _service.Time.Advance(TimeSpan.FromDays(8));
        await _service.Sweep<ChaseReferences>();
        var (first, second) = (await Opened(StaffRole.HiringManager, "Dev Rao", "/decide"), await Opened(StaffRole.HiringManager, "Grace Hall", "/decide"));
        await first.Choose("It counts without").Fill("Why", "HR confirmed the dates.").Press("Record my decision");

        await second.Choose("It does not count").Fill("Why", "Nobody knows them there.").Press("Record my decision");

        second.Errors.ShouldBe([ItIsTheNewest]);
        second.Text.ShouldContain("Dev Rao decided that it counts without their confirmation: “HR confirmed the dates.”");
        second.ValueOf("Why").ShouldBe("Nobody knows them there.");
        (await _service.InDatabase(db => db.ReferenceRecords.SingleAsync())).CountsUnconfirmed.ShouldBe(true);
    }

    private async Task<Browser> Opened(StaffRole role, string name, string step = "") => await (await _service.SignIn(role, name)).Open($"/staff/references/{_sam}{step}");

    private Task<string> Noted() => _service.InDatabase(async db =>
        (await db.ReferenceRecords.SingleAsync()).Latest!.Answers.First(a => a.Question.StartsWith("What is your job", StringComparison.Ordinal)).Text);
}
