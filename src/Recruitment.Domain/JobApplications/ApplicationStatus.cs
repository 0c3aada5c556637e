namespace Recruitment.Domain.JobApplications;

public enum ApplicationStatus
{
    Received,
    AwaitingAnswer,
    Invited,
    Booked,
    Attended,
    DidNotAttend,
    Rated,
    WashedUp,
    MetTheStandard,
    NotYet,
    ConditionalOffer,
    OfferAccepted,
    OfferDeclined,
    FirmOffer,
    StartConfirmed,
    Started,
    InEarlyCareer,
    EarlyCareerPassed,

    /// <summary>The first year ended otherwise: not passed, left, or gone on with another employer.</summary>
    EarlyCareerEnded,
    NotThisTime,
    AnotherRoute,
    InTalentPool,
    Withdrawn,
    Closed,

    /// <summary>No application of its own any more: it is kept with another of the same person, or they did not send it. Nobody was refused.</summary>
    SetAside,
}

/// <summary>The statuses as a recruiter sorts the day: who has the next move, and on what. Every status belongs to one.</summary>
public enum Stage
{
    ToReply,
    WithCandidate,
    Booked,
    Assessed,
    Offer,
    Starting,
    InPost,
    Ended,
}

public enum ApplicationAction
{
    Invite,
    AskForOneThing,
    SayNotThisTime,
    SuggestAnotherRoute,
    AddToTalentPool,
    UndoReply,
    GiveAnswer,
    BookSeat,
    MoveSeat,
    GiveSeatBack,

    /// <summary>By us: the day was called off.</summary>
    CancelSeat,
    CheckIn,
    RecordNoShow,

    /// <summary>A check-in or no-show pressed by mistake.</summary>
    UndoAttendance,
    LockRatings,
    FinishWashUp,

    /// <summary>The panel talks again, before anybody has decided.</summary>
    ReopenWashUp,

    /// <summary>Nobody saw a value: two people look at it again, and their sheets are waited for.</summary>
    ArrangeSubstitute,
    RecordMetTheStandard,
    RecordNotYet,
    MakeConditionalOffer,
    AcceptOffer,
    DeclineOffer,
    MakeOfferFirm,
    ConfirmStart,
    RecordStart,
    BeginEarlyCareer,
    PassEarlyCareer,
    EndEarlyCareer,

    /// <summary>Its outcome was recorded wrong: it runs on.</summary>
    ReopenEarlyCareer,
    SendNewCv,
    Withdraw,
    UndoWithdrawal,
    Close,
    Reopen,
    SetAside,
    TakeUpAgain,
}
