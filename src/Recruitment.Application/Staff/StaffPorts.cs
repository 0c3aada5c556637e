namespace Recruitment.Application.Staff;

/// <summary>Passwords, second factors and lock-outs. Nothing here saves: the handler does, with everything else.</summary>
internal interface IStaffAccounts
{
    /// <summary>Makes room for a password and a second factor. Nobody can sign in with it before one is set.</summary>
    void Open(Guid staffId);

    Task<AccountState> StateOf(Guid staffId, CancellationToken cancellationToken);

    /// <summary>Compares, and counts what is wrong. Takes as long for nobody (null) as for somebody, so that time tells nothing.</summary>
    Task<ProofResult> CheckPassword(Guid? staffId, string password, CancellationToken cancellationToken);

    /// <summary>Six digits from the app, or one of the recovery codes, which is used up.</summary>
    Task<ProofResult> CheckCode(Guid staffId, string code, CancellationToken cancellationToken);

    /// <summary>Ends a lock-out, and every session that began with the old password.</summary>
    Task SetPassword(Guid staffId, string password, CancellationToken cancellationToken);

    /// <summary>Makes the secret for an authenticator app that is still to be set up, once.</summary>
    Task PrepareSecondFactor(Guid staffId, CancellationToken cancellationToken);

    /// <summary>Makes the secret for a new phone. The old one stays good until the first code of the new one is right.</summary>
    Task PrepareAnotherSecondFactor(Guid staffId, CancellationToken cancellationToken);

    /// <summary>The secret, in base 32. Only for the page on which the app is set up.</summary>
    Task<string> SecretOf(Guid staffId, CancellationToken cancellationToken);

    /// <summary>On from now, if this is a code of the app that was just set up; a new phone then takes the place of the old one and ends every session. A wrong one is not counted: whoever is here has seen the secret.</summary>
    Task<bool> TurnOnSecondFactor(Guid staffId, string code, CancellationToken cancellationToken);

    /// <summary>Forgets app and recovery codes, and ends every session: the next sign-in sets up a new app.</summary>
    Task TurnOffSecondFactor(Guid staffId, CancellationToken cancellationToken);

    /// <summary>Makes ten codes in the place of the old ones. This is the only time that they can be read.</summary>
    Task<IReadOnlyList<string>> NewRecoveryCodes(Guid staffId, CancellationToken cancellationToken);

    Task EndSessions(Guid staffId, CancellationToken cancellationToken);
}

internal sealed record AccountState(bool HasPassword, bool HasSecondFactor, int RecoveryCodesLeft, DateTimeOffset? RestsUntil, bool IsBeingReplaced);

internal enum ProofResult
{
    Right,
    Wrong,

    /// <summary>Wrong once too often: the account rests from now on.</summary>
    WrongAndNowResting,
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
