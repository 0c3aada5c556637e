using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Candidates;

/// <summary>Joins the later of two records to the earlier one, and parts them again: what was moved is written down, and goes back. [product.md, feature 5]</summary>
internal sealed class JoinedRecords(IRecruitmentDb db, NewAddress newAddress)
{
    /// <param name="useTyped">The later details are the ones to use from now on.</param>
    public async Task<Joining> Join(Candidate known, Candidate other, bool useTyped, Act act, CancellationToken cancellationToken)
    {
        var ours = await Of(known.Id, cancellationToken);
        var theirs = await Of(other.Id, cancellationToken);
        var (before, joining) = (known.Contact, new Joining());
        foreach (var application in theirs.OrderBy(a => a.ReceivedAt))
        {
            application.BelongsTo(known.Id, act);
            joining.Moved.Add(application.Id);
            await KeepWithAnEarlierOne(application, ours, joining, act, cancellationToken);
        }

        await MoveSeats(joining.Moved, known.Id, cancellationToken);
        foreach (var message in await db.Messages.Where(m => m.ToKind == RecipientKind.Candidate && m.ToId == other.Id).ToListAsync(cancellationToken)) message.BelongsTo(known.Id);
        foreach (var day in await db.AssessmentDays.Where(d => d.Acquaintances.Any(a => a.CandidateId == other.Id)).ToListAsync(cancellationToken)) day.SamePerson(other.Id, known.Id);
        if (known.Adjustments is null && other.Adjustments is { } needs)
        {
            known.AskForAdjustments(needs, act);
            joining.AdjustmentsTaken = true;
        }

        if (useTyped && other.Contact.Over(before) != before)
        {
            known.UpdateContact(other.Contact.Over(before), act);
            joining.ContactBefore = before;
        }

        other.JoinTo(known.Id, act);
        await newAddress.Move(ours, before, known, act, cancellationToken);
        await newAddress.Move(theirs, other.Contact, known, act, cancellationToken);
        return joining;
    }

    public async Task Part(Joining joining, Candidate known, Candidate other, Act act, CancellationToken cancellationToken)
    {
        var (joint, all) = (known.Contact, await Of(known.Id, cancellationToken));
        var theirs = all.Where(a => joining.Moved.Contains(a.Id)).ToList();
        foreach (var application in theirs)
        {
            application.BelongsTo(other.Id, act);
            StandAlone(application, act);
        }

        foreach (var taken in joining.TakenCvs.GroupBy(t => t.IntoId))
        {
            var numbers = taken.Select(t => t.Number).ToList();
            all.Find(a => a.Id == taken.Key)?.GiveBackCvs(numbers);
            db.CvTexts.RemoveRange(await db.CvTexts.Where(t => t.JobApplicationId == taken.Key && numbers.Contains(t.Number)).ToListAsync(cancellationToken));
        }

        await MoveSeats(theirs.ConvertAll(a => a.Id), other.Id, cancellationToken);
        // What was written to the other address meanwhile is not theirs to read.
        foreach (var message in await db.Messages.Where(m => m.ToId == known.Id && m.JobApplicationId != null && joining.Moved.Contains(m.JobApplicationId.Value) && m.ToKey == other.EmailKey).ToListAsync(cancellationToken))
            message.BelongsTo(other.Id);
        if (joining.AdjustmentsTaken && known.Adjustments == other.Adjustments) known.AskForAdjustments(null, act);
        if (joining.ContactBefore is { } before && joint == other.Contact.Over(before)) known.UpdateContact(before, act);
        other.StandAlone(act);
        await newAddress.Move([.. all.Except(theirs)], joint, known, act, cancellationToken);
        await newAddress.Move(theirs, joint, other, act, cancellationToken);
    }

    /// <summary>Two people: what was kept with the other's, or answered together with it, is owed an answer of its own.</summary>
    public static void StandAlone(JobApplication application, Act act)
    {
        if (application is { Status: ApplicationStatus.SetAside, TogetherWithId: not null }) application.TakeUpAgain(act);
        application.StandAlone();
    }

    /// <summary>Nobody has gone on with it, and the person has an application for the same vacancy on its way: one is enough, and no CV is lost.</summary>
    private async Task KeepWithAnEarlierOne(JobApplication later, List<JobApplication> ours, Joining joining, Act act, CancellationToken cancellationToken)
    {
        var kept = ours.Where(a => a.VacancyId == later.VacancyId && Lifecycle.Allows(a.Status, ApplicationAction.SendNewCv)).MaxBy(a => a.ReceivedAt);
        var answeredTogether = later.Status == ApplicationStatus.SetAside && later.TogetherWithId == kept?.Id;
        if (kept is null || !(later.Status is ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer || answeredTogether)) return;
        var last = kept.Cv.Number;
        if (kept.TakeIn(later, act) is not null || later.SetAside(kept.Id, act) is not null) return;
        var texts = await db.CvTexts.AsNoTracking().Where(t => t.JobApplicationId == later.Id).ToListAsync(cancellationToken);
        foreach (var (index, cv) in later.Cvs.OrderBy(c => c.Number).Index())
        {
            var number = last + index + 1;
            joining.TakenCvs.Add(new TakenCv(later.Id, kept.Id, number));
            if (texts.Find(t => t.Number == cv.Number) is { } text) db.CvTexts.Add(text.CopyFor(kept.Id, number, act.At));
        }
    }

    private async Task MoveSeats(List<Guid> applications, Guid to, CancellationToken cancellationToken)
    {
        foreach (var seat in await db.Seats.Where(s => applications.Contains(s.JobApplicationId)).ToListAsync(cancellationToken)) seat.BelongsTo(to);
    }

    private Task<List<JobApplication>> Of(Guid candidateId, CancellationToken cancellationToken) => db.JobApplications.Where(a => a.CandidateId == candidateId).ToListAsync(cancellationToken);
}
