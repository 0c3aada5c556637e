using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Web.Pages.Assess;

/// <summary>What assessors read. A person is a first name, a group and a colour, and nothing else.</summary>
internal static class AssessWords
{
    /// <summary>"Sam, blue, group A".</summary>
    public static string Person(string firstName, string? group, SeatColour? colour) =>
        string.Join(", ", new[] { firstName, colour is { } c ? Of(c) : null, group is null ? null : $"group {group}" }.OfType<string>());

    /// <summary>"9:30am to 10:10am, Room 2"; nothing for what is only read.</summary>
    public static string When(DateTimeOffset? starts, DateTimeOffset? ends, string room) => string.Join(", ", new[]
    {
        starts is { } start && ends is { } end ? $"{Words.Time(start)} to {Words.Time(end)}" : "Read when it is handed in",
        room,
    }.Where(w => w != ""));

    public static string Of(CardState state) => state switch
    {
        CardState.NotStarted => "Not started",
        CardState.Started => "Started",
        CardState.Submitted => "Submitted",
        CardState.NotNeeded => "Not needed any more",
        CardState.DidNotCome => "Did not come",
    };

    public static string ColourOf(CardState state) => state switch
    {
        CardState.NotStarted => "govuk-tag--blue",
        CardState.Started => "govuk-tag--yellow",
        CardState.Submitted => "govuk-tag--green",
        CardState.NotNeeded => "govuk-tag--grey",
        CardState.DidNotCome => "govuk-tag--grey",
    };

    public static string SheetAddress(Guid seatId, string exercise) => $"/assess/{seatId}/{exercise}";

    private static string Of(SeatColour colour) => colour.ToString().ToLowerInvariant();
}
