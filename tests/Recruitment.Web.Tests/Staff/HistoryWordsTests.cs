using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Tests.Staff;

/// <summary>The history keeps names of states, days and words; whoever reads it reads words.</summary>
public sealed class HistoryWordsTests
{
    [Theory]
    [InlineData("GroupsPublished", "5", "5")]
    [InlineData("GroupsPublished", "5, 4, 4", "5, 4, 4")]
    [InlineData("Invite", "DidNotAttend", "Did not attend")]
    [InlineData("Check:RightToWork", "Received", "Received")]
    [InlineData("SeatBooked", "2026-11-26", "26 November 2026")]
    [InlineData("CalendarExceptionAdded", "2026-12-24 BankHolidayAdded", "24 December 2026 bank holiday added")]
    [InlineData("StudentDatesChanged", "placement ends 2027-06-18, award not known", "placement ends 18 June 2027, award not known")]
    [InlineData("OfferDatesChanged", "start open, long stop 2027-12-31", "start open, long stop 31 December 2027")]
    [InlineData("ReferenceCallTried", "Alex McDonald: NoAnswer", "Alex McDonald: no answer")]
    [InlineData("MessageFailed", "offer-made", "Offer made")]
    [InlineData("ContactDetailsChanged", "Jo Barker, jo@example.org, 07700 900123", "Jo Barker, jo@example.org, 07700 900123")]
    public void What_was_and_what_is_are_words(string what, string kept, string read) => HistoryWords.OfValue(kept, what).ShouldBe(read);

    [Theory]
    [InlineData("ReviewHeld:3", "Review held: 3 months")]
    [InlineData("CheckGiven:RightToWork", "Check given: right to work")]
    [InlineData("VacancySalaryChanged", "Vacancy salary changed")]
    public void What_happened_is_words(string what, string read) => HistoryWords.Of(what).ShouldBe(read);

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(null, "2026-10-22", "22 October 2026.")]
    [InlineData("2026-10-15", "2026-10-22", "Before: 15 October 2026. After: 22 October 2026.")]
    [InlineData("2026-10-22", null, "Before: 22 October 2026.")]
    [InlineData("NotYet", "NotYet", "Not yet.")]
    public void A_change_is_one_line_and_what_was_nothing_before_is_said_too(string? before, string? after, string read) => HistoryWords.Change(before, after, "FirstDayAgreed").ShouldBe(read);

    [Fact]
    public void A_day_that_moved_says_when_it_is_by_the_clocks_of_London()
    {
        var summer = new DayTime(new(2027, 6, 3, 8, 30, 0, TimeSpan.Zero), new(2027, 6, 3, 12, 30, 0, TimeSpan.Zero), "Northfield House", "");
        HistoryWords.OfValue(summer.ToString(), "DayMoved").ShouldBe("3 June 2027, 9:30am to 1:30pm, Northfield House");
    }

    [Fact]
    public void The_people_of_a_first_year_are_named() =>
        HistoryWords.OfValue(new ProgrammePeople("Lena Moss", "lena@council.example", "Amina Yusuf", "Priya Shah", "SW4321").ToString(), "ProgrammePeopleChanged")
            .ShouldBe("assessed by Lena Moss (lena@council.example, SW4321), supervised by Amina Yusuf, co-ordinated by Priya Shah");
}
