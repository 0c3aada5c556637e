namespace Recruitment.Domain.JobApplications;

public enum CvTextState
{
    /// <summary>Not looked at yet, or there was no time.</summary>
    Waiting,
    Read,

    /// <summary>It should have words, but they could not be had: damaged, locked, or the tool is missing.</summary>
    Unreadable,

    /// <summary>A photo, a scan, an old Word file: a person has to look.</summary>
    NoWords,
}

/// <summary>The words of one CV as it was sent, for searching and for reading beside the document. Read after the upload, so that reading can neither slow it down nor fail it.</summary>
public sealed class CvText
{
    private CvText()
    {
    }

    public Guid Id { get; private init; }

    public CvFile File { get; private init; } = null!;

    /// <summary>The application it was sent with; null while it lies in a draft.</summary>
    public Guid? JobApplicationId { get; private set; }

    /// <summary>Which of the application's CVs it is.</summary>
    public int Number { get; private set; }

    public CvTextState State { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The words as they are searched.</summary>
    public string FoldedText { get; private set; } = "";

    /// <summary>Every record keeps its own copy of what a CV is: one that two of them held would be tracked as both.</summary>
    public static CvText Of(CvFile file, DateTimeOffset now) => new() { Id = Ids.At(now), File = file with { } };

    public void Became(CvTextState state, string text) => (State, Text, FoldedText) = (state, text, SearchText.Fold(text));

    public void SentWith(Guid jobApplicationId, int number) => (JobApplicationId, Number) = (jobApplicationId, number);
}
