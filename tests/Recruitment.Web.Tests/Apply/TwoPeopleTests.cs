using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

/// <summary>Two people are two people.</summary>
public sealed class TwoPeopleTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData("Tom Brown", "Sarah Brown", false)]
    [InlineData("Sam Hughes", "Sara Hughes", false)]
    [InlineData("Jo Barker", "Daniel Okonkwo", false)]
    [InlineData("Tom Brown", "Thomas Brown", true)]
    [InlineData("Tom Brown", "T Brown", true)]
    [InlineData("Jon Field", "John Field", true)]
    public async Task One_telephone_and_two_addresses_are_two_applications_two_clocks_and_two_links_at_once(string one, string other, bool isAsked)
    {
        await _service.Apply(one, "one@example.org", "01632 960123");
        await _service.Apply(other, "other@example.org", "01632 960123");

        var applications = await _service.InDatabase(db => db.JobApplications.AsNoTracking().ToListAsync());
        (applications.Select(a => a.CandidateId).Distinct().Count(), applications.Select(a => a.Reference).Distinct().Count()).ShouldBe((2, 2));
        applications.ShouldAllBe(a => a.ReplyDueAt == FakeTime.FridayAfternoon.AddHours(24) && a.TogetherWithId == null);
        var receipts = await _service.InDatabase(db => db.Messages.AsNoTracking().ToListAsync());
        receipts.Select(m => (m.Kind, m.ToAddress)).ShouldBe([("application-received", "one@example.org"), ("application-received", "other@example.org")], ignoreOrder: true);
        receipts.ShouldAllBe(m => !m.Body.Contains("applied with us before"));
        foreach (var receipt in receipts)
        {
            var mine = applications.Single(a => a.Id == receipt.JobApplicationId);
            var page = await _service.Browser().Open($"/application/{_service.TokenIn(receipt)}");
            page.Text.ShouldContain(mine.Reference);
            page.Text.ShouldNotContain(applications.Single(a => a.Id != mine.Id).Reference);
        }

        (await _service.InDatabase(db => db.PossibleSamePeople.CountAsync())).ShouldBe(isAsked ? 1 : 0);
        (await _service.ToDo("Possibly the same person")).Count.ShouldBe(isAsked ? 1 : 0);
    }

    [Fact]
    public async Task One_registration_number_is_always_asked_about()
    {
        await _service.Apply("Sarah Brown", "sarah@example.org", "01632 960123", "SW1234");
        await _service.Apply("Claire Whitfield", "claire@example.org", "07700 900999", "SW1234");
        (await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync())).Shared.ShouldBe(SharedKey.RegistrationNumber);
    }

    [Theory]
    [InlineData("07700 900456", null)]
    [InlineData("+44 7700 900456", null)]
    [InlineData("01632 960111", "SW1234")]
    public async Task A_stranger_who_knows_a_number_learns_nothing_and_the_person_is_not_written_to(string phone, string? number)
    {
        await _service.Apply(number: "SW1234");
        var first = await _service.InDatabase(db => db.JobApplications.AsNoTracking().SingleAsync());
        var page = await _service.Apply(email: "stranger@example.org", phone: phone, number: number);

        var toStranger = await _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync(m => m.ToAddress == "stranger@example.org"));
        foreach (var text in (string[])[page.Text, toStranger.Subject + toStranger.Body])
        {
            text.ShouldNotContain(first.Reference);
            text.ShouldNotContain("***");
            text.ShouldNotContain("jo@example.org");
        }

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.ToAddress == "jo@example.org"))).ShouldBe(1);
        (await _service.Reload(first)).Version.ShouldBe(first.Version);
    }
}
