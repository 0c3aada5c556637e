using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Demo;

internal enum StoryEnd
{
    WaitsForReply,
    ReplyCameBack,
    AskedOneThing,
    NotThisTime,
    AnotherRoute,
    TalentPool,
    Invited,
    Booked,
    Withdrew,
    Closed,
    DidNotAttend,
    ToBeDecided,
    TalkedAbout,
    NotYet,
    MetTheStandard,
    OfferMade,
    Declined,
    ReferencesUnderWay,
    ChecksUnderWay,
    Firm,
    StartConfirmed,
    Started,
    InFirstYear,

    /// <summary>Goes on with another employer.</summary>
    LeftFirstYear,

    /// <summary>Invited; then a CV in the same name came from another address. Whether it is theirs is to be asked.</summary>
    SentAnotherCv,
}

/// <summary>
/// One person's way, told as the moments at which something happens: each step of the enumeration does what is due and says when it wants to be called again.
/// </summary>
internal sealed partial class DemoStory(
    DemoWorld world, DemoStaff staff, DemoPerson person, string slug, StoryEnd end, DateTimeOffset appliesAt, DateOnly? day, TimeSpan repliesAfter, DateTimeOffset? namesReferees)
{
    private Guid _id;
    private string _token = "";

    public DemoPerson Person => person;

    public async IAsyncEnumerable<DateTimeOffset> Tell()
    {
        yield return appliesAt;
        await Apply();
        if (end is StoryEnd.WaitsForReply) yield break;

        yield return appliesAt + repliesAfter;
        if (ReplyKindOf(end) is { } other)
        {
            await Reply(other);
            // "Not this time" leaves when its quarter of an hour is over.
            yield return world.Now + JobApplication.RefusalHold;
            if (other is ReplyKind.TalentPool && person.Luck % 2 == 0) await world.Do(new JoinTalentPool(_token));
            yield break;
        }

        await Reply(ReplyKind.Invite);
        if (end is StoryEnd.Invited) yield break;
        if (end is StoryEnd.SentAnotherCv)
        {
            yield return appliesAt + TimeSpan.FromHours(28);
            await SendCv(person.OtherEmail);
            yield break;
        }

        if (end is StoryEnd.ReplyCameBack or StoryEnd.Closed)
        {
            yield return appliesAt + repliesAfter + TimeSpan.FromHours(3);
            await (end is StoryEnd.Closed ? Close() : ComeBack());
            // The letter leaves when its quarter of an hour is over.
            yield return world.Now + JobApplication.RefusalHold;
            yield break;
        }

        yield return appliesAt + repliesAfter + TimeSpan.FromMinutes(20 + (person.Luck % 600));
        await Book();
        if (end is StoryEnd.Booked) yield break;
        if (end is StoryEnd.Withdrew)
        {
            yield return world.Now + TimeSpan.FromHours(5);
            await world.Do(new WithdrawMyApplication(_token, "I have been offered a job near my mum."));
            yield break;
        }

        await foreach (var moment in AfterTheDay()) yield return moment;
    }

    private static ReplyKind? ReplyKindOf(StoryEnd end) => end switch
    {
        StoryEnd.AskedOneThing => ReplyKind.OneMissingThing,
        StoryEnd.NotThisTime => ReplyKind.NotThisTime,
        StoryEnd.AnotherRoute => ReplyKind.AnotherRoute,
        StoryEnd.TalentPool => ReplyKind.TalentPool,
        _ => null,
    };

    private async Task Apply()
    {
        await SendCv(person.Email);
        _id = await world.Read(db => db.JobApplications.Join(db.Candidates.Where(c => c.Email == person.Email), a => a.CandidateId, c => c.Id, (a, c) => a.Id).SingleAsync());
        _token = await world.TokenFor(LinkPurpose.Application, _id);
    }

    private async Task SendCv(string email)
    {
        await using var cv = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(person.Cv));
        var draft = await world.Do(new StartDraft(slug, $"{person.Name} CV.txt", cv));
        await world.Send(new ReadDraftCv(draft));
        await world.Do(new SendApplication(draft, new ContactDetails(person.Name, email, person.Phone, person.RegistrationNumber), person.Route, StudentDetails()));
    }

    private StudentDetails? StudentDetails()
    {
        if (!person.Route.IsStudent()) return null;
        var today = Domain.LondonTime.DayOf(world.Now);
        var ends = today.AddDays(24 + (person.Luck % 200));
        return new StudentDetails(person.University, person.Route == EntryRoute.Student ? "MA Social Work" : "Social work", ends, ends.AddDays(60));
    }

    private async Task Reply(ReplyKind kind)
    {
        var by = person.Luck % 3 == 0 ? staff.SecondRecruiter : staff.Recruiter;
        IReadOnlyList<bool?> essentials = kind switch
        {
            ReplyKind.NotThisTime => [false, true, false, true],
            ReplyKind.OneMissingThing => [true, true, null, true],
            _ => [true, true, true, true],
        };
        var question = kind is ReplyKind.OneMissingThing ? "When do you expect to be registered with Social Work England?" : null;
        var other = kind is ReplyKind.AnotherRoute ? await world.Read(db => db.Vacancies.Where(v => v.IsOpen && v.Slug != slug).OrderBy(v => v.Slug).Select(v => v.Slug).FirstAsync()) : null;
        var late = world.Now - appliesAt > ReplyClock.Promise - JobApplication.RefusalHold ? "Two of us were ill, and nobody had the desk." : null;
        await world.Do(new SendReply(_id, await Version(), new ReplyAnswers(kind, essentials, MissingThing: question, AnotherVacancy: other, LateBecause: late)), by);
    }

    private async Task ComeBack()
    {
        var reply = await world.Read(db => db.JobApplications.Where(a => a.Id == _id).SelectMany(a => a.Replies).Select(r => r.MessageId).SingleAsync());
        await world.Do(new ReportBounce(reply, _id), staff.Recruiter);
    }

    /// <summary>By two people, as every closing: the one proposes, the other agrees.</summary>
    private async Task Close()
    {
        await world.Do(
            new ProposeClosing(_id, await Version(), "No car and no licence, and the team covers villages without a bus. Talked with on the telephone.", "The work of this team needs somebody who can drive, or be driven.", null, null),
            staff.Recruiter);
        await world.Do(new AgreeToClosing(_id, await world.Read(db => db.Closings.Where(c => c.JobApplicationId == _id).Select(c => c.Version).SingleAsync())), staff.SecondRecruiter);
    }

    private async Task Book()
    {
        var at = day ?? throw new InvalidOperationException($"{person.Name} has no day to book.");
        var dayId = await world.Read(db => db.AssessmentDays.Where(d => d.Date == at).Select(d => d.Id).SingleAsync());
        await world.Do(new BookSeat(_token, dayId));
    }
}
