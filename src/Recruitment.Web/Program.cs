using System.Globalization;
using Recruitment.Application;
using Recruitment.Domain;
using Recruitment.Infrastructure;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Templates;
using Recruitment.Web;
using Recruitment.Web.Commands;
using Recruitment.Web.GovUk;
using Recruitment.Web.Limits;
using Recruitment.Web.Look;
using Recruitment.Web.Private;
using Recruitment.Web.Staff;

EndWithTheSentence.OnStartFault();
// SQLite and fsync hold a thread while they work, so there is one more than processors. With many more they fight for the same locks, and the last is answered late.
ThreadPool.GetMinThreads(out _, out var minPorts);
ThreadPool.SetMinThreads(Environment.ProcessorCount + 1, minPorts);
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

var (demo, others, fault) = Demo.Read(args);
if (fault is not null)
{
    await Console.Error.WriteLineAsync(fault);
    return 2;
}

// The settings lie beside the program, wherever it is started from.
var besides = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = others, ContentRootPath = besides });
if (demo is not null) Demo.Settle(builder.Configuration);
if (builder.Configuration["urls"] is null && builder.Configuration["ASPNETCORE_URLS"] is null) builder.WebHost.UseUrls("http://localhost:5080");

builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(demo?.Time ?? TimeProvider.System);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<IActor, HttpActor>();
builder.Services.AddApplication();
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddStaffAccess();
builder.Services.AddRazorPages().AddGovUk();
builder.Services.AddSingleton<StaffNavigation>();
builder.Services.AddErrorPages();
builder.Services.AddRateLimits();
builder.Services.AddPrivatePages();

var app = builder.Build();
if (demo is not null) await demo.Load(builder.Configuration);
app.Services.CheckTemplates();
var databaseIsNew = await app.Services.PrepareDatabase();
if (await CreateAdministratorCommand.Run(app, others, databaseIsNew) is { } exit) return exit;
app.UseTrustedProxies();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRouting();
app.UseRateLimiter();
app.UseStaffAccess();
app.MapStaticAssets().AllowAnonymous();
app.MapFrontPage();
app.MapRazorPages().WithStaticAssets();
app.MapBrand(app.Services.GetRequiredService<ServiceSettings>());
app.MapHealth();
app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
if (demo is not null) app.Lifetime.ApplicationStarted.Register(() => Demo.Greet(app.Urls));
await app.RunAsync();
return 0;

/// <summary>The entry point, named so that tests can start it.</summary>
public partial class Program;
