using System.Diagnostics.CodeAnalysis;
using Recruitment.Domain;

namespace Recruitment.Application;

/// <summary>An answer that can also be a refusal, so that one place can refuse for every use case.</summary>
internal interface IRefusable<out TSelf>
{
    static abstract TSelf Refused(Refusal refusal);
}

/// <summary>Done, or refused with a sentence.</summary>
public readonly record struct Outcome(Refusal? Refusal) : IRefusable<Outcome>
{
    static Outcome IRefusable<Outcome>.Refused(Refusal refusal) => refusal;

    public static Outcome Done => default;

    public bool IsRefused => Refusal is not null;

    public static implicit operator Outcome(Refusal refusal) => new(refusal);
}

/// <summary>An answer, or a refusal with a sentence.</summary>
public readonly record struct Outcome<T>(T? Value, Refusal? Refusal) : IRefusable<Outcome<T>>
    where T : notnull
{
    static Outcome<T> IRefusable<Outcome<T>>.Refused(Refusal refusal) => refusal;

    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool IsRefused => Refusal is not null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>What was asked for is not there, or is not this person's: to them that is the same.</summary>
public sealed record NotFound() : Refusal("This page is not here any more, or the link is not complete.");
