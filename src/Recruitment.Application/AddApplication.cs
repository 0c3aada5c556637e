using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.AssessmentCentres;

namespace Recruitment.Application;

public static class ApplicationServices
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddMediatR(options => options
            .RegisterServicesFromAssembly(typeof(ApplicationServices).Assembly).AddOpenBehavior(typeof(Permission<,>)).AddOpenBehavior(typeof(StaleSaves<,>)));
        services.AddScoped<Acts>().AddScoped<Looks>();
        services.AddScoped<Messages.Outbox>();
        services.AddScoped<Candidates.PrivateLinks>();
        services.AddScoped<Candidates.Mine>();
        services.AddScoped<Candidates.Recognition>().AddScoped<Candidates.NewAddress>().AddScoped<Candidates.JoinedRecords>();
        services.AddScoped<JobApplications.CvIntake>();
        services.AddScoped<JobApplications.Receipts>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<JobApplications.References>();
        services.AddScoped<Staff.PasswordLinks>();
        services.AddScoped<Staff.AccountNotices>();
        services.AddScoped<Staff.LockOut>();
        services.AddScoped<Staff.HistoryNames>();
        services.AddSingleton<Vacancies.PublicFigures>();
        services.AddScoped<JobApplications.ReplyLetters>().AddScoped<JobApplications.ClosingLetters>().AddScoped<JobApplications.Leavers>();
        services.AddAssessmentCentres();
        services.AddScoped<JobApplications.Unnamed>().AddScoped<JobApplications.ApplicationFinder>().AddScoped<JobApplications.HitWords>().AddScoped<JobApplications.OpenDeeds>().AddScoped<JobApplications.CvReadings>();
        foreach (var source in typeof(ApplicationServices).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(ToDo.IToDoSource))))
            services.AddScoped(typeof(ToDo.IToDoSource), source);
        services.AddScoped<Offers.OfferLetters>();
        services.AddScoped<Scoring.DayFrameworks>().AddScoped<Scoring.MySheets>().AddScoped<Scoring.RatingsLock>().AddScoped<Scoring.Scorecards>().AddScoped<Scoring.WashUpEnd>().AddScoped<Scoring.ResultLetters>().AddScoped<Scoring.RatingsNudge>();
        return services;
    }
}
