namespace Recruitment.Application;

/// <summary>Tells trouble that passes (no room on the disk, a database that is busy) from a fault of ours.</summary>
public interface ITroubles
{
    bool WillPass(Exception exception);
}
