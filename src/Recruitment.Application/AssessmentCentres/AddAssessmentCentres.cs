using Microsoft.Extensions.DependencyInjection;

namespace Recruitment.Application.AssessmentCentres;

internal static class AssessmentCentreServices
{
    public static IServiceCollection AddAssessmentCentres(this IServiceCollection services)
    {
        services.AddScoped<Calendars>();
        services.AddScoped<DayDesk>();
        services.AddScoped<DaySeries>();
        services.AddScoped<LeavePanels>();
        services.AddScoped<PanelLetters>();
        services.AddScoped<FreeDays>();
        services.AddScoped<SeatLetters>();
        services.AddScoped<Seating>();
        return services;
    }
}
