using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>To a candidate, when their CV arrives. It is not the reply and does not stop the clock.</summary>
public sealed record ApplicationReceived(string Name, string VacancyTitle, string Reference, string ReplyBy, string Link) : Email;

/// <summary>To a candidate, when they send a newer CV for an application that is on its way.</summary>
public sealed record NewerCvReceived(string Name, string VacancyTitle, string Reference, string Next, string Phone, string Link) : Email;

/// <summary>To the address on record, when somebody with their name and number sends a CV from another one.</summary>
public sealed record CvFromAnotherAddress(string Name, string VacancyTitle, string Reference, string Address, string Link) : Email;

/// <summary>To the address that was typed, when the person is known under another. It has no link: whoever knows a telephone number could have typed it.</summary>
public sealed record KnownUnderAnotherAddress(string Name, string VacancyTitle, string Address) : Email;

/// <summary>Who is told what about a CV that has arrived. A private link goes to the address on record and nowhere else.</summary>
internal sealed class Receipts(PrivateLinks links, Outbox outbox, Addresses addresses)
{
    public async Task Send(JobApplication application, Candidate candidate, Sent sent, bool isNew, bool isHeld, bool fromAnotherAddress, CancellationToken cancellationToken)
    {
        var link = links.Make(LinkPurpose.Application, application.Id);
        // One draft is sent once: the second of two presses at the same moment finds this key taken, and with it everything else.
        await outbox.EnqueueForStranger(About(application, candidate, sent, isNew, isHeld), Recipient.Of(candidate), $"receipt/{sent.Draft.Id}", cancellationToken, application.Id, link);
        if (fromAnotherAddress)
            await outbox.EnqueueForStranger(
                new KnownUnderAnotherAddress(sent.Typed.Name, sent.Vacancy.Title, EmailAddress.Masked(candidate.Email)),
                Recipient.Nobody(sent.Typed.Email, sent.Typed.Name), $"known-under-another-address/{sent.Draft.Id}", cancellationToken);
    }

    private Email About(JobApplication application, Candidate candidate, Sent sent, bool isNew, bool isHeld)
    {
        var (title, reference, page) = (sent.Vacancy.Title, application.Reference, addresses.Private("application"));
        if (isHeld) return new CvFromAnotherAddress(candidate.Name, title, reference, EmailAddress.Masked(sent.Typed.Email), page);
        return isNew
            ? new ApplicationReceived(candidate.Name, title, reference, Words.Moment(application.Clock.DueAt), page)
            : new NewerCvReceived(candidate.Name, title, reference, Next(application), candidate.Phone, page);
    }

    public static string Next(JobApplication application) => application.ReplyDueAt is { } due
        ? $"A person will read it and write back to you by {Words.Moment(due)}."
        : "Nothing else changes: your own page shows what comes next.";
}
