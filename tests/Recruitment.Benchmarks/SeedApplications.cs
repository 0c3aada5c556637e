using System.Security.Cryptography;
using System.Text;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.JobApplications.ApplicationAction;

namespace Recruitment.Benchmarks;

/// <summary>Applications as a council that has recruited for years has them: most are over, some are in post, and a few hundred are on their way, however long the past is.</summary>
internal static class SeedApplications
{
    private const int OnTheirWay = 400;

    private static readonly ApplicationAction[] _toTheStandard = [BookSeat, CheckIn, LockRatings, FinishWashUp];
    private static readonly ApplicationAction[] _toTheStart = [RecordMetTheStandard, MakeConditionalOffer, AcceptOffer, MakeOfferFirm, ConfirmStart, RecordStart, BeginEarlyCareer];

    /// <summary>The rows of number <paramref name="index"/> of <paramref name="count"/>.</summary>
    public static IEnumerable<object> Make(int index, int count, IReadOnlyList<Guid> vacancies, DateTimeOffset now)
    {
        var left = count - index;
        var at = now - (left <= OnTheirWay ? TimeSpan.FromHours(left / 3.0) : TimeSpan.FromDays(6) + TimeSpan.FromMinutes(10.0 * left));
        var (name, email, phone) = Seed.NewPerson();
        var candidate = Candidate.Register(new ContactDetails(name, email, phone, index % 3 == 0 ? $"SW{index % 1_000_000}" : null), By(at));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email)));
        var file = new CvFile(hash, "cv.pdf", "application/pdf", 200_000);
        var route = (index % 10) switch { < 5 => EntryRoute.Experienced, < 8 => EntryRoute.NewlyQualified, _ => EntryRoute.Student };
        var application = JobApplication.Receive(ReferenceOf(index), candidate.Id, vacancies[index * 7 % 11 % vacancies.Count], route, null, file, By(at));
        var text = CvText.Of(file, at);
        text.Became(CvTextState.Read, SeedWords.Cv(index));
        text.SentWith(application.Id, 1);
        var receipt = Receipt(application, name, email, at);
        Advance(application, index, isPast: left > OnTheirWay, at);
        return [candidate, application, text, receipt];
    }

    private static void Advance(JobApplication application, int index, bool isPast, DateTimeOffset at)
    {
        var fate = index * 37 % 100;
        // A day's arrivals wait for their reply.
        if (!isPast && fate < 20) return;
        if (isPast && fate < 10)
        {
            Move(application, Withdraw, at.AddHours(2));
            return;
        }

        var refused = fate < 55 && isPast;
        if (refused) application.ReadAgainst([new EssentialAnswer("Is there, or will there be, a social work qualification?", "A recognised qualification.", false)]);
        var message = Ids.At(at);
        if (application.ReplyWith(refused ? ReplyKind.NotThisTime : ReplyKind.Invite, message, By(at.AddHours(5))) is { } wrong) throw new InvalidOperationException(wrong.Message);
        application.ReplySent(message, at.AddHours(5));
        if (refused || (!isPast && fate < 50)) return;

        var steps = _toTheStandard.Concat(isPast && fate < 85 ? [RecordNotYet] : _toTheStart).ToArray();
        foreach (var action in isPast ? steps : steps[..(fate % 9)]) Move(application, action, at.AddHours(30));
    }

    private static void Move(JobApplication application, ApplicationAction action, DateTimeOffset at)
    {
        if (application.Move(action, By(at)) is { } refusal) throw new InvalidOperationException($"{action}: {refusal.Message}");
    }

    private static Message Receipt(JobApplication application, string name, string email, DateTimeOffset at)
    {
        var receipt = Message.Queue(
            new MessageDraft("application-received", $"receipt/{application.Id}", RecipientKind.Candidate, application.CandidateId, name, email, "We have your CV", "Dear you\n\nWe have your CV. You will hear from us by tomorrow.", "0a1b2c3d", application.Id), at);
        receipt.Accepted(at.AddSeconds(2));
        return receipt;
    }

    private static string ReferenceOf(int index)
    {
        const string letters = "BCDFGHJKMNPQRTVWXYZ346789";
        var reference = new char[8];
        for (var (i, rest) = (7, (index * 7919L) + 15_000_000_000); i >= 0; i--, rest /= letters.Length) reference[i] = letters[(int)(rest % letters.Length)];
        return new string(reference).Insert(4, "-");
    }

    private static Act By(DateTimeOffset at) => new(new Actor(ActorKind.Staff, "load", "Priya Shah"), at);
}
