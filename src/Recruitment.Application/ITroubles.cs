namespace Recruitment.Application;

/// <summary>Tells trouble that passes (no room on the disk, a database that is busy) from a fault of ours.</summary>
public interface ITroubles
{
    bool WillPass(Exception exception);

    /// <summary>Somebody else saved the same thing at the same moment: a key that is there once is taken.</summary>
    bool IsDuplicate(Exception exception);
}
