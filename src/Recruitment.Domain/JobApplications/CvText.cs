namespace Recruitment.Domain.JobApplications;

public enum CvTextState
{
    /// <summary>Not looked at yet, or there was no time.</summary>
    Waiting,
    Read,

    /// <summary>It should have words, but they could not be had: damaged, locked, or the tool is missing.</summary>
    Unreadable,

    /// <summary>A photo, a scan, a file of a kind that we do not read: a person has to look.</summary>
    NoWords,
}

/// <summary>Why there are no words of a CV, for whoever opens it instead.</summary>
public enum CvNotRead
{
    /// <summary>A photo, or a document that holds only pictures.</summary>
    NoWordsInIt,

    /// <summary>A kind of file that we keep and do not read.</summary>
    AnotherKind,
    Damaged,

    /// <summary>The program that reads this kind is not installed here.</summary>
    NoProgram,
    TookTooLong,

    /// <summary>Our own reading broke off: a fault of ours, not of the file.</summary>
    Fault,
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

    /// <summary>Null where it was read, or not looked at yet.</summary>
    public CvNotRead? NotRead { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The words as they are searched.</summary>
    public string FoldedText { get; private set; } = "";

    /// <summary>Every record keeps its own copy of what a CV is: one that two of them held would be tracked as both.</summary>
    public static CvText Of(CvFile file, DateTimeOffset now) => new() { Id = Ids.At(now), File = file with { } };

    /// <summary>The same words for another application to which this CV is added.</summary>
    public CvText CopyFor(Guid jobApplicationId, int number, DateTimeOffset now) =>
        new() { Id = Ids.At(now), File = File with { }, State = State, Text = Text, FoldedText = FoldedText, NotRead = NotRead, JobApplicationId = jobApplicationId, Number = number };

    public void Became(CvTextState state, string text, CvNotRead? notRead = null) => (State, Text, FoldedText, NotRead) = (state, text, SearchText.Fold(text), notRead);

    public void SentWith(Guid jobApplicationId, int number) => (JobApplicationId, Number) = (jobApplicationId, number);
}
