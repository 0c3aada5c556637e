using MediatR;

namespace Recruitment.Application.JobApplications;

/// <summary>What a list can be narrowed by: the vacancies, and the colleagues who can own an application.</summary>
[For(Policy.Casework)]
public sealed record ListFilterChoices : IRequest<FilterChoices>;

public sealed record FilterChoices(IReadOnlyList<Choice> Vacancies, IReadOnlyList<Choice> Owners);

public sealed record Choice(Guid Id, string Name);

internal sealed class ListFilterChoicesHandler(IFilterChoices choices) : IRequestHandler<ListFilterChoices, FilterChoices>
{
    public Task<FilterChoices> Handle(ListFilterChoices request, CancellationToken cancellationToken) => choices.Now(cancellationToken);
}
