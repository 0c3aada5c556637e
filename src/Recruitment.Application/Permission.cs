using System.Reflection;
using MediatR;
using Recruitment.Domain;

namespace Recruitment.Application;

/// <summary>Who may send a message: each carries exactly one of these.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public abstract class WhoMayAttribute : Attribute
{
    /// <summary>As the table of messages shows it.</summary>
    public abstract string Words { get; }

    internal abstract ValueTask<bool> Allows(IActor actor);
}

/// <summary>Members of staff whose roles satisfy this policy.</summary>
public sealed class ForAttribute(Policy policy) : WhoMayAttribute
{
    public Policy Policy => policy;

    public override string Words => policy.ToString();

    internal override async ValueTask<bool> Allows(IActor actor) => actor.Current.Kind == ActorKind.Staff && policy.Allows(await actor.Roles());
}

/// <summary>Everybody: what stands on the public pages, and the ways to sign in.</summary>
public sealed class PublicAttribute : WhoMayAttribute
{
    public override string Words => "everybody";

    internal override ValueTask<bool> Allows(IActor actor) => ValueTask.FromResult(true);
}

/// <summary>Whoever holds the private link whose token the message carries; the handler finds by that token and nothing else.</summary>
public sealed class ByLinkAttribute : WhoMayAttribute
{
    public override string Words => "whoever holds the link";

    internal override ValueTask<bool> Allows(IActor actor) => ValueTask.FromResult(true);
}

/// <summary>The service itself, by its clock or its command line.</summary>
public sealed class ByServiceAttribute : WhoMayAttribute
{
    public override string Words => "the service itself";

    internal override ValueTask<bool> Allows(IActor actor) => ValueTask.FromResult(actor.Current.Kind == ActorKind.Software);
}

/// <summary>The message is not for whoever sent it.</summary>
/// <param name="Policy">The policy that they do not satisfy; null for what only the service does.</param>
public sealed record NotForThem(Policy? Policy) : Refusal(Policy is { } policy ? PolicyTable.WhoCan([policy], "do this") : "Only the service itself does this.");

/// <summary>Thrown where the answer to a message cannot say that it is refused; the page that asked is answered with 403.</summary>
public sealed class MessageRefused(NotForThem refusal) : Exception(refusal.Message)
{
    public NotForThem Refusal => refusal;
}

/// <summary>The one place in which it is asked, of every message, who may send it.</summary>
internal sealed class Permission<TRequest, TResponse>(IActor actor) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    // A message that says nothing is for nobody: asking for its rule fails.
    private static readonly WhoMayAttribute? _who = typeof(TRequest).GetCustomAttribute<WhoMayAttribute>();

    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        if (_who is not null && await _who.Allows(actor)) return await next();
        var refusal = new NotForThem((_who as ForAttribute)?.Policy);
        return RefusalOf<TResponse>.Made is { } refused ? refused(refusal) : throw new MessageRefused(refusal);
    }
}

/// <summary>How an answer of this kind says that it is a refusal; null where it cannot.</summary>
internal static class RefusalOf<TResponse>
{
    public static Func<Refusal, TResponse>? Made { get; } = typeof(TResponse).IsAssignableTo(typeof(IRefusable<TResponse>))
        ? typeof(Maker).GetMethod(nameof(Maker.Make))!.MakeGenericMethod(typeof(TResponse)).CreateDelegate<Func<Refusal, TResponse>>()
        : null;

    private static class Maker
    {
        public static T Make<T>(Refusal refusal)
            where T : IRefusable<T> => T.Refused(refusal);
    }
}
