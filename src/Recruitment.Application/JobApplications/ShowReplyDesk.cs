using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>Everything that a reply needs on one page: the CV, the essentials, what may be answered.</summary>
[For(Policy.Casework)]
public sealed record ShowReplyDesk(Guid Id) : IRequest<ReplyDesk?>;

public sealed record ReplyDesk(
    Guid Id, Guid Version, string Name, string Phone, string Reference, string VacancyTitle, EntryRoute Route, StudentDetails? Student,
    ApplicationStatus Status, DateTimeOffset ReceivedAt, DateTimeOffset? ReplyDueAt, CvOnDesk Cv,
    IReadOnlyList<EssentialAnswer> Essentials, SecondLook? SecondLook, IReadOnlyList<ReplyKind> Kinds, IReadOnlyList<OtherVacancy> OtherVacancies)
{
    /// <summary>For which of the replies the promise would be broken by now: the reason is asked for.</summary>
    public IReadOnlyList<ReplyKind> Late { get; init; } = [];

    /// <summary>The name is not in here, nor what leads to it; the reference stands in its place.</summary>
    public bool IsBlind { get; init; }

    /// <summary>An earlier CV of the same address waits, and the reply to it answers both; null where this is the one to reply to.</summary>
    public Guid? ReplyToId { get; init; }
}

/// <param name="Words">Empty where none could be read out of it.</param>
public sealed record CvOnDesk(int Number, string FileName, string ContentType, string Words)
{
    /// <summary>Why there are no words, where reading was tried.</summary>
    public CvNotRead? NotRead { get; init; }
}

public sealed record OtherVacancy(string Slug, string Title);

internal sealed class ShowReplyDeskHandler(IRecruitmentDb db, Unnamed unnamed, CvReadings readings, Acts acts) : IRequestHandler<ShowReplyDesk, ReplyDesk?>
{
    public async Task<ReplyDesk?> Handle(ShowReplyDesk request, CancellationToken cancellationToken)
    {
        if (!await db.MayReadCv(request.Id, acts.StaffId, cancellationToken)) return null;
        if (await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } a) return null;
        await readings.Remember(a.Id, cancellationToken);
        var candidate = await db.Candidates.AsNoTracking().Where(c => c.Id == a.CandidateId).Select(c => new ContactDetails(c.Name, c.Email, c.Phone, c.SocialWorkEnglandNumber) { KnownAs = c.KnownAs }).SingleAsync(cancellationToken);
        var vacancy = await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == a.VacancyId, cancellationToken);
        var others = await db.Vacancies.AsNoTracking().Where(v => v.IsOpen && v.Id != a.VacancyId).OrderBy(v => v.Title)
            .Select(v => new OtherVacancy(v.Slug, v.Title)).ToListAsync(cancellationToken);
        var words = await db.CvTexts.AsNoTracking().Where(t => t.JobApplicationId == a.Id && t.Number == a.Cv.Number).Select(t => new { t.Text, t.NotRead }).FirstOrDefaultAsync(cancellationToken);
        var cv = new CvOnDesk(a.Cv.Number, a.Cv.File.Name, a.Cv.File.ContentType, words?.Text ?? "") { NotRead = words?.NotRead };
        var blind = await unnamed.Has(a.Id, cancellationToken);
        if (blind) (candidate, cv) = (candidate with { Name = a.Reference, Phone = "" }, new CvOnDesk(cv.Number, "", "", BlindCv.Of(cv.Words, candidate)));
        return new ReplyDesk(
            a.Id, a.Version, candidate.Name, candidate.Phone, a.Reference, vacancy.Title, a.Route, a.Student, a.Status, a.ReceivedAt, a.ReplyDueAt, cv,
            ReplyLetters.EssentialsOf(a, vacancy), a.SecondLook, [.. Enum.GetValues<ReplyKind>().Where(k => Lifecycle.Allows(a.Status, JobApplication.ActionOf(k)))], others)
        {
            IsBlind = blind,
            Late = [.. Enum.GetValues<ReplyKind>().Where(k => a.WouldBeLate(k, acts.Now))],
            ReplyToId = await db.JobApplications.Where(o => o.Id == a.TogetherWithId && o.Stage == Stage.ToReply).Select(o => (Guid?)o.Id).SingleOrDefaultAsync(cancellationToken),
        };
    }
}
