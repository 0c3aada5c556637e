using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Application;

/// <summary>Who is acting: the signed-in member of staff; whoever a scope says it acts for, as a sweep says that it is the service; and otherwise nobody.</summary>
public interface IActor
{
    Actor Current { get; }

    /// <summary>What the signed-in member of staff is trusted with at this moment; nothing for everybody else.</summary>
    ValueTask<IReadOnlyCollection<StaffRole>> Roles();

    /// <summary>Says who acts in this scope, whatever request it began in.</summary>
    void Become(Actor actor, params IReadOnlyCollection<StaffRole> roles);
}

/// <summary>Makes the <see cref="Act"/> that every verb takes.</summary>
internal sealed class Acts(IActor actor, TimeProvider time)
{
    public Actor Actor => actor.Current;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The signed-in member of staff. Where nobody is signed in, the id of nobody.</summary>
    public Guid StaffId => actor.Current.Kind == ActorKind.Staff && Guid.TryParse(actor.Current.Id, out var id) ? id : Guid.Empty;

    /// <summary>Whether whoever acts may see this part of what a message answers with.</summary>
    public async ValueTask<bool> May(Policy policy) => actor.Current.Kind == ActorKind.Staff && policy.Allows(await actor.Roles());

    public Act Because(string? why = null) => new(actor.Current, time.GetUtcNow(), why);

    /// <summary>An act of the person whose private page this is.</summary>
    public Act By(ActorKind kind, Guid id, string name, string? why = null) => new(new Actor(kind, id.ToString(), name), time.GetUtcNow(), why);
}
