using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Vacancies;

/// <summary>Which vacancies are read without names, each with the version that whoever asks will have seen.</summary>
[For(Policy.Administering)]
public sealed record ListReading : IRequest<IReadOnlyList<VacancyReading>>;

/// <param name="WithoutNames">Until they have a reply, those who apply are read by their reference alone.</param>
public sealed record VacancyReading(Guid Id, Guid Version, string Title, bool IsOpen, bool WithoutNames);

/// <summary>From now on each of these is read with or without names, as it says.</summary>
[For(Policy.Administering)]
public sealed record ReadWithoutNames(IReadOnlyList<ReadingChoice> Choices) : IRequest<Outcome>;

public sealed record ReadingChoice(Guid Id, Guid Version, bool WithoutNames);

internal sealed class ReadWithoutNamesHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ListReading, IReadOnlyList<VacancyReading>>, IRequestHandler<ReadWithoutNames, Outcome>
{
    public async Task<IReadOnlyList<VacancyReading>> Handle(ListReading request, CancellationToken cancellationToken) => await db.Vacancies.AsNoTracking()
        .OrderByDescending(v => v.IsOpen).ThenBy(v => v.Title).Select(v => new VacancyReading(v.Id, v.Version, v.Title, v.IsOpen, v.IsReadWithoutNames)).ToListAsync(cancellationToken);

    public async Task<Outcome> Handle(ReadWithoutNames request, CancellationToken cancellationToken)
    {
        var ids = request.Choices.Select(c => c.Id).ToList();
        var vacancies = await db.Vacancies.Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
        foreach (var choice in request.Choices)
        {
            if (!vacancies.TryGetValue(choice.Id, out var vacancy)) return new NotFound();
            if (vacancy.IsReadWithoutNames == choice.WithoutNames) continue;
            if (vacancy.Version != choice.Version) return new StaleForm();
            vacancy.ReadWithoutNames(choice.WithoutNames, acts.Because());
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
