using Recruitment.Domain.Calendar;
using Recruitment.Domain.References;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Tests.References;

public sealed class ReferenceTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 20, 10, 20, 0, TimeSpan.Zero);
    private static readonly ReferenceScript _script = new("1", "Hello", "Thank you",
    [
        new("dates", "When?", null, AnswerKind.Dates, true, null, Enum.GetValues<RefereeKind>()),
        new("safe", "Any concern?", null, AnswerKind.YesNo, true, true, Enum.GetValues<RefereeKind>()),
        new("else", "Anything else?", null, AnswerKind.Text, false, null, Enum.GetValues<RefereeKind>()),
    ]);

    private static Act Staff(DateTimeOffset? at = null) => new(new Actor(ActorKind.Staff, "1", "Priya Shah"), at ?? _now);

    private static Act TheReferee(DateTimeOffset? at = null) => new(new Actor(ActorKind.Referee, "2", "Sam Field"), at ?? _now);

    private static Referee AReferee() => Referee.NameFor(
        Guid.NewGuid(), new(RefereeKind.CurrentOrLastEmployer, "Sam Field", "Team manager", "Westmere Council", "sam@westmere.example", "01632 960111", new(2022, 1, 10), new(2026, 10, 31)), TheReferee());

    private static VerifiedNumber Number => VerifiedNumber.Of("01632 960100", NumberSource.OrganisationWebsite, "westmere.example/contact").Number!;

    private static ReferenceRecord ANote(Referee referee, DateOnly? from = null, bool concern = false)
    {
        referee.AllowCalls(TheReferee());
        referee.BeginCall(Number, Staff()).ShouldBeNull();
        var note = ReferenceRecord.Begin(referee, _script, Staff());
        note.Type(Answers(from ?? new(2022, 1, 10), concern), Staff()).ShouldBeNull();
        return note;
    }

    private static ReferenceAnswer[] Answers(DateOnly from, bool concern = false) =>
    [
        new("dates", "When?", AnswerKind.Dates, "", null, from, new(2026, 10, 31)),
        new("safe", "Any concern?", AnswerKind.YesNo, "", concern, null, null),
    ];

    private static bool IsSettled(ReferenceRecord note) => ReferenceNote.Of(new[] { note }.AsQueryable()).Single().IsSettled;

    [Fact]
    public void Nobody_is_called_before_the_candidate_says_so() => AReferee().BeginCall(Number, Staff()).ShouldBeOfType<MayNotBeCalled>();

    [Theory]
    [InlineData("", NumberSource.OrganisationWebsite, "site")]
    [InlineData("01632 960100", null, "site")]
    [InlineData("01632 960100", NumberSource.OrganisationWebsite, "")]
    public void A_number_counts_only_with_its_source(string number, NumberSource? source, string where) => VerifiedNumber.Of(number, source, where).Refusal.ShouldNotBeNull();

    [Fact]
    public void A_call_that_nobody_took_is_kept_and_due_again_on_the_next_working_day()
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        Try(referee, CallOutcome.NoAnswer, _friday);
        referee.Attempts.Count.ShouldBe(1);
        referee.CallDueAt.ShouldBe(_friday.AddDays(3));
    }

    [Fact]
    public void Days_count_from_our_first_try_and_the_weekend_is_none()
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        Try(referee, CallOutcome.NoAnswer, _friday);
        referee.IsSilentFor(2, Day(23), WorkingCalendar.ByRule).ShouldBeFalse();
        referee.IsSilentFor(2, Day(24), WorkingCalendar.ByRule).ShouldBeTrue();
        referee.NeedsReplacing(Day(25), WorkingCalendar.ByRule).ShouldBeFalse("we rang once");

        Try(referee, CallOutcome.LeftMessage, _friday.AddDays(3));
        Try(referee, CallOutcome.NoAnswer, _friday.AddDays(4));
        referee.NeedsReplacing(Day(24), WorkingCalendar.ByRule).ShouldBeFalse();
        referee.NeedsReplacing(Day(25), WorkingCalendar.ByRule).ShouldBeTrue();
    }

    [Fact]
    public void Whoever_asked_to_be_rung_back_was_found_and_the_count_begins_again()
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        Try(referee, CallOutcome.NoAnswer, _friday);
        Try(referee, CallOutcome.AskedToCallBack, _friday.AddDays(3));
        referee.IsSilentFor(2, Day(30), WorkingCalendar.ByRule).ShouldBeFalse();
        Try(referee, CallOutcome.NoAnswer, _friday.AddDays(10));
        referee.IsSilentFor(2, Day(30), WorkingCalendar.ByRule).ShouldBeFalse();
    }

    [Theory]
    [InlineData(CallOutcome.Declined, RefereeState.Declined)]
    [InlineData(CallOutcome.NotTheRightPerson, RefereeState.WrongPerson)]
    public void Whoever_cannot_be_asked_is_not_silent_needs_replacing_at_once_and_is_on_nobodys_list_of_calls(CallOutcome outcome, RefereeState state)
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        Try(referee, CallOutcome.NoAnswer, _friday);
        Try(referee, outcome, _friday.AddHours(1));
        (referee.State, referee.CallDueAt).ShouldBe((state, null));
        referee.IsSilentFor(2, Day(30), WorkingCalendar.ByRule).ShouldBeFalse();
        referee.NeedsReplacing(Day(20), WorkingCalendar.ByRule).ShouldBeTrue();
    }

    [Fact]
    public void A_wrong_number_may_be_found_right_after_all()
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        Try(referee, CallOutcome.NotTheRightPerson, _friday);
        referee.BeginCall(Number, Staff()).ShouldBeNull();
        referee.State.ShouldBe(RefereeState.Spoken);
    }

    [Fact]
    public void Nobody_is_replaced_whom_nobody_tried_to_reach()
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        referee.NeedsReplacing(Day(30), WorkingCalendar.ByRule).ShouldBeFalse();
    }

    private static readonly DateTimeOffset _friday = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    private static DateOnly Day(int ofNovember) => new(2026, 11, ofNovember);

    private static void Try(Referee referee, CallOutcome outcome, DateTimeOffset at) =>
        referee.RecordAttempt(Number, outcome, null, null, WorkingCalendar.ByRule, Staff() with { At = at }).ShouldBeNull();

    [Fact]
    public void A_note_that_is_typed_but_not_confirmed_opens_no_gate()
    {
        var note = ANote(AReferee());
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        IsSettled(note).ShouldBeFalse();
        note.LeaveUnconfirmed(Staff(_now.AddDays(6)));
        note.State.ShouldBe(ReferenceState.SentForConfirmation);
        note.LeaveUnconfirmed(Staff(_now.AddDays(7)));
        note.State.ShouldBe(ReferenceState.Unconfirmed);
        IsSettled(note).ShouldBeFalse();
    }

    [Fact]
    public void When_the_referee_corrects_a_date_both_versions_are_kept_and_theirs_counts()
    {
        var note = ANote(AReferee());
        note.ReadBack(_script.Questions, Staff());
        note.Correct(_script.Questions, Answers(new(2022, 2, 1)), TheReferee(_now.AddHours(1))).ShouldBeNull();
        note.Versions.Count.ShouldBe(2);
        note.Versions[0].Answers[0].From.ShouldBe(new DateOnly(2022, 1, 10));
        note.Latest!.Answers[0].From.ShouldBe(new DateOnly(2022, 2, 1));
        note.State.ShouldBe(ReferenceState.Corrected);
        note.Confirm(TheReferee()).ShouldBeOfType<AlreadyAnswered>();
    }

    [Fact]
    public void An_answer_that_the_referee_corrects_to_one_to_worry_about_is_for_a_manager()
    {
        var note = ANote(AReferee());
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        note.HasConcern.ShouldBeFalse();

        note.Correct(_script.Questions, Answers(new(2022, 1, 10), concern: true), TheReferee(_now.AddHours(1))).ShouldBeNull();

        (note.HasConcern, note.ConcernNote, IsSettled(note)).ShouldBe((true, "An answer that the referee corrected", false));
    }

    [Fact]
    public void What_was_resolved_before_a_correction_stays_resolved_unless_it_says_something_new()
    {
        var note = ANote(AReferee(), concern: true);
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        note.Resolve("Looked into in 2019, and unfounded", null, Staff()).ShouldBeNull();

        note.Correct(_script.Questions, Answers(new(2022, 1, 20), concern: true), TheReferee()).ShouldBeNull();

        (note.ConcernResolution, IsSettled(note)).ShouldBe(("Looked into in 2019, and unfounded", true));
    }

    [Theory]
    [InlineData(null, "2025-01-31", true)]
    [InlineData("2026-10-31", null, false)]
    [InlineData("2025-01-31", null, true)]
    [InlineData(null, null, false)]
    public void Still_being_there_is_compared_as_the_day_of_the_call(string? ours, string? theirs, bool differs)
    {
        var note = ANote(AReferee());
        note.Type([new("dates", "When?", AnswerKind.Dates, "", null, new(2022, 1, 10), theirs is null ? null : DateOnly.Parse(theirs))], Staff()).ShouldBeNull();

        note.CompareDates(new(2022, 1, 10), ours is null ? null : DateOnly.Parse(ours), Staff());

        (note.Discrepancy is not null).ShouldBe(differs);
    }

    [Fact]
    public void Other_dates_than_those_that_were_resolved_are_open_anew()
    {
        var note = ANote(AReferee(), from: new(2022, 3, 15));
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        note.CompareDates(new(2022, 1, 10), new(2026, 10, 31), Staff());
        note.Resolve(null, "They began on a temporary contract", Staff()).ShouldBeNull();
        note.CompareDates(new(2022, 1, 10), new(2026, 10, 31), Staff());
        note.DiscrepancyResolution.ShouldBe("They began on a temporary contract");

        note.Correct(_script.Questions, Answers(new(2024, 3, 15)), TheReferee()).ShouldBeNull();
        note.CompareDates(new(2022, 1, 10), new(2026, 10, 31), TheReferee());

        (note.DiscrepancyResolution, IsSettled(note)).ShouldBe((null, false));
    }

    private static ReferenceRecord AnUnconfirmedNote()
    {
        var note = ANote(AReferee());
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        note.LeaveUnconfirmed(Staff(_now.AddDays(7)));
        return note;
    }

    [Fact]
    public void A_manager_decides_what_an_unconfirmed_note_is_worth_with_a_reason_and_on_the_record()
    {
        var note = AnUnconfirmedNote();
        note.DecideUnconfirmed(true, " ", Staff()).ShouldBeOfType<DecisionNeedsItsReason>();
        note.DecideUnconfirmed(true, "Clear", new Act(Actor.Software("chase"), _now)).ShouldBeOfType<Domain.JobApplications.OnlyAPersonMayDecide>();
        IsSettled(note).ShouldBeFalse();
        note.DecideUnconfirmed(true, "HR confirmed the dates by telephone", Staff()).ShouldBeNull();
        (note.State, IsSettled(note), note.UnconfirmedDecidedBy).ShouldBe((ReferenceState.Unconfirmed, true, "Priya Shah"));
        note.DecideUnconfirmed(false, "HR took it back", Staff()).ShouldBeNull();
        IsSettled(note).ShouldBeFalse();
        note.TakeHistory().Select(h => (h.What, h.Why)).ShouldContain(("UnconfirmedReferenceCounts", "HR confirmed the dates by telephone"));
    }

    [Fact]
    public void While_the_referee_may_still_answer_or_has_answered_there_is_nothing_to_decide()
    {
        var note = ANote(AReferee());
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        note.DecideUnconfirmed(true, "They are slow", Staff()).ShouldBeOfType<RefereeMayStillAnswer>();
        note.Confirm(TheReferee()).ShouldBeNull();
        note.DecideUnconfirmed(false, "I know better", Staff()).ShouldBeOfType<RefereeMayStillAnswer>();
    }

    [Fact]
    public void A_referee_who_answers_late_stands_above_what_was_decided_without_them()
    {
        var note = AnUnconfirmedNote();
        note.DecideUnconfirmed(false, "Nobody there knows them", Staff()).ShouldBeNull();
        note.Confirm(TheReferee(_now.AddDays(9))).ShouldBeNull();
        IsSettled(note).ShouldBeTrue();
    }

    [Fact]
    public void A_correction_changes_something_and_leaves_no_answer_empty()
    {
        var note = ANote(AReferee());
        note.ReadBack(_script.Questions, Staff()).ShouldBeNull();
        note.Correct(_script.Questions, Answers(new(2022, 1, 10)), TheReferee()).ShouldBeOfType<NothingCorrected>();
        note.Correct(_script.Questions, [.. Answers(new(2022, 1, 10)).Select(a => a with { Yes = null, From = null, To = null })], TheReferee()).ShouldBeOfType<AnswersTakenAway>().Codes.ShouldBe(["dates", "safe"]);
        (note.State, note.Versions.Count).ShouldBe((ReferenceState.SentForConfirmation, 1));
    }

    [Fact]
    public void A_note_cannot_be_sent_while_a_question_is_unanswered()
    {
        var referee = AReferee();
        referee.AllowCalls(TheReferee());
        var note = ReferenceRecord.Begin(referee, _script, Staff());
        note.ReadBack(_script.Questions, Staff()).ShouldBeOfType<AnswersMissing>().Codes.ShouldBe(["dates", "safe"]);
        note.State.ShouldBe(ReferenceState.Recording);
    }

    [Fact]
    public void A_safeguarding_concern_keeps_the_gate_shut_until_a_person_has_decided()
    {
        var note = ANote(AReferee(), concern: true);
        note.ReadBack(_script.Questions, Staff());
        note.Confirm(TheReferee());
        note.HasConcern.ShouldBeTrue();
        IsSettled(note).ShouldBeFalse();
        note.Resolve("Spoke with the safeguarding lead: not upheld, closed in 2024.", null, Staff()).ShouldBeNull();
        IsSettled(note).ShouldBeTrue();
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void Dates_that_differ_by_more_than_31_days_need_a_word(int days, bool differs)
    {
        var referee = AReferee();
        var note = ANote(referee, referee.From!.Value.AddDays(days));
        note.CompareDates(referee.From, referee.To, Staff());
        (note.Discrepancy is not null).ShouldBe(differs);
    }

    [Fact]
    public void Two_referees_from_one_organisation_are_not_enough() => ReferenceRule.Gaps(
        EntryRoute.Experienced, [new(RefereeKind.CurrentOrLastEmployer, "Westmere Council"), new(RefereeKind.EarlierEmployer, "WESTMERE  council")])
        .ShouldBe([ReferenceGap.BothFromOneOrganisation]);

    [Fact]
    public void One_of_two_is_the_current_or_last_employer()
    {
        ReferenceRule.Gaps(EntryRoute.Experienced, []).ShouldBe([ReferenceGap.TwoNeeded, ReferenceGap.EmployerNeeded]);
        ReferenceRule.Gaps(EntryRoute.Experienced, [new(RefereeKind.EarlierEmployer, "A"), new(RefereeKind.EarlierEmployer, "B")]).ShouldBe([ReferenceGap.EmployerNeeded]);
        ReferenceRule.Gaps(EntryRoute.Experienced, [new(RefereeKind.CurrentOrLastEmployer, "A"), new(RefereeKind.EarlierEmployer, "B")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_student_needs_the_university_and_a_practice_educator() => ReferenceRule.Gaps(
        EntryRoute.Student, [new(RefereeKind.UniversityTutor, "A"), new(RefereeKind.CurrentOrLastEmployer, "B")]).ShouldBe([ReferenceGap.PracticeEducatorNeeded]);
}
