using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Application.Offers;
using Recruitment.Application.References;
using Recruitment.Infrastructure.Cvs;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Files;
using Recruitment.Infrastructure.Mail;
using Recruitment.Infrastructure.Offers;
using Recruitment.Infrastructure.References;
using Recruitment.Infrastructure.Scoring;
using Recruitment.Infrastructure.Search;
using Recruitment.Infrastructure.Settings;
using Recruitment.Infrastructure.Staff;
using Recruitment.Infrastructure.Sweeps;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure;

public static class InfrastructureServices
{
    /// <summary>The one call that Web makes: everything behind the ports of Application.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = SettingsReader.Read<ServiceSettings>(configuration, "Recruitment", "Mail");
        if (ServiceSettingsCheck.Fault(settings) is { } fault) throw new StartFault(fault);
        services.AddSingleton(settings);
        services.AddSingleton(new DataFolder(settings.DataFolder));
        services.AddSingleton<TemplatesFolder>();

        services.AddSingleton(_ => new WriteTurns(patience: TimeSpan.FromSeconds(10)));
        services.AddDbContextPool<RecruitmentDbContext>((provider, options) => options
            // One query for each collection: a day's seats, stations and assignments in one would multiply.
            .UseSqlite(ConnectionString(provider.GetRequiredService<DataFolder>()), sqlite => sqlite
                .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).MigrationsAssembly("Recruitment.Migrations.Sqlite"))
            // A count that stops at a thousand needs no order.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning))
            .AddInterceptors(new SqliteSettings(), provider.GetRequiredService<WriteTurns>(), provider.GetRequiredService<SignalMail>(), new SearchIndexing(), provider.GetRequiredService<StageCounts>(), provider.GetRequiredService<KeptFilterChoices>(), provider.GetRequiredService<StaffStanding>()));
        services.AddScoped<IRecruitmentDb>(provider => provider.GetRequiredService<RecruitmentDbContext>());
        services.AddStaffAccounts(settings);

        services.AddCvs();
        services.AddSingleton<ITroubles, Troubles>();
        services.AddSingleton<ILinkTokens, LinkTokens>();
        services.AddSearch();
        services.AddScoring();
        services.AddTemplates<IReferenceScripts, ReferenceScripts>();
        services.AddTemplates<ILetters, LetterTemplates>();
        services.AddMail(configuration, settings);
        services.AddSweeps(settings);
        return services;
    }

    private static string ConnectionString(DataFolder data) =>
        new SqliteConnectionStringBuilder { DataSource = data.PathTo("recruitment.db"), Cache = SqliteCacheMode.Private, Pooling = true }.ToString();
}
