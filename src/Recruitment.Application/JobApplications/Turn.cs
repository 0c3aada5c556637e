using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

public enum TurnHolder
{
    Candidate,
    Us,
    Nobody,
}

/// <summary>Whose turn it is, in one sentence with a date, and the one button that goes with it (a page below the candidate's own).</summary>
public sealed record Turn(TurnHolder Whose, string Sentence, TurnButton? Button = null);

public sealed record TurnButton(string Words, string Page);

public sealed record TurnFacts(ApplicationStatus Status, DateTimeOffset Since, DateTimeOffset Now)
{
    public DateTimeOffset? ReplyDueAt { get; init; }

    public DateTimeOffset? SeatAt { get; init; }

    /// <summary>Whether the one more day after a missed one is still to be had.</summary>
    public bool MayRebook { get; init; } = true;

    /// <summary>Until the person named referees and said that they may be rung, that is what everything waits for.</summary>
    public bool RefereesAreNamed { get; init; }

    public DateOnly? AnswerOfferBy { get; init; }

    public DateOnly? StartsOn { get; init; }

    /// <summary>How many checks wait for something that the person brings or sends.</summary>
    public int WaitsForThem { get; init; }

    /// <summary>The reference of the application that this one is kept with.</summary>
    public string? KeptWith { get; init; }

    public MyPoolPlace Pool { get; init; } = new(null, false, false);

    public MyTalk? Talk { get; init; }
}

/// <summary>What a candidate is told, for every status. Staff read another table. [screens.md, candidate's page]</summary>
public static class Turns
{
    public static Turn TurnOf(TurnFacts facts)
    {
        var (since, sinceDay) = (Words.Moment(facts.Since), Words.Day(LondonTime.DayOf(facts.Since)));
        var missedDay = Words.Day(LondonTime.DayOf(facts.SeatAt ?? facts.Since));
        if (facts.Talk is { IsOpen: true } open) return AfterATalk(open, LondonTime.DayOf(facts.Now));
        return facts.Status switch
        {
            ApplicationStatus.Received => Reading(facts),
            ApplicationStatus.AwaitingAnswer => Yours($"We asked you one question on {sinceDay}. You will hear from us within 24 hours of your answer.", "Answer the question", "answer"),
            ApplicationStatus.Invited => Yours($"We invited you on {sinceDay}: choose the assessment day that suits you.", "Choose your day", "seat"),
            ApplicationStatus.Booked when facts.SeatAt is { } seat => Nobodys($"We look forward to meeting you at {Words.Moment(seat)}.", "See, change or give back your seat", "seat"),
            ApplicationStatus.Booked => Nobodys($"You booked an assessment day on {sinceDay}.", "See, change or give back your seat", "seat"),
            ApplicationStatus.DidNotAttend when facts.MayRebook => Yours($"We missed you on {missedDay}. Choose another day: your place in the process is kept.", "Choose another day", "seat"),
            ApplicationStatus.DidNotAttend => Ours($"We missed you on {missedDay}. Ring us, and we will find out together what would help."),
            ApplicationStatus.Attended or ApplicationStatus.Rated or ApplicationStatus.WashedUp =>
                Ours($"Thank you for coming. We are putting together what we saw, and will write to you by the end of {NextWorkingDay(facts.SeatAt ?? facts.Since)}."),
            ApplicationStatus.MetTheStandard when !facts.RefereesAreNamed => Yours($"You met the standard on {sinceDay}. Tell us who may speak for you, and when we can ring them.", "Name your referees", "referees"),
            ApplicationStatus.MetTheStandard => Ours($"You met the standard on {sinceDay}. We are writing your offer."),
            ApplicationStatus.ConditionalOffer when facts.AnswerOfferBy is { } day && day < LondonTime.DayOf(facts.Now) =>
                Yours($"You have an offer, and it is still open. We hoped for your answer by {Words.Day(day)}: if you need longer, just say so.", "Read your offer", "offer"),
            ApplicationStatus.ConditionalOffer when facts.AnswerOfferBy is { } day => Yours($"You have an offer. Please answer by {Words.Day(day)}.", "Read your offer", "offer"),
            ApplicationStatus.ConditionalOffer => Yours($"We made you an offer on {sinceDay}.", "Read your offer", "offer"),
            ApplicationStatus.OfferAccepted when !facts.RefereesAreNamed => Yours($"You accepted our offer on {sinceDay}. Tell us who may speak for you, so that we can finish the checks.", "Name your referees", "referees"),
            ApplicationStatus.OfferAccepted when facts.WaitsForThem > 0 =>
                Yours($"You accepted our offer on {sinceDay}. {Words.Count(facts.WaitsForThem, "check waits", "checks wait")} for something from you.", "See what we need from you", "offer"),
            ApplicationStatus.OfferAccepted => Ours($"You accepted our offer on {sinceDay}. We are finishing the checks.", "See what is still to do", "offer"),
            ApplicationStatus.FirmOffer => Ours($"Every check was finished on {sinceDay}. We will agree your first day with you.", "See your offer", "offer"),
            ApplicationStatus.StartConfirmed when facts.StartsOn is { } day => Nobodys($"You start with us on {Words.Day(day)}.", "See your offer", "offer"),
            ApplicationStatus.StartConfirmed => Nobodys($"Your first day was confirmed on {sinceDay}.", "See your offer", "offer"),
            ApplicationStatus.EarlyCareerPassed => Nobodys($"Your first year in practice was confirmed on {sinceDay}. Well done, and thank you."),
            ApplicationStatus.Started or ApplicationStatus.InEarlyCareer or ApplicationStatus.EarlyCareerEnded =>
                Nobodys($"You joined us on {Words.Day(facts.StartsOn ?? LondonTime.DayOf(facts.Since))}. Welcome."),
            ApplicationStatus.NotYet => Nobodys($"We wrote to you on {sinceDay} with what you showed us, and what would make the difference next time."),
            ApplicationStatus.NotThisTime => Nobodys($"We wrote to you on {sinceDay} with what would change our answer. You can apply again."),
            ApplicationStatus.AnotherRoute => Nobodys($"We wrote to you on {sinceDay} about another way in that suits you better."),
            ApplicationStatus.InTalentPool => InThePool(facts.Pool, sinceDay),
            ApplicationStatus.OfferDeclined => Nobodys($"You declined our offer on {sinceDay}. You are welcome back."),
            ApplicationStatus.Withdrawn when facts.Now - facts.Since <= JobApplication.UndoWindow =>
                Nobodys($"You withdrew on {sinceDay}. You can change your mind until {Words.Moment(facts.Since + JobApplication.UndoWindow)}.", "Take back my withdrawal", "withdraw"),
            ApplicationStatus.Withdrawn => Nobodys($"You withdrew on {sinceDay}. You can apply again at any time."),
            ApplicationStatus.SetAside when facts.KeptWith is { } reference => Nobodys($"This CV is kept with your application {reference}, and answered together with it."),
            ApplicationStatus.SetAside => Nobodys($"You told us on {sinceDay} that you did not send this. We have taken it away: nobody is refused, and nobody writes to you about it."),
            ApplicationStatus.Closed when facts.Talk is { } talk => Nobodys($"We closed this application at {since}, and wrote to you. Ask for {talk.By} if you would like to talk about it."),
            ApplicationStatus.Closed => Nobodys($"We closed this application at {since}, and wrote to you why."),
        };
    }

    private static Turn AfterATalk(MyTalk talk, DateOnly today) => talk switch
    {
        { AnsweredAt: { } at } => Ours($"We have had your answer since {Words.Day(LondonTime.DayOf(at))}, and two of us read it before anything is decided. {talk.By} will tell you how it goes on.", "See what we said, and your answer", "talk"),
        _ when talk.AnswerBy >= today => Yours($"{talk.By} talked with you on {Words.Day(talk.On)} about something that we found. Tell us by {Words.Day(talk.AnswerBy)} what you would like us to know.", "Read it, and answer", "talk"),
        _ => Yours($"{talk.By} talked with you on {Words.Day(talk.On)} about something that we found. We hoped for your answer by {Words.Day(talk.AnswerBy)}; you can still give it.", "Read it, and answer", "talk"),
    };

    private static Turn InThePool(MyPoolPlace pool, string sinceDay) => pool switch
    {
        { IsIn: true, Until: { } until } => Nobodys($"With your agreement we keep your CV until {Words.Date(until)}, and write when a job fits.", "Stay longer, or leave the talent pool", "talent-pool"),
        { HasLeft: true } => Nobodys("You are not in our talent pool, and we do not write to you about other jobs. You can apply again at any time.", "Change my mind", "talent-pool"),
        { Until: { } ended } => Nobodys($"Your year in our talent pool ended on {Words.Day(ended)}. You can apply again at any time.", "Stay for another year", "talent-pool"),
        _ => Yours($"We wrote to you on {sinceDay}: may we keep your CV, and write when a job fits?", "Say yes or no", "talent-pool"),
    };

    private static Turn Reading(TurnFacts facts) => facts.ReplyDueAt switch
    {
        { } due when due >= facts.Now => Ours($"A person is reading your CV. You will hear from us by {Words.Promise(due, facts.Now)}."),
        { } late => Ours($"We promised to write to you by {Words.Moment(late)} and have not kept it. We are sorry: a senior colleague has been told."),
        null => Ours($"We have had your CV since {Words.Moment(facts.Since)}, and our reply is on its way to you."),
    };

    private static string NextWorkingDay(DateTimeOffset from) => Words.Day(WorkingCalendar.ByRule.Add(LondonTime.DayOf(from), 1));

    private static Turn Yours(string sentence, string button, string page) => new(TurnHolder.Candidate, sentence, new TurnButton(button, page));

    private static Turn Ours(string sentence) => new(TurnHolder.Us, sentence);

    private static Turn Ours(string sentence, string button, string page) => new(TurnHolder.Us, sentence, new TurnButton(button, page));

    private static Turn Nobodys(string sentence) => new(TurnHolder.Nobody, sentence);

    private static Turn Nobodys(string sentence, string button, string page) => new(TurnHolder.Nobody, sentence, new TurnButton(button, page));
}
