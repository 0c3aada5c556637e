using System.Globalization;
using Microsoft.AspNetCore.Html;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;
using Recruitment.Web.Pages.Staff.Applications;

namespace Recruitment.Web.Staff;

/// <summary>What staff read for the codes of the domain. Candidates read other words.</summary>
internal static class StaffWords
{
    /// <summary>What is missing from somebody's details, said to the colleague who types them.</summary>
    public static string AboutSomebodyElse(Refusal refusal) => refusal switch
    {
        PersonNameIsMissing => "Enter their full name",
        CalledByIsMissing => "Say what we should call them: it cannot be told from the full name",
        EmailAddressIsMissing => "Enter their e-mail address",
        PhoneNumberIsMissing => "Enter a phone number on which they can be reached",
        _ => refusal.Message,
    };

    public static string Of(CvNotRead why) => why switch
    {
        CvNotRead.NoWordsInIt => "No words could be read out of this file.",
        CvNotRead.AnotherKind => "This is a kind of file that we do not read. If you cannot open it either, ask them for a PDF.",
        CvNotRead.Damaged => "This file is damaged or locked, and no words could be read out of it. If you cannot open it either, ask them to send it again.",
        CvNotRead.NoProgram => "The program that reads this kind of file is not installed here.",
        CvNotRead.TookTooLong => "Reading this file took too long and was stopped.",
        CvNotRead.Fault => "Reading this file broke off by a fault of ours.",
    };

    public static string Of(ApplicationStatus status) => status switch
    {
        ApplicationStatus.Received => "Waiting for a reply",
        ApplicationStatus.AwaitingAnswer => "Asked for one thing",
        ApplicationStatus.Invited => "Invited",
        ApplicationStatus.Booked => "Booked",
        ApplicationStatus.Attended => "Attended",
        ApplicationStatus.DidNotAttend => "Did not attend",
        ApplicationStatus.Rated => "Rated",
        ApplicationStatus.WashedUp => "Wash-up done",
        ApplicationStatus.MetTheStandard => "Met the standard",
        ApplicationStatus.NotYet => "Not yet",
        ApplicationStatus.ConditionalOffer => "Conditional offer",
        ApplicationStatus.OfferAccepted => "Offer accepted",
        ApplicationStatus.OfferDeclined => "Offer declined",
        ApplicationStatus.FirmOffer => "Firm offer",
        ApplicationStatus.StartConfirmed => "Start confirmed",
        ApplicationStatus.Started => "Started",
        ApplicationStatus.InEarlyCareer => "First year in practice",
        ApplicationStatus.EarlyCareerPassed => "First year passed",
        ApplicationStatus.EarlyCareerEnded => "First year ended",
        ApplicationStatus.NotThisTime => "Not this time",
        ApplicationStatus.AnotherRoute => "Another route",
        ApplicationStatus.InTalentPool => "Talent pool",
        ApplicationStatus.Withdrawn => "Withdrawn",
        ApplicationStatus.Closed => "Closed",
        ApplicationStatus.SetAside => "Set aside",
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.ToReply => "To reply",
        Stage.WithCandidate => "With the candidate",
        Stage.Booked => "Booked",
        Stage.Assessed => "Assessed",
        Stage.Offer => "Offer",
        Stage.Starting => "Starting",
        Stage.InPost => "In post",
        Stage.Ended => "Ended",
    };

    public static string Of(EntryRoute route) => route switch
    {
        EntryRoute.Experienced => "Experienced",
        EntryRoute.NewlyQualified => "Newly qualified",
        EntryRoute.Student => "Student",
        EntryRoute.StepUp => "Step Up",
        EntryRoute.Approach => "Approach Social Work",
        EntryRoute.Apprentice => "Apprentice",
        EntryRoute.AgencyWorker => "Agency worker",
        EntryRoute.ReturnToPractice => "Return to practice",
        EntryRoute.Overseas => "From overseas",
        EntryRoute.Secondment => "Secondment",
    };

    public static string Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Invite => "Invite to an assessment day",
        ReplyKind.OneMissingThing => "Ask for one missing thing",
        ReplyKind.NotThisTime => "Not this time",
        ReplyKind.AnotherRoute => "Suggest another route",
        ReplyKind.TalentPool => "Talent pool",
    };

    /// <summary>The verb of the button that sends this reply.</summary>
    public static string ButtonOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Invite => "Send the invitation",
        ReplyKind.OneMissingThing => "Send the question",
        ReplyKind.NotThisTime => "Send “not this time”",
        ReplyKind.AnotherRoute => "Send the suggestion",
        ReplyKind.TalentPool => "Send the talent pool letter",
    };

    public static string Of(ApplicationSort sort) => sort switch
    {
        ApplicationSort.Newest => "newest first",
        ApplicationSort.Oldest => "oldest first",
        ApplicationSort.DueFirst => "time left",
        ApplicationSort.LongestWait => "longest wait",
        ApplicationSort.Name => "name",
    };

    /// <summary>"green", for the class of the colour.</summary>
    public static string Of(ClockColour colour) => colour switch
    {
        ClockColour.Green => "green",
        ClockColour.Amber => "amber",
        ClockColour.Red => "red",
    };

    /// <summary>"Soon: 5 hours 2 minutes left", "3 minutes late": the words that the colour underlines.</summary>
    public static string Left(ReplyClock clock, DateTimeOffset now)
    {
        var length = Words.Length(clock.Left(now));
        if (clock.IsLate(now)) return length + " late";
        return clock.Colour(now) switch
        {
            ClockColour.Green => length + " left",
            ClockColour.Amber => $"Soon: {length} left",
            ClockColour.Red => $"Urgent: {length} left",
        };
    }

    /// <summary>How long they wait; where a reply is owed, how long is left for it, in the colour of its clock.</summary>
    public static IHtmlContent Waiting(ApplicationRow row, DateTimeOffset now)
    {
        if (row is not { ReplyDueAt: { } due, Status: ApplicationStatus.Received }) return new HtmlString(Words.Length(now - row.StatusSince));
        var clock = new ReplyClock(due - ReplyClock.Promise, null);
        return new HtmlString($"<span class=\"app-clock app-clock--{Of(clock.Colour(now))}\">{Left(clock, now)}</span>");
    }

    /// <summary>"34", "1,000 or more".</summary>
    public static string Count(BoardColumn column) => column.Count.ToString("#,0", CultureInfo.InvariantCulture) + (column.MayBeMore ? " or more" : "");

    public static string Of(MyPoolPlace pool) => pool switch
    {
        { IsIn: true, Until: { } until } => $"Agreed, until {Words.Date(until)}",
        { HasLeft: false, Until: null } => "Asked, no answer yet: do not write about other jobs",
        _ => "Not in it: do not write about other jobs",
    };

    public static string Of(ClosingState state) => state switch
    {
        ClosingState.Told => "They were told what was found, and can answer.",
        ClosingState.Proposed => "A colleague would close this application. A second person has to agree.",
        ClosingState.Agreed => "Two colleagues have agreed to close this application. The letter has not left yet, and they see nothing of it.",
        ClosingState.Closed or ClosingState.Dropped => "",
    };

    public static string Of(ToDoGroup group) => group switch
    {
        ToDoGroup.Replies => "CVs to reply to",
        ToDoGroup.CvsToOpen => "CVs that could not be read",
        ToDoGroup.MailProblems => "Messages that did not arrive",
        ToDoGroup.SetAside => "What the service could not do by itself",
        ToDoGroup.Days => "Assessment days that need people",
        ToDoGroup.Arrivals => "Are they here?",
        ToDoGroup.Leavers => "People who have left",
        ToDoGroup.ToRing => "It is their turn, and nothing comes: ring them",
        ToDoGroup.Ratings => "Ratings that are missing",
        ToDoGroup.WashUps => "Wash-ups to hold",
        ToDoGroup.Confirmations => "To confirm as a second person",
        ToDoGroup.Decisions => "Results that people wait for",
        ToDoGroup.Closings => "Applications to close, or not",
        ToDoGroup.ReferencesToDecide => "References to decide about",
        ToDoGroup.References => "References",
        ToDoGroup.Offers => "Offers",
        ToDoGroup.Checks => "Checks",
        ToDoGroup.Register => "Register to look at",
        ToDoGroup.Students => "Students near the end of their placement",
        ToDoGroup.FirstYear => "First year in practice",
        ToDoGroup.SamePerson => "Possibly the same person",
        ToDoGroup.Adjustments => "Adjustments to arrange",
    };

    public static string Of(SharedKey shared) => shared switch
    {
        SharedKey.Email => "the same e-mail address",
        SharedKey.Phone => "the same phone number",
        SharedKey.RegistrationNumber => "the same registration number",
        SharedKey.Suspected => "a colleague thinks so",
    };

    public static string Of(PersonTab tab) => tab switch
    {
        PersonTab.Overview => "Overview",
        PersonTab.Cv => "CV",
        PersonTab.Messages => "Messages",
        PersonTab.Assessment => "Assessment",
        PersonTab.References => "References",
        PersonTab.Checks => "Checks",
        PersonTab.Offer => "Offer",
        PersonTab.History => "History",
    };

    /// <summary>The modifier of the tag; the words carry the meaning, the colour only groups.</summary>
    public static string ColourOf(ApplicationStatus status) => status.Stage() switch
    {
        Stage.ToReply => "govuk-tag--yellow",
        Stage.WithCandidate => "govuk-tag--light-blue",
        Stage.Booked => "govuk-tag--blue",
        Stage.Assessed => "govuk-tag--purple",
        Stage.Offer => "govuk-tag--turquoise",
        Stage.Starting or Stage.InPost => "govuk-tag--green",
        Stage.Ended => "govuk-tag--grey",
    };
}
