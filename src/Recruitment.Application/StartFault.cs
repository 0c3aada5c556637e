namespace Recruitment.Application;

/// <summary>The service cannot start like this: a setting or a file is wrong. The message says which, and what it must be.</summary>
public class StartFault(string message) : Exception(message);
