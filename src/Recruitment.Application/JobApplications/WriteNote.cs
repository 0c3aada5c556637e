using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>A colleague writes down what the next one needs to know about a person. It stays, and the person can ask to read it.</summary>
[For(Policy.Casework)]
public sealed record WriteNote(Guid Id, string Words) : IRequest<Outcome>;

public sealed record NoteIsMissing() : Refusal("Write the note");

public sealed record NoteIsTooLong() : Refusal($"The note must be {JobApplication.LongestNote} characters or fewer");

internal sealed class WriteNoteHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<WriteNote, Outcome>
{
    public async Task<Outcome> Handle(WriteNote request, CancellationToken cancellationToken)
    {
        var words = request.Words.ReplaceLineEndings("\n").Trim();
        if (words.Length == 0) return new NoteIsMissing();
        if (words.Length > JobApplication.LongestNote) return new NoteIsTooLong();
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        application.AddNote(acts.Because(words));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
