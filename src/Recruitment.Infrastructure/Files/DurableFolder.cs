using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Recruitment.Infrastructure.Files;

/// <summary>
/// Makes the names in a folder as durable as the files: after a crash a renamed file is there only if its folder was fsynced too. The framework refuses to open a folder as a
/// file (SafeFileHandle checks for it), so this asks the system itself. Windows writes the rename to its journal and has nothing to ask for.
/// </summary>
internal static partial class DurableFolder
{
    private const int ReadOnly = 0;
    private const int CloseOnExec = 0x80000;

    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;
        var descriptor = open(folder, ReadOnly | CloseOnExec);
        if (descriptor < 0) throw new IOException("The folder cannot be opened.", Marshal.GetLastPInvokeError());
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        if (fsync(handle) != 0) throw new IOException("The folder cannot be flushed.", Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int fsync(SafeFileHandle descriptor);
}
