namespace Recruitment.Application.Staff;

/// <summary>Passwords, second factors and lock-outs. Nothing here saves: the handler does, with everything else.</summary>
internal interface IStaffAccounts
{
    /// <summary>Makes room for a password and a second factor. Nobody can sign in with it before one is set.</summary>
    void Open(Guid staffId);

    /// <summary>Compares, and counts what is wrong. Takes as long for nobody (null) as for somebody, so that time tells nothing.</summary>
    Task<ProofResult> CheckPassword(Guid? staffId, string password, CancellationToken cancellationToken);

    /// <summary>Ends a lock-out, and every session that began with the old password.</summary>
    Task SetPassword(Guid staffId, string password, CancellationToken cancellationToken);

    Task<bool> HasSecondFactor(Guid staffId, CancellationToken cancellationToken);
}

internal enum ProofResult
{
    Right,
    Wrong,

    /// <summary>Wrong once too often: the account rests from now on.</summary>
    WrongAndNowLocked,
}

/// <summary>The cookie of the person at the screen.</summary>
internal interface IStaffSession
{
    /// <param name="until">The moment it ends whatever happens; null for the usual working day.</param>
    Task Begin(Guid staffId, DateTimeOffset? until = null);

    /// <summary>The password was right, the second factor is still to come: good for ten minutes and for nothing else.</summary>
    Task BeginHalf(Guid staffId);

    Task<Guid?> Half();

    Task End();
}
