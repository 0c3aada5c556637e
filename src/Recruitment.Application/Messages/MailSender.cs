namespace Recruitment.Application.Messages;

/// <summary>Who messages come from, in the words of their From line. An invitation is organised by whoever sends it: calendar programs distrust another.</summary>
internal sealed record MailSender(string Name, string Address);
