using System.ComponentModel.DataAnnotations;
using Recruitment.Application;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.Staff;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Programme;

/// <summary>The words of the programme's form.</summary>
public sealed class ProgrammeAnswers
{
    public Guid? Version { get; set; }

    [Required(ErrorMessage = "Enter a name, like “Assessment day”")]
    [MaxLength(120, ErrorMessage = "The name must be 120 characters or fewer")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Choose a weekday")]
    public DayOfWeek? Weekday { get; set; }

    [Display(Name = "The start")]
    [Required(ErrorMessage = "Enter when it starts, like 9:30am")]
    public TimeOnly? StartsAt { get; set; }

    [Display(Name = "The end")]
    [Required(ErrorMessage = "Enter when it ends, like 1:30pm")]
    public TimeOnly? EndsAt { get; set; }

    [MaxLength(200, ErrorMessage = "The address must be 200 characters or fewer")]
    public string? Place { get; set; }

    [Url(ErrorMessage = "The online link must start with https://")]
    public string? OnlineLink { get; set; }

    public string? Rooms { get; set; }

    [Required(ErrorMessage = "Enter how many places there are")]
    [Range(1, 60, ErrorMessage = "Places must be between 1 and 60")]
    public int? Capacity { get; set; } = 12;

    [Required(ErrorMessage = "Enter how many people are in a group at most")]
    public int? GroupSize { get; set; } = 6;

    public List<string> Exercises { get; set; } = [];

    public List<AssessorKind> Panel { get; set; } = [];

    [Required(ErrorMessage = "Enter how many weeks are kept open")]
    [Range(1, 52, ErrorMessage = "Weeks kept open must be between 1 and 52")]
    public int? WeeksOpen { get; set; } = 12;

    [Required(ErrorMessage = "Enter how many working days of notice people are given")]
    [Range(0, 20, ErrorMessage = "Working days of notice must be between 0 and 20")]
    public int? NoticeDays { get; set; } = 3;

    public bool Rests { get; set; }

    private string[] RoomLines => (Rooms ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static ProgrammeAnswers Of(ProgrammeView view) => new()
    {
        Version = view.Version,
        Name = view.Details.Name,
        Weekday = view.Details.Weekday,
        StartsAt = view.Details.StartsAt,
        EndsAt = view.Details.EndsAt,
        Place = view.Details.Place,
        OnlineLink = view.Details.OnlineLink,
        Rooms = string.Join('\n', view.Details.Rooms),
        Capacity = view.Details.Capacity,
        GroupSize = view.Details.GroupSize,
        Exercises = [.. view.Details.Exercises.Select(e => e.Code)],
        Panel = [.. view.Details.Panel],
        WeeksOpen = view.Details.WeeksOpen,
        NoticeDays = view.Details.NoticeDays,
        Rests = !view.IsRunning,
    };

    /// <summary>Each question with its answer, in the words of the form.</summary>
    public IEnumerable<(string Label, string Value)> InWords(IReadOnlyList<ExerciseLine> exercises) =>
    [
        ("Name", Name.Trim()),
        ("Weekday", $"{Weekday}"),
        ("Starts at", StartsAt is { } start ? Words.Time(start) : ""),
        ("Ends at", EndsAt is { } end ? Words.Time(end) : ""),
        ("Address", Place?.Trim() ?? ""),
        ("Online link", OnlineLink?.Trim() ?? ""),
        ("Rooms", string.Join('\n', RoomLines)),
        ("Places", $"{Capacity}"),
        ("Most people in a group", $"{GroupSize}"),
        ("Exercises", Words.List(exercises.Where(e => Exercises.Contains(e.Code)).Select(e => e.Name))),
        ("Who must be on the panel?", Words.List(Panel.Order().Select(DayWords.Of))),
        ("Weeks kept open", $"{WeeksOpen}"),
        ("Working days of notice", $"{NoticeDays}"),
        ("Rest: open no new days", Rests ? "Yes" : "No"),
    ];

    public ProgrammeForm ToForm() => new(
        Name.Trim(), Weekday!.Value, StartsAt!.Value, EndsAt!.Value, Place?.Trim() ?? "", OnlineLink?.Trim() ?? "",
        RoomLines, Capacity!.Value, GroupSize!.Value, Exercises, Panel,
        WeeksOpen!.Value, NoticeDays!.Value, !Rests);
}
