using MediatR;

namespace Recruitment.Application.Sweeps;

/// <summary>
/// What a sweep has found is handled row by row, each in a scope and a save of its own: one that throws is set aside with its reason, for staff to see, and the others go on.
/// The sweep itself reads only ids and dates, which no damaged row can spoil for all. (src/decisions/0007)
/// </summary>
internal interface IEachRow
{
    /// <param name="sweep">The message that is being handled; its name stands beside what was set aside.</param>
    /// <param name="areAll">Everything that is due is among these: what was set aside and is not is no longer due.</param>
    Task Do<TWork>(IBaseRequest sweep, IReadOnlyList<SweepRow> rows, CancellationToken cancellationToken, bool areAll = true)
        where TWork : IRowWork;

    /// <summary>Rows that are handled together, in one message or one statement. A group that throws is taken apart, and its rows are tried one by one.</summary>
    Task DoTogether<TWork>(IBaseRequest sweep, IReadOnlyList<SweepRow[]> groups, CancellationToken cancellationToken)
        where TWork : IGroupWork;
}

/// <param name="JobApplicationId">Whose it is, so that staff can open the person.</param>
internal sealed record SweepRow(Guid Id, Guid? JobApplicationId = null);

/// <summary>Loads the row, does what is due, if it still is, and saves.</summary>
internal interface IRowWork
{
    Task Handle(Guid id, CancellationToken cancellationToken);
}

internal interface IGroupWork
{
    Task Handle(IReadOnlyList<Guid> ids, CancellationToken cancellationToken);
}
