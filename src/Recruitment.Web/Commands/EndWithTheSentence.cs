using Recruitment.Application;

namespace Recruitment.Web.Commands;

internal static class EndWithTheSentence
{
    /// <summary>The exit code for a wrong setting. (sysexits.h, EX_CONFIG)</summary>
    public const int WrongSetting = 78;

    /// <summary>A wrong setting or file ends the start with its one sentence and no stack trace.</summary>
    public static void OnStartFault() => AppDomain.CurrentDomain.UnhandledException += (_, end) =>
    {
        if (end.ExceptionObject is not StartFault fault) return;
        Console.Error.WriteLine(fault.Message);
        Environment.Exit(WrongSetting);
    };
}
