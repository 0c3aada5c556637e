using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

/// <summary>Whoever was here before is recognised by the reader.</summary>
public sealed class EarlierTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/reply")]
    [InlineData("/assessment")]
    public async Task Earlier_applications_with_their_reply_advice_and_come_back_date_stand_where_somebody_reads(string tab)
    {
        var (earlier, now) = await SomebodyWhoCameBack();
        await _service.InDatabase(async db =>
        {
            var application = await db.JobApplications.SingleAsync(a => a.Id == earlier.Id);
            application.ReadAgainst([new EssentialAnswer("A year in child protection?", "A year in a child protection team.", false)]);
            application.ReplyWith(ReplyKind.NotThisTime, Guid.NewGuid(), TestData.AnAct(), new DateOnly(2027, 3, 1)).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        var text = (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{now.Id}{tab}")).Text;
        text.ShouldContain(earlier.Reference);
        text.ShouldContain("Our reply: not this time");
        text.ShouldContain("A year in a child protection team");
        text.ShouldContain("Welcome again from 1 March 2027");
    }

    [Fact]
    public async Task No_thank_you_to_the_talent_pool_is_shown_before_an_invitation()
    {
        var (earlier, now) = await SomebodyWhoCameBack();
        await _service.InDatabase(async db =>
        {
            var place = PoolPlace.For(await db.JobApplications.SingleAsync(a => a.Id == earlier.Id), TestData.AnAct());
            place.Leave(TestData.AnAct());
            db.Add(place);
            await db.SaveChangesAsync();
        });
        var staff = await _service.SignIn(StaffRole.Recruiter);
        (await staff.Open($"/staff/applications/{now.Id}/reply")).Text.ShouldContain("Said “no, thank you” to the talent pool");
        (await staff.Open($"/staff/applications/together?what=invite&id={now.Id}")).Text.ShouldContain("Said “no, thank you” to the talent pool");
    }

    [Fact]
    public async Task Their_day_and_its_result_stand_there_too()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        var earlier = await _service.InDatabase(db => db.JobApplications.AsNoTracking().SingleAsync());
        var now = await _service.Receive("Sam Okafor", email: "sam2@example.org");
        await Join(now, earlier.CandidateId);
        var text = (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{now.Id}")).Text;
        text.ShouldContain($"Came to the day on {Recruitment.Application.Words.Date(TestData.ThursdayNextWeek)}");
        day.Seats.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_reads_of_anybody_else()
    {
        await _service.Receive("Daniel Okonkwo", email: "daniel@example.org");
        var now = await _service.Receive("Jo Barker", email: "jo@example.org");
        (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{now.Id}")).Text.ShouldNotContain("Here before");
    }

    [Fact]
    public async Task It_takes_the_same_few_questions_however_often_they_applied()
    {
        var (earlier, now) = await SomebodyWhoCameBack();
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/{now.Id}");
        var once = await Questions();
        for (var i = 0; i < 3; i++) await Join(await _service.Receive("Jo Barker", email: $"jo{i}@example.org"), earlier.CandidateId);
        (await Questions()).ShouldBe(once);

        async Task<int> Questions()
        {
            using var log = _service.ListenToQueries();
            await staff.Open($"/staff/applications/{now.Id}");
            return log.Queries.Count;
        }
    }

    private async Task<(JobApplication Earlier, JobApplication Now)> SomebodyWhoCameBack()
    {
        var earlier = await _service.Receive("Jo Barker", email: "jo@example.org");
        _service.Time.Advance(TimeSpan.FromHours(1));
        var now = await _service.Receive("Jo Barker", email: "jo.new@example.org");
        await Join(now, earlier.CandidateId);
        return (earlier, now);
    }

    private Task Join(JobApplication application, Guid candidateId) => _service.InDatabase(async db =>
    {
        (await db.JobApplications.SingleAsync(a => a.Id == application.Id)).BelongsTo(candidateId, TestData.AnAct());
        await db.SaveChangesAsync();
    });
}
