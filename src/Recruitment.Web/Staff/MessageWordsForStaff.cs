using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Domain.Messages;

namespace Recruitment.Web.Staff;

/// <summary>What became of a message, for staff.</summary>
internal static class MessageWordsForStaff
{
    public static string Of(MessageView message) => message.State switch
    {
        MessageState.Waiting => message.IsHeld ? "Held" : "Waiting",
        MessageState.Sending => "Leaving now",
        MessageState.Sent => "Sent",
        MessageState.Failed => message.DealtWithAt is null ? "Did not arrive" : "Did not arrive, seen to",
        MessageState.Cancelled => "Taken back",
    };

    public static string ColourOf(MessageView message) => message.State switch
    {
        MessageState.Waiting or MessageState.Sending => "govuk-tag--blue",
        MessageState.Sent => "govuk-tag--green",
        MessageState.Failed => message.DealtWithAt is null ? "govuk-tag--red" : "govuk-tag--grey",
        MessageState.Cancelled => "govuk-tag--grey",
    };

    public static string Since(MessageView message) => message.State switch
    {
        MessageState.Waiting when message.IsHeld => $"It leaves at {Words.Moment(message.NextAttemptAt)}.",
        MessageState.Waiting => message.Attempts == 0 ? "It leaves in a moment." : $"{Words.Count(message.Attempts, "attempt")} so far, the next at {Words.Moment(message.NextAttemptAt)}.",
        MessageState.Sent => $"The mail server took it at {Words.Moment(message.SentAt!.Value)}.",
        MessageState.Failed when message.DealtWithAt is { } at => $"Seen to at {Words.Moment(at)}.",
        MessageState.Sending or MessageState.Failed or MessageState.Cancelled => "",
    };
}
