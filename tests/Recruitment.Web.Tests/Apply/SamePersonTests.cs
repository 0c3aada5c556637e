using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

/// <summary>"Is this one person?"</summary>
public sealed class SamePersonTests : IAsyncDisposable
{
    private const string New = "It is one person, and the later details are right";
    private const string Known = "It is one person, and the earlier details stay";
    private const string Two = "They are two people";

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Once_the_person_has_said_so_the_newer_cv_and_the_new_address_are_theirs_and_the_old_links_end()
    {
        var (first, later) = await TwoRecords();
        var old = await _service.PageOf(first.Id);
        await Settle(New);

        (await _service.InDatabase(db => db.Candidates.SingleAsync(c => c.JoinedToId == null))).Email.ShouldBe("new@example.org");
        (await _service.Reload(first)).Cvs.Count.ShouldBe(2);
        (await _service.Reload(later)).ShouldSatisfyAllConditions(a => a.CandidateId.ShouldBe(first.CandidateId), a => a.Status.ShouldBe(ApplicationStatus.SetAside));
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "your-link"))).ToAddress.ShouldBe("new@example.org");
        (await _service.Browser().Open(old)).Heading.ShouldBe("This link has run out");
    }

    [Fact]
    public async Task Where_the_earlier_details_stay_the_links_of_the_later_address_end()
    {
        var (first, later) = await TwoRecords();
        var theirs = await _service.PageOf(later.Id);
        await Settle(Known);

        (await _service.InDatabase(db => db.Candidates.SingleAsync(c => c.Id == first.CandidateId))).Email.ShouldBe("jo@example.org");
        (await _service.Browser().Open(theirs)).Heading.ShouldBe("This link has run out");
        (await _service.Browser().Open(await _service.PageOf(first.Id))).Heading.ShouldNotBe("This link has run out");
    }

    [Fact]
    public async Task An_application_that_has_gone_on_stays_one_of_its_own_when_records_are_joined()
    {
        var (first, later) = await TwoRecords();
        await Change(later.Id, a => a.Move(ApplicationAction.Invite, TestData.AnAct()));
        await Settle(New);
        (await _service.Reload(later)).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(ApplicationStatus.Invited), a => a.CandidateId.ShouldBe(first.CandidateId));
        (await _service.Reload(first)).Cvs.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_have_had_all_they_were_owed_and_nothing_changes()
    {
        var (first, later) = await TwoRecords();
        await Settle(Two);
        (await _service.Reload(first)).Version.ShouldBe(first.Version);
        (await _service.Reload(later)).ReplyDueAt.ShouldBe(later.ReplyDueAt);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "application-received"))).ShouldBe(2);
    }

    [Theory]
    [InlineData(New)]
    [InlineData(Known)]
    public async Task What_was_joined_is_parted_again_with_the_same_clock_and_a_link_each(string answer)
    {
        var (first, later) = await TwoRecords();
        var (jo, other) = (await Person(first.CandidateId), await Person(later.CandidateId));
        await Settle(answer);
        await TakeBack();

        (await Person(jo.Id)).ShouldSatisfyAllConditions(c => c.Contact.ShouldBe(jo.Contact), c => c.JoinedToId.ShouldBeNull());
        (await Person(other.Id)).ShouldSatisfyAllConditions(c => c.Contact.ShouldBe(other.Contact), c => c.JoinedToId.ShouldBeNull());
        (await _service.Reload(first)).ShouldSatisfyAllConditions(a => a.CandidateId.ShouldBe(jo.Id), a => a.Cvs.Count.ShouldBe(1), a => a.ReplyDueAt.ShouldBe(first.ReplyDueAt));
        (await _service.Reload(later)).ShouldSatisfyAllConditions(a => a.CandidateId.ShouldBe(other.Id), a => a.Status.ShouldBe(ApplicationStatus.Received), a => a.ReplyDueAt.ShouldBe(later.ReplyDueAt));
        (await _service.InDatabase(db => db.CvTexts.CountAsync(t => t.JobApplicationId == first.Id))).ShouldBe(1);
        // The link that went to the later address opens the later application and nothing else; where it had ended, a new one goes there.
        var link = await _service.InDatabase(db => db.Messages.Where(m => m.JobApplicationId == later.Id && m.ToAddress == "new@example.org" && m.LinkId != null).OrderByDescending(m => m.CreatedAt).FirstAsync());
        var page = await _service.Browser().Open($"/application/{_service.TokenIn(link)}");
        page.Text.ShouldContain(later.Reference);
        page.Text.ShouldNotContain(first.Reference);
        var question = await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync());
        (question.State, question.DueAt).ShouldBe((SamePersonState.Open, _service.Time.GetUtcNow().AddHours(24)));
        var history = await _service.InDatabase(db => db.History.Select(h => h.What).ToListAsync());
        history.ShouldContain("SamePersonConfirmed");
        history.ShouldContain("SamePersonTakenBack");
    }

    [Fact]
    public async Task The_later_of_two_answers_is_taken_back_first()
    {
        var (first, later) = await TwoRecords();
        await Settle(Known);
        var third = await _service.Receive("Jo Barker", email: "third@example.org");
        // Their own record becomes the later of the two.
        await _service.InDatabase(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Id == first.CandidateId)).JoinTo(third.CandidateId, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/same-person/{await QuestionAbout(later.Id)}");
        (await staff.Press("Take this answer back")).Errors.ShouldHaveSingleItem().ShouldStartWith("These records were joined to another one since then");
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_the_second_is_told()
    {
        await TwoRecords();
        var (one, other) = (await _service.SignIn(StaffRole.Recruiter), await _service.SignIn(StaffRole.Recruiter, "Morgan Hale"));
        var address = $"/staff/applications/same-person/{await _service.InDatabase(db => db.PossibleSamePeople.Select(p => p.Id).SingleAsync())}";
        await one.Open(address);
        await other.Open(address);
        await one.Choose(Two).Press("Save what they said");
        await other.Choose(New).Press("Save what they said");
        other.Errors.ShouldHaveSingleItem().ShouldContain("has already answered this");
        (await _service.InDatabase(db => db.PossibleSamePeople.SingleAsync())).State.ShouldBe(SamePersonState.Different);
    }

    [Fact]
    public async Task A_question_that_waits_is_told_to_the_person_on_duty_after_12_and_after_20_hours_once_each()
    {
        await TwoRecords();
        await _service.Sweep<EscalateSamePeople>();
        (await Told()).ShouldBe(0);
        _service.Time.Advance(TimeSpan.FromHours(12));
        await _service.Sweep<EscalateSamePeople>();
        await _service.Sweep<EscalateSamePeople>();
        (await Told()).ShouldBe(1);
        _service.Time.Advance(TimeSpan.FromHours(8));
        await _service.Sweep<EscalateSamePeople>();
        (await Told()).ShouldBe(2);
        await Settle(Two);
        _service.Time.Advance(TimeSpan.FromDays(2));
        await _service.Sweep<EscalateSamePeople>();
        (await Told()).ShouldBe(2);
    }

    [Fact]
    public async Task A_colleague_can_ask_about_two_whom_the_service_did_not_suspect()
    {
        var one = await _service.Receive("Jo Barker", email: "jo@example.org");
        _service.Time.Advance(TimeSpan.FromMinutes(5));
        var other = await _service.Receive("Joanna Okonkwo", email: "joanna@example.org");
        var question = await Ask(one.Id, other.Reference.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        (await Ask(other.Id, one.Reference)).ShouldBe(question);
        (await _service.ToDo("Possibly the same person")).ShouldHaveSingleItem().ShouldContain("Jo Barker and Joanna Okonkwo");
        var list = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/applications/same-person");
        list.Text.ShouldContain("a colleague thinks so");
        await Settle(New);
        (await _service.Reload(other)).CandidateId.ShouldBe(one.CandidateId);
        (await list.Open("/staff/applications/same-person?answered=true")).Text.ShouldContain("One person, Priya Shah");
    }

    [Fact]
    public async Task Asking_about_an_unknown_reference_or_the_same_person_is_answered_at_its_place()
    {
        var one = await _service.Receive("Jo Barker", email: "jo@example.org");
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/{one.Id}/same-person");
        (await staff.Press("Show both side by side")).Errors.ShouldBe(["Enter the reference of the other application"]);
        (await staff.Fill("Reference of the other application", "ZZZZ-9999").Press("Show both side by side")).Errors.ShouldHaveSingleItem().ShouldStartWith("No application has this reference");
        (await staff.Fill("Reference of the other application", one.Reference).Press("Show both side by side")).Errors.ShouldBe(["These two belong to one person already"]);
    }

    [Fact]
    public async Task What_the_later_record_held_is_theirs_when_it_is_joined_and_whom_they_know_is_kept_apart_from_them()
    {
        var (first, later) = await TwoRecords();
        var day = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var seat = TestData.ASeatOn(day, later.Id, later.CandidateId);
        var assessor = Guid.NewGuid();
        await _service.InDatabase(async db =>
        {
            var act = TestData.AnAct();
            var (application, candidate) = (await db.JobApplications.SingleAsync(a => a.Id == later.Id), await db.Candidates.SingleAsync(c => c.Id == later.CandidateId));
            application.Move(ApplicationAction.Invite, act);
            application.Move(ApplicationAction.BookSeat, act);
            candidate.AskForAdjustments("A room on the ground floor", act);
            var theirs = await db.AssessmentDays.SingleAsync();
            theirs.AddAssessor(assessor, AssessorKind.Practitioner, DayRole.Assessor, "Ade Balogun", act).ShouldBeNull();
            theirs.DeclareAcquaintance(assessor, seat, [seat], act).ShouldBeNull();
            db.Add(seat);
            await db.SaveChangesAsync();
        });

        await Settle(Known);

        (await Person(first.CandidateId)).Adjustments.ShouldBe("A room on the ground floor");
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync())).Knows(assessor, first.CandidateId).ShouldBeTrue();
        (await _service.InDatabase(db => db.Seats.SingleAsync())).CandidateId.ShouldBe(first.CandidateId);
        await TakeBack();
        (await Person(first.CandidateId)).Adjustments.ShouldBeNull();
        (await _service.InDatabase(db => db.Seats.SingleAsync())).CandidateId.ShouldBe(later.CandidateId);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync())).Knows(assessor, later.CandidateId).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_people_who_were_answered_together_are_owed_an_answer_each()
    {
        await _service.Apply("Jo Barker", "barkers@example.org");
        await _service.Apply("Joe Barker", "barkers@example.org", "01632 960999");
        var applications = await _service.InDatabase(db => db.JobApplications.AsNoTracking().OrderBy(a => a.Id).ToListAsync());
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/{applications[0].Id}/reply");
        await staff.Choose("Invite to an assessment day").Press("Show the letter again");
        await staff.Press("Send the invitation");
        await _service.SendMail();
        _service.Time.Advance(TimeSpan.FromHours(30));
        await staff.Open($"/staff/applications/same-person/{await QuestionAbout(applications[1].Id)}");
        await staff.Choose(Two).Press("Save what they said");
        (await _service.Reload(applications[1])).ShouldSatisfyAllConditions(
            a => a.Status.ShouldBe(ApplicationStatus.Received), a => a.ReplyDueAt.ShouldBe(_service.Time.GetUtcNow().AddHours(24)), a => a.TogetherWithId.ShouldBeNull());
    }

    [Fact]
    public async Task Only_those_who_recruit_may_say_who_is_who()
    {
        await TwoRecords();
        var id = await _service.InDatabase(db => db.PossibleSamePeople.Select(p => p.Id).SingleAsync());
        (await (await _service.SignIn(StaffRole.Assessor)).Open($"/staff/applications/same-person/{id}")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    /// <summary>One name and telephone under two addresses, an hour apart.</summary>
    private async Task<(JobApplication First, JobApplication Later)> TwoRecords()
    {
        await _service.Apply(number: "SW1234");
        _service.Time.Advance(TimeSpan.FromHours(1));
        await _service.Apply(email: "new@example.org");
        var both = await _service.InDatabase(db => db.JobApplications.AsNoTracking().OrderBy(a => a.Id).ToListAsync());
        return (both[0], both[1]);
    }

    private async Task Settle(string answer)
    {
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open("/staff");
        await staff.Open(staff.Page.QuerySelectorAll("a[href*='same-person/']").Select(a => a.GetAttribute("href")!).Single());
        (await staff.Press("Save what they said")).Errors.ShouldBe(["Choose what the person said"]);
        await staff.Choose(answer).Press("Save what they said");
        staff.Errors.ShouldBeEmpty();
        staff.Text.ShouldContain("answered on");
    }

    private async Task TakeBack()
    {
        _service.Time.Advance(TimeSpan.FromMinutes(5));
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/same-person/{await _service.InDatabase(db => db.PossibleSamePeople.Select(p => p.Id).SingleAsync())}");
        await staff.Press("Take this answer back");
        staff.Errors.ShouldBeEmpty();
        staff.Text.ShouldContain("What did the person say?");
    }

    private async Task<Guid> Ask(Guid application, string reference)
    {
        var staff = await _service.SignIn(StaffRole.Recruiter);
        await staff.Open($"/staff/applications/{application}/same-person");
        await staff.Fill("Reference of the other application", reference).Press("Show both side by side");
        staff.Errors.ShouldBeEmpty();
        return Guid.Parse(staff.Address.Segments[^1]);
    }

    private Task<Guid> QuestionAbout(Guid application) => _service.InDatabase(db => db.PossibleSamePeople.Where(p => p.JobApplicationId == application).Select(p => p.Id).SingleAsync());

    private Task<Candidate> Person(Guid id) => _service.InDatabase(db => db.Candidates.AsNoTracking().SingleAsync(c => c.Id == id));

    private Task<int> Told() => _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "same-person-is-waiting"));

    private Task Change(Guid id, Action<JobApplication> change) => _service.InDatabase(async db =>
    {
        change(await db.JobApplications.SingleAsync(a => a.Id == id));
        await db.SaveChangesAsync();
    });
}
