using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.JobApplications;

/// <summary>One person's application for one vacancy, from the CV to the first year in practice.</summary>
public sealed partial class JobApplication : AggregateRoot
{
    private readonly List<CvVersion> _cvs = [];
    private readonly List<Reply> _replies = [];

    private JobApplication()
    {
    }

    /// <summary>What the person quotes on the telephone: eight letters and digits.</summary>
    public string Reference { get; private set; } = "";

    public Guid CandidateId { get; private set; }

    public Guid VacancyId { get; private set; }

    public EntryRoute Route { get; private set; }

    public StudentDetails? Student { get; private set; }

    public ApplicationStatus Status { get; private set; }

    /// <summary>Kept in a column of its own so that a list of one stage is one range of an index.</summary>
    public Stage Stage
    {
        get => Status.Stage();
        private set { }
    }

    /// <summary>The status that an undoing or re-opening goes back to.</summary>
    public ApplicationStatus? StatusBefore { get; private set; }

    public DateTimeOffset StatusSince { get; private set; }

    /// <summary>Since when it had been in the status before: what a candidate reads while a letter about the new one still waits.</summary>
    public DateTimeOffset? StatusBeforeSince { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The member of staff who has taken it on, if anybody has.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>Their name as it was when they took it on.</summary>
    public string? OwnerName { get; private set; }

    /// <summary>When the clock that runs now, or ran last, started: at receipt, or at the answer to our question.</summary>
    public DateTimeOffset ClockStartedAt { get; private set; }

    public DateTimeOffset? ClockStoppedAt { get; private set; }

    /// <summary>The due instant of a running clock, kept for sorting; null while nothing is owed.</summary>
    public DateTimeOffset? ReplyDueAt { get; private set; }

    public ReplyClock Clock => new(ClockStartedAt, ClockStoppedAt);

    public IReadOnlyList<CvVersion> Cvs => _cvs;

    public CvVersion Cv => _cvs.MaxBy(c => c.Number)!;

    public IReadOnlyList<Reply> Replies => _replies;

    /// <param name="isConfirmed">Nobody else is known under this address; otherwise it came from the form, and the mailbox is asked.</param>
    /// <param name="togetherWith">The open application for the same vacancy under the same address.</param>
    public static JobApplication Receive(string reference, Guid candidateId, Guid vacancyId, EntryRoute route, StudentDetails? student, CvFile cv, Act act, bool isConfirmed = true, Guid? togetherWith = null)
    {
        var application = new JobApplication
        {
            Id = Ids.At(act.At),
            Reference = reference,
            CandidateId = candidateId,
            VacancyId = vacancyId,
            Route = route,
            Student = student is null ? null : student with { },
            Status = ApplicationStatus.Received,
            StatusSince = act.At,
            ReceivedAt = act.At,
            TogetherWithId = togetherWith,
        };
        application._cvs.Add(new CvVersion(1, cv with { }, act.At));
        application.StartClock(act.At);
        application.Record(isConfirmed ? "Received" : "ReceivedNotConfirmed", act);
        return application;
    }

    /// <summary>The same person sends a newer CV for the same job: it is added to the same application. A clock that runs is not started again; one that had stopped is, where there is now something to answer.</summary>
    public Refusal? SendNewCv(CvFile cv, EntryRoute route, StudentDetails? student, Act act)
    {
        var answers = Status is ApplicationStatus.AwaitingAnswer or ApplicationStatus.InTalentPool;
        if (Move(ApplicationAction.SendNewCv, act) is { } refusal) return refusal;
        _cvs.Add(new CvVersion(Cv.Number + 1, cv with { }, act.At));
        (Route, Student) = (route, student is null ? Student : student with { });
        if (answers) StartClock(act.At);
        return null;
    }

    /// <summary>A newer CV while the result of their day waits in its letter: it is kept, and changes nothing.</summary>
    public void KeepNewCv(CvFile cv, Act act)
    {
        _cvs.Add(new CvVersion(_cvs.Count + 1, cv with { }, act.At));
        Record(nameof(ApplicationAction.SendNewCv), act);
    }

    /// <summary>Two records turned out to be one person, or one to be two.</summary>
    public void BelongsTo(Guid candidateId, Act act)
    {
        if (candidateId == CandidateId) return;
        CandidateId = candidateId;
        Record("CandidateChanged", act);
    }

    public Refusal? Withdraw(Act act) => Move(ApplicationAction.Withdraw, act) is { } refusal ? refusal : StopOwingAReply();

    /// <summary>Their own withdrawal can be taken back for five days. [product.md, feature 26]</summary>
    public Refusal? UndoWithdrawal(Act act) =>
        act.At - StatusSince > UndoWindow ? new TooLateToUndo() : Move(ApplicationAction.UndoWithdrawal, act) ?? OweAReplyAgain(act.At);

    public Refusal? Close(Act act) => !act.By.IsPerson ? new OnlyAPersonMayDecide() : Move(ApplicationAction.Close, act) is { } refusal ? refusal : StopOwingAReply();

    public Refusal? Reopen(Act act) => act.At - StatusSince > UndoWindow ? new TooLateToUndo() : Move(ApplicationAction.Reopen, act) ?? OweAReplyAgain(act.At);

    /// <summary>They left after they had met the standard: somebody who counts on them has to hear of it.</summary>
    public bool HasLeftUs => Status is ApplicationStatus.Withdrawn or ApplicationStatus.OfferDeclined && StatusBefore?.IsAfterAPass() == true;

    /// <summary>Who has told those who counted on them, and when.</summary>
    public string? LeavingHeardBy { get; private set; }

    public Refusal? HearLeaving(Act act)
    {
        if (!HasLeftUs) return new NotFromHere(Status, ApplicationAction.Withdraw);
        LeavingHeardBy = act.By.Name;
        Record("LeavingHeard", act);
        return null;
    }

    public void GiveTo(Guid ownerId, string ownerName, Act act)
    {
        if (OwnerId == ownerId) return;
        var before = OwnerName;
        (OwnerId, OwnerName) = (ownerId, ownerName);
        Record("OwnerChanged", act, before, ownerName);
    }

    /// <summary>Kept in the history alone, so that nobody rewrites it.</summary>
    public void AddNote(Act act) => Record("NoteAdded", act);

    /// <summary>In characters. A note is for a fact or two; letters are kept with the messages.</summary>
    public const int LongestNote = 1000;

    /// <summary>Every other step of the way: ask the table, move, remember.</summary>
    public Refusal? Move(ApplicationAction action, Act act)
    {
        if (Lifecycle.Next(Status, action, StatusBefore) is not { } next) return new NotFromHere(Status, action);
        var before = Status;
        LeavingHeardBy = null;
        // What was undone is not gone back to once more.
        var undone = action is ApplicationAction.UndoWithdrawal or ApplicationAction.Reopen or ApplicationAction.UndoReply or ApplicationAction.TakeUpAgain;
        if (next != before) (Status, StatusBefore, StatusBeforeSince, StatusSince) = (next, undone ? null : before, undone ? null : StatusSince, act.At);
        Record(action.ToString(), act, before.ToString(), next.ToString());
        return null;
    }

    public static readonly TimeSpan UndoWindow = TimeSpan.FromDays(5);
}

/// <summary>A CV as it was sent: content-addressed file, name and kind. A newer one stands beside it, never over it.</summary>
public sealed record CvVersion(int Number, CvFile File, DateTimeOffset SentAt)
{
    private CvVersion()
        : this(0, null!, default)
    {
    }
}

/// <param name="Hash">SHA-256 of the bytes, in lower-case hex: where the file store keeps it.</param>
/// <param name="Name">The file's name as the person has it.</param>
/// <param name="ContentType">What the bytes are, whatever the name says.</param>
/// <param name="Size">In bytes.</param>
public sealed record CvFile(string Hash, string Name, string ContentType, long Size);

/// <summary>What only students are asked. [domain.md 3.3]</summary>
public sealed record StudentDetails(string University, string Course, DateOnly? FinalPlacementEnds, DateOnly? ExpectedAward);
