using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

internal sealed class Machine(RecruitmentDbContext db, DataFolder data) : IMachine
{
    public MachineState State() => new(
        typeof(Machine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
        RuntimeInformation.FrameworkDescription,
        db.Database.ProviderName!.Split('.')[^1],
        new DriveInfo(data.Folder("keys")).AvailableFreeSpace,
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) || File.Exists(Path.Combine(folder, "pdftotext.exe"))));

    public Task<bool> DatabaseAnswers(CancellationToken cancellationToken) => db.Database.CanConnectAsync(cancellationToken);
}
