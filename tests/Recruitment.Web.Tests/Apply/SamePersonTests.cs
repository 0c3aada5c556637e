using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

public sealed class SamePersonTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_second_cv_from_the_same_address_updates_the_same_application_with_history()
    {
        await _service.Apply();
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.Apply(email: "JO@example.org", phone: "01632 960999");

        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        application.Cvs.Count.ShouldBe(2);
        application.ReplyDueAt.ShouldBe(FakeTime.FridayAfternoon.AddHours(24));
        var candidate = await _service.InDatabase(db => db.Candidates.SingleAsync());
        candidate.Phone.ShouldBe("01632 960999");
        var history = await _service.InDatabase(db => db.History.OrderBy(h => h.At).Select(h => h.What).ToListAsync());
        history.ShouldContain("SendNewCv");
        history.ShouldContain("ContactDetailsChanged");
        (await _service.InDatabase(db => db.Messages.OrderBy(m => m.CreatedAt).Select(m => m.Kind).ToListAsync())).ShouldBe(["application-received", "newer-cv-received"]);
    }

    [Theory]
    [InlineData("07700 900456", null)]
    [InlineData("+44 7700 900456", null)]
    [InlineData("01632 960111", "SW1234")]
    public async Task A_stranger_who_knows_a_number_changes_nothing_and_gets_no_link(string phone, string? number)
    {
        await _service.Apply(number: "SW1234");
        var before = await _service.InDatabase(db => db.Candidates.AsNoTracking().SingleAsync());
        var browser = await _service.Apply(email: "stranger@example.org", phone: phone, number: number);

        var candidate = await _service.InDatabase(db => db.Candidates.AsNoTracking().SingleAsync());
        candidate.Contact.ShouldBe(before.Contact);
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        application.Cvs.Count.ShouldBe(1);
        browser.Text.ShouldNotContain(application.Reference);

        var toStranger = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.ToAddress == "stranger@example.org"));
        toStranger.Kind.ShouldBe("known-under-another-address");
        toStranger.LinkId.ShouldBeNull();
        toStranger.JobApplicationId.ShouldBeNull();
        toStranger.Body.ShouldContain("j***@example.org");
        toStranger.Body.ShouldNotContain("((link))");
        toStranger.Body.ShouldNotContain(application.Reference);
        var toKnown = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "cv-from-another-address"));
        toKnown.ToAddress.ShouldBe("jo@example.org");

        var possible = await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync());
        (possible.KnownCandidateId, possible.JobApplicationId, possible.State).ShouldBe((candidate.Id, application.Id, SamePersonState.Open));
        possible.Typed.Email.ShouldBe("stranger@example.org");
        possible.Held.ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_an_application_on_its_way_the_new_one_goes_to_the_known_person_and_the_link_to_their_address()
    {
        await _service.Apply();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await _service.Apply(email: "new-address@example.org");

        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("jo@example.org");
        var newest = await _service.InDatabase(db => db.JobApplications.OrderByDescending(a => a.Status == ApplicationStatus.Received).FirstAsync());
        newest.Status.ShouldBe(ApplicationStatus.Received);
        var receipts = await _service.InDatabase(db => db.Messages.Where(m => m.JobApplicationId == newest.Id).ToListAsync());
        receipts.ShouldHaveSingleItem().ToAddress.ShouldBe("jo@example.org");
        (await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync())).Held.ShouldBeNull();
    }

    [Fact]
    public async Task Two_people_who_share_a_telephone_stay_two_and_are_shown_to_staff()
    {
        await _service.Apply("Jo Barker", "jo@example.org");
        await _service.Apply("Daniel Okonkwo", "daniel@example.org");

        (await _service.InDatabase(db => db.Candidates.CountAsync())).ShouldBe(2);
        (await _service.InDatabase(db => db.JobApplications.CountAsync())).ShouldBe(2);
        (await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "application-received").Select(m => m.ToAddress).OrderBy(a => a).ToListAsync())).ShouldBe(["daniel@example.org", "jo@example.org"]);
        (await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync())).OtherCandidateId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_name_with_the_same_address_keeps_the_details_on_record()
    {
        await _service.Apply("Jo Barker", "jo@example.org");
        await _service.Apply("Daniel Okonkwo", "jo@example.org", "01632 960999");

        var candidate = await _service.InDatabase(db => db.Candidates.SingleAsync());
        (candidate.Name, candidate.Phone).ShouldBe(("Jo Barker", "07700 900456"));
        (await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync())).Typed.Name.ShouldBe("Daniel Okonkwo");
        (await _service.InDatabase(db => db.Messages.Select(m => m.ToAddress).Distinct().ToListAsync())).ShouldBe(["jo@example.org"]);
    }

    [Fact]
    public async Task Once_the_person_has_said_so_the_held_cv_and_the_new_address_are_theirs()
    {
        await _service.Apply();
        await _service.Apply(email: "new@example.org");
        await Settle("It is one person, and the new details are right");

        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("new@example.org");
        (await _service.InDatabase(db => db.JobApplications.SingleAsync())).Cvs.Count.ShouldBe(2);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "your-link"))).ToAddress.ShouldBe("new@example.org");
    }

    [Fact]
    public async Task Two_people_get_a_record_an_application_and_a_link_each()
    {
        await _service.Apply();
        await _service.Apply(email: "other@example.org");
        await Settle("They are two people");

        (await _service.InDatabase(db => db.Candidates.Select(c => c.Email).OrderBy(e => e).ToListAsync())).ShouldBe(["jo@example.org", "other@example.org"]);
        (await _service.InDatabase(db => db.JobApplications.ToListAsync())).ShouldAllBe(a => a.Cvs.Count == 1);
        var link = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.ToAddress == "other@example.org" && m.Kind == "application-received"));
        (await _service.Browser().Open($"/application/{_service.TokenIn(link)}")).Text.ShouldContain("With us");
    }

    [Fact]
    public async Task Two_records_of_one_person_are_joined()
    {
        await _service.Apply("Jo Barker", "jo@example.org");
        await _service.Apply("Joanne Marie Okonkwo-Lindqvist", "joanne@example.org");
        await Settle("It is one person, and the new details are right");

        var candidate = await _service.InDatabase(db => db.Candidates.SingleAsync());
        candidate.Email.ShouldBe("joanne@example.org");
        (await _service.InDatabase(db => db.JobApplications.Select(a => a.CandidateId).Distinct().SingleAsync())).ShouldBe(candidate.Id);
    }

    [Fact]
    public async Task What_one_record_held_is_not_lost_when_it_is_joined_and_what_is_asked_about_it_can_still_be_answered()
    {
        await _service.Apply("Jo Barker", "jo@example.org");
        await _service.Apply("Joanne Marie Okonkwo-Lindqvist", "joanne@example.org");
        var joanne = await _service.InDatabase(db => db.Candidates.Where(c => c.Email == "joanne@example.org").Select(c => c.Id).SingleAsync());
        var day = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var seat = TestData.ASeatOn(day, candidateId: joanne);
        var (assessor, first) = (Guid.NewGuid(), await _service.InDatabase(db => db.PossibleSamePeople.Select(p => p.Id).SingleAsync()));
        await _service.InDatabase(async db =>
        {
            var act = TestData.AnAct();
            (await db.Candidates.SingleAsync(c => c.Id == joanne)).AskForAdjustments("A room on the ground floor", act);
            db.Add(PossibleSamePerson.Of(await db.JobApplications.Select(a => a.Id).FirstAsync(), joanne, new ContactDetails("Jo", "third@example.org", "07700 900456", null), SharedKey.Phone, NameMatchBand.Good, null, null, act));
            var theirs = await db.AssessmentDays.SingleAsync();
            theirs.AddAssessor(assessor, AssessorKind.Practitioner, DayRole.Assessor, "Ade Balogun", act).ShouldBeNull();
            theirs.DeclareAcquaintance(assessor, seat, [seat], act).ShouldBeNull();
            await db.SaveChangesAsync();
        });

        await Settle("It is one person, and the details on record stay", first);

        var jo = await _service.InDatabase(db => db.Candidates.SingleAsync());
        jo.Adjustments.ShouldBe("A room on the ground floor");
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync())).Acquaintances.Select(a => (a.StaffId, a.CandidateId)).ShouldBe([(assessor, jo.Id)]);
        await Settle("It is one person, and the new details are right");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("third@example.org");
    }

    [Fact]
    public async Task A_held_cv_whose_application_ended_meanwhile_becomes_a_new_application_and_is_answered()
    {
        await _service.Apply();
        await _service.Apply(email: "new@example.org");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await Settle("It is one person, and the details on record stay");

        var received = await _service.InDatabase(db => db.JobApplications.SingleAsync(a => a.Status == ApplicationStatus.Received));
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.JobApplicationId == received.Id))).ToAddress.ShouldBe("jo@example.org");
    }

    [Fact]
    public async Task An_application_that_was_not_theirs_leaves_with_its_link()
    {
        await _service.Apply();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await _service.Apply(email: "other@example.org");
        var wrong = await _service.InDatabase(db => db.Messages.SingleAsync(m => db.JobApplications.Any(a => a.Id == m.JobApplicationId && a.Status == ApplicationStatus.Received)));
        await Settle("They are two people");

        (await _service.Browser().Open($"/application/{_service.TokenIn(wrong)}")).Heading.ShouldBe("This link has run out");
        (await _service.InDatabase(db => db.JobApplications.Select(a => a.CandidateId).Distinct().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Only_those_who_recruit_may_say_who_is_who()
    {
        await _service.Apply();
        await _service.Apply(email: "other@example.org");
        var id = await _service.InDatabase(db => db.PossibleSamePeople.Select(p => p.Id).SingleAsync());
        (await (await _service.SignIn(StaffRole.Assessor)).Open($"/staff/applications/same-person/{id}")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private async Task Settle(string answer, Guid? which = null)
    {
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open("/staff");
        var asked = staff.Page.QuerySelectorAll("a[href*=same-person]").Select(a => a.GetAttribute("href")!).ToList();
        await staff.Open(which is null ? asked.Single() : asked.Single(a => a.EndsWith($"{which}", StringComparison.OrdinalIgnoreCase)));
        (await staff.Press("Save what they said")).Errors.ShouldBe(["Choose what the person said"]);
        await staff.Choose(answer).Press("Save what they said");
        staff.Address.AbsolutePath.ShouldStartWith("/staff/applications/");
        staff.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cv_from_somebody_in_the_talent_pool_is_read_again_within_24_hours()
    {
        await _service.Apply();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Move(ApplicationAction.AddToTalentPool, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        _service.Time.Advance(TimeSpan.FromDays(60));
        await _service.Apply();
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        (application.Status, application.ReplyDueAt).ShouldBe((ApplicationStatus.Received, _service.Time.GetUtcNow().AddHours(24)));
    }


}
