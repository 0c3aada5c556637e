using System.Reflection;
using MediatR;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Architecture.Tests;

/// <summary>Who was first: a staff command that changes a record carries what its sender saw, so that nobody overwrites what they have not read.</summary>
public sealed class SeenVersionTests
{
    private static readonly string[] _questions = ["Show", "List", "Draft", "Preview", "Read", "Export", "Open"];

    /// <summary>What needs no version, and what does not carry one yet, each with the reason.</summary>
    private static readonly Dictionary<string, string> _without = new(StringComparer.Ordinal)
    {
        ["AddStaffMember"] = "makes a new record; an address that is taken is refused",
        ["AddCalendarException"] = "makes a new record",
        ["BeginProgramme"] = "makes a new record; a second one is refused",
        ["RecordRegisterCheck"] = "adds a look at the register, and overwrites none",
        ["RecordCallAttempt"] = "adds a call, and overwrites none",
        ["AskSamePerson"] = "asks a question, which is asked once",
        ["WriteNote"] = "adds a note, and overwrites none",
        ["RevealName"] = "only writes down that the name was asked for",
        ["NudgeAssessors"] = "only sends reminders",
        ["InviteMany"] = "touches only those to whom nobody has replied",
        ["DeclareMyAcquaintance"] = "takes somebody away from the sender alone, once",
        ["ChangeMyPassword"] = "is the sender's own, and proved with the password",
        ["ReplaceMySecondFactor"] = "is the sender's own, and proved with the password and a code",
        ["ReplaceMyRecoveryCodes"] = "is the sender's own, and proved with the password",
        ["IssueDayPass"] = "the newer pass counts, and is the only one that is shown",
        ["CorrectDetails"] = "carries the details that were seen",
        ["CheckIn"] = "one seat's attendance, which the day refuses when it is recorded already",
        ["RecordNoShow"] = "one seat's attendance, which the day refuses when it is recorded already",
        ["UndoAttendance"] = "carries the attendance that was seen",
        ["BookSeatFor"] = "takes a place under its day",
        ["SettleNearTheLine"] = "carries how many were seen",
        ["FinishQuietWashUps"] = "ends only what nobody has to talk about",
        ["DeclareAcquaintance"] = "only adds that two people know each other, once",
        ["PublishGroups"] = NotYet,
        ["DealGroupsAgain"] = NotYet,
        ["FitIn"] = NotYet,
        ["CloseDay"] = NotYet,
        ["ArrangeAdjustments"] = NotYet,
        ["RemoveCalendarException"] = NotYet,
        ["ExcuseSheet"] = "leaves out only a sheet that is still owed, and a second person confirms it",
        ["TakeExcuseBack"] = "waits again for one sheet, until the wash-up has begun",
        ["TakeAcquaintanceBack"] = "takes back one line, which is refused when it is not there any more",
        ["TellReply"] = NotYet,
        ["SendAgain"] = NotYet,
        ["MarkDealtWith"] = NotYet,
        ["ReportBounce"] = NotYet,
    };

    private const string NotYet = "not yet";

    [Fact]
    public void Every_staff_command_carries_what_was_seen_or_says_why_it_need_not() =>
        Commands().Where(c => !CarriesWhatWasSeen(c) && !_without.ContainsKey(c.Name))
            .Select(c => $"{c.Name} changes a record: give it the version that its sender saw, or say here why not").ShouldBeEmpty();

    [Fact]
    public void Nobody_is_excused_who_does_not_exist() => _without.Keys.Except(Commands().Select(c => c.Name)).ShouldBeEmpty();

    [Fact]
    public void Nobody_is_excused_who_carries_what_was_seen() => Commands().Where(CarriesWhatWasSeen).Select(c => c.Name).Intersect(_without.Keys).ShouldBeEmpty();

    private static IEnumerable<Type> Commands() => typeof(ApplicationServices).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IBaseRequest)) && t.GetCustomAttribute<ForAttribute>() is not null && !_questions.Any(q => t.Name.StartsWith(q, StringComparison.Ordinal)));

    private static bool CarriesWhatWasSeen(Type command) => command.GetProperties().Any(p =>
        p.Name.EndsWith("Version", StringComparison.Ordinal) || p.PropertyType == typeof(IReadOnlyCollection<SeenApplication>));
}
