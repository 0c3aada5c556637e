namespace Recruitment.Domain;

/// <summary>"You may not do that now", as a value: a record for each reason, whose message tells the person what they can do instead.</summary>
/// <param name="Message">One plain sentence, or two, that the person can act on.</param>
public abstract record Refusal(string Message);
