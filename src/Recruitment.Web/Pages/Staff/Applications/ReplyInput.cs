using Microsoft.AspNetCore.Mvc.ModelBinding;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>What is answered, chosen and typed beside a CV.</summary>
public sealed class ReplyInput
{
    public Guid Version { get; set; }

    /// <summary>When the page was made: what happened since is news to this person.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>Of the letter that is on the page.</summary>
    public string? Stamp { get; set; }

    public List<bool?> Essentials { get; set; } = [];

    /// <summary>The questions that the answers were given to.</summary>
    public List<string> Asked { get; set; } = [];

    public ReplyKind Kind { get; set; }

    public string? Note { get; set; }

    public string? MissingThing { get; set; }

    /// <summary>Months until they are welcome again; 0 for as soon as it has changed.</summary>
    public int ComeBackIn { get; set; }

    public string? AnotherVacancy { get; set; }

    /// <summary>For the colleague who is asked for a second look.</summary>
    public string? Why { get; set; }

    /// <summary>What would change the answer, after a second look.</summary>
    public string? Advice { get; set; }

    /// <summary>Why the promise is not kept, where it is not.</summary>
    public string? LateBecause { get; set; }

    public static IReadOnlyList<int> Months => [0, 1, 3, 6, 12];

    public static ReplyInput For(ReplyDesk desk, DateTimeOffset now) => new()
    {
        Version = desk.Version,
        SeenAt = now,
        Essentials = [.. desk.Essentials.Select(e => e.IsMet)],
        Kind = desk.Kinds[0],
    };

    public ReplyAnswers Answers(DateTimeOffset now) => new(
        Kind, Essentials, Note,
        Kind == ReplyKind.OneMissingThing ? MissingThing : null,
        Kind == ReplyKind.NotThisTime && ComeBackIn > 0 ? LondonTime.DayOf(now).AddMonths(ComeBackIn) : null,
        Kind == ReplyKind.AnotherRoute ? AnotherVacancy : null, Kind == ReplyKind.NotThisTime ? Advice : null, LateBecause);

    /// <summary>Each answer belongs to its question, wherever that stands now: the vacancy may have been changed while the CV was read. False where one is asked that was not.</summary>
    public bool AnswersFit(IReadOnlyList<EssentialAnswer> essentials)
    {
        if (Asked.SequenceEqual(essentials.Select(e => e.Question))) return true;
        Essentials = [.. essentials.Select(e => Asked.IndexOf(e.Question) is >= 0 and var i && i < Essentials.Count ? Essentials[i] : null)];
        return false;
    }

    /// <summary>What the chosen reply cannot do without.</summary>
    public void Check(ModelStateDictionary state)
    {
        if (Kind == ReplyKind.OneMissingThing && string.IsNullOrWhiteSpace(MissingThing)) state.AddModelError("Input.MissingThing", "Enter the one thing that is missing, as a question");
        if (Kind == ReplyKind.AnotherRoute && string.IsNullOrWhiteSpace(AnotherVacancy))
            state.AddModelError("Input.AnotherVacancy", "Choose the job that would suit them better. Where there is none, another reply is the right one");
        if (!Months.Contains(ComeBackIn)) state.AddModelError("Input.ComeBackIn", "Choose when they are welcome to come back");
    }
}
