using Recruitment.Domain.References;

namespace Recruitment.Web.References;

/// <summary>What is read for the codes of references: by staff, and by the candidate where the words differ.</summary>
internal static class ReferenceWords
{
    public static string Of(RefereeKind kind) => kind switch
    {
        RefereeKind.CurrentOrLastEmployer => "Current or last employer",
        RefereeKind.EarlierEmployer => "Earlier employer",
        RefereeKind.UniversityTutor => "University",
        RefereeKind.PracticeEducator => "Practice educator on a placement",
    };

    public static string Of(NumberSource source) => source switch
    {
        NumberSource.OrganisationWebsite => "The organisation’s own website",
        NumberSource.PublishedDirectory => "A published directory",
        NumberSource.Switchboard => "Put through by the switchboard",
        NumberSource.KnownToUs => "A number that we have used before",
    };

    public static string Of(CallOutcome outcome) => outcome switch
    {
        CallOutcome.NoAnswer => "No answer",
        CallOutcome.LeftMessage => "Left a message",
        CallOutcome.AskedToCallBack => "Asked to be called back",
        CallOutcome.NotTheRightPerson => "Not the right person, or a wrong number",
        CallOutcome.Declined => "Would rather not give a reference",
        CallOutcome.Spoke => "Spoke with them",
    };

    public static string ToStaff(RefereeState state, ReferenceState? record) => (state, record) switch
    {
        (_, ReferenceState.Recording) => "Note not sent yet",
        (_, ReferenceState.SentForConfirmation) => "With the referee",
        (_, ReferenceState.Confirmed) => "Confirmed",
        (_, ReferenceState.Corrected) => "Corrected by the referee",
        (_, ReferenceState.Unconfirmed) => "Unconfirmed",
        (RefereeState.Named, null) => "Not to be called yet",
        (RefereeState.MayBeCalled, null) => "To be called",
        (RefereeState.Spoken, null) => "Spoken with",
        (RefereeState.Declined, null) => "Declined",
        (RefereeState.WrongPerson, null) => "Wrong person or number",
        (RefereeState.Removed, null) => "Taken off the list",
    };

    public static string ToCandidate(RefereeState state, ReferenceState? record) => (state, record) switch
    {
        (RefereeState.Named, _) => "Waiting for you",
        (RefereeState.MayBeCalled, _) => "With us: we will ring them",
        (RefereeState.Declined, _) => "Would rather not give a reference",
        (RefereeState.WrongPerson, _) => "Waiting for you: we did not find them there",
        (RefereeState.Removed, _) => "Taken off your list",
        (RefereeState.Spoken, ReferenceState.Confirmed or ReferenceState.Corrected) => "Done",
        (RefereeState.Spoken, ReferenceState.SentForConfirmation or ReferenceState.Unconfirmed) => "With your referee",
        (RefereeState.Spoken, ReferenceState.Recording or null) => "With us: we have spoken with them",
    };

    public static string ColourOf(ReferenceState? record) => record switch
    {
        ReferenceState.Confirmed or ReferenceState.Corrected => "govuk-tag--green",
        ReferenceState.Unconfirmed => "govuk-tag--red",
        ReferenceState.SentForConfirmation => "govuk-tag--yellow",
        ReferenceState.Recording => "govuk-tag--blue",
        null => "govuk-tag--grey",
    };

    public static string ToStaff(ReferenceGap gap) => gap switch
    {
        ReferenceGap.TwoNeeded => "Two confirmed references are needed.",
        ReferenceGap.OneMoreNeeded => "One more confirmed reference is needed.",
        ReferenceGap.BothFromOneOrganisation => "All of them are from one organisation: ask for another.",
        ReferenceGap.EmployerNeeded => "A confirmed reference from the current or last employer is needed.",
        ReferenceGap.UniversityNeeded => "A confirmed reference from the university is needed.",
        ReferenceGap.PracticeEducatorNeeded => "A confirmed reference from a practice educator is needed.",
    };

    public static string ToCandidate(ReferenceGap gap) => gap switch
    {
        ReferenceGap.TwoNeeded => "Give us two people who know your work.",
        ReferenceGap.OneMoreNeeded => "Give us one more person who knows your work.",
        ReferenceGap.BothFromOneOrganisation => "Add somebody from another organisation: the people on your list are all from one.",
        ReferenceGap.EmployerNeeded => "One of them has to be your manager in your current or last job.",
        ReferenceGap.UniversityNeeded => "One of them has to be your tutor at the university.",
        ReferenceGap.PracticeEducatorNeeded => "One of them has to be the practice educator of a placement.",
    };
}
