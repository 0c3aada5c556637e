using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    /// <summary>Listens to the questions that the service puts to its database from now on.</summary>
    public QueryLog ListenToQueries() => new(DataFolder);

    /// <summary>How many questions a sweep asks before it writes. Whether one row is due or twenty must not matter.</summary>
    public async Task<int> QuestionsOf<T>()
        where T : MediatR.IBaseRequest, new()
    {
        using var log = ListenToQueries();
        await Sweep<T>();
        return log.Queries.Count(q => q.Sql.StartsWith("SELECT", StringComparison.Ordinal));
    }

    /// <summary>How the database would answer: one line for each step of its plan.</summary>
    public Task<IReadOnlyList<string>> PlanOf(QueryLog.Query query) => InDatabase(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + query.Sql;
        foreach (var (name, value) in query.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) steps.Add(Convert.ToString(reader["detail"], CultureInfo.InvariantCulture)!);
        return (IReadOnlyList<string>)steps;
    });
}
