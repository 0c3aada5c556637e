using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>To a candidate, when their CV arrives. It is not the reply and does not stop the clock.</summary>
public sealed record ApplicationReceived(string Name, string VacancyTitle, string Reference, string ReplyBy, string Link, string NotMineLink, string? ConfirmLink) : Email;

/// <summary>To a candidate, when they send a newer CV for an application that is on its way.</summary>
public sealed record NewerCvReceived(string Name, string VacancyTitle, string Reference, string Next, string Phone, string Link) : Email;

/// <summary>What goes to the address that was typed, and nowhere else: the reference, and the link to the page of this one application.</summary>
internal sealed class Receipts(PrivateLinks links, Outbox outbox, Addresses addresses)
{
    /// <param name="asksTheMailbox">Somebody is known under this address: whoever reads its mail can say that it is they.</param>
    public async Task Send(JobApplication application, Candidate candidate, Sent sent, bool asksTheMailbox, CancellationToken cancellationToken)
    {
        var page = addresses.Private("application");
        var (notMine, confirm) = (addresses.Private("application") + "/not-mine", addresses.Private("application") + "/confirm");
        // One draft is sent once: the second of two presses at the same moment finds this key taken, and with it everything else.
        await outbox.EnqueueForStranger(
            new ApplicationReceived(
                candidate.Name, sent.Vacancy.Title, application.Reference, Words.Moment(application.Clock.DueAt), page, notMine, asksTheMailbox ? confirm : null),
            Recipient.Of(candidate), $"receipt/{sent.Draft.Id}", cancellationToken, application.Id, links.Make(LinkPurpose.Application, application.Id));
    }

    public static string Next(JobApplication application) => application.ReplyDueAt is { } due
        ? $"A person will read it and write back to you by {Words.Moment(due)}."
        : "Nothing else changes: your own page shows what comes next.";
}
