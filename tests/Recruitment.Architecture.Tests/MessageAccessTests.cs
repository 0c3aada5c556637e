using System.Reflection;
using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Domain;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Sweeps;
using Recruitment.Testing;

namespace Recruitment.Architecture.Tests;

/// <summary>Permission is on the message: whatever page, sweep or command sends it, it is asked in one place who may.</summary>
public sealed class MessageAccessTests : IAsyncDisposable
{
    private static readonly Type[] _messages =
        [.. typeof(ApplicationServices).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IBaseRequest))).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public void Every_message_says_who_may_send_it()
    {
        _messages.Length.ShouldBeGreaterThan(200);
        _messages.Where(m => m.GetCustomAttributes<WhoMayAttribute>().Count() != 1).Select(m => $"{m.Name} needs one of [For(...)], [ByLink], [Public], [ByService]").ShouldBeEmpty();
    }

    /// <summary>The table that somebody who answers for the service can read and agree to.</summary>
    [Fact]
    public void Every_message_and_who_may_send_it()
    {
        var policies = PolicyTable.All.OrderBy(row => row.Key).Select(row => $"{row.Key,-64} {string.Join(", ", row.Value)}");
        var messages = _messages.Select(m => $"{m.FullName!["Recruitment.Application.".Length..],-64} {Rule(m).Words}");
        Snapshot.Verify(string.Join('\n', [.. policies, "", .. messages]));
    }

    [Fact]
    public void What_opens_by_a_link_carries_the_token_of_that_link() =>
        _messages.Where(m => Rule(m) is ByLinkAttribute && !m.GetProperties().Any(p => p.Name.EndsWith("Token", StringComparison.Ordinal) && p.PropertyType == typeof(string)))
            .Select(m => m.Name).ShouldBeEmpty();

    [Fact]
    public void What_the_clock_sends_is_for_nobody_else() =>
        SweepTable.All.Select(s => s.Message().GetType()).Where(m => Rule(m) is not ByServiceAttribute).Select(m => m.Name).ShouldBeEmpty();

    [Fact]
    public async Task Nobody_sends_a_staff_message_or_a_sweep()
    {
        foreach (var message in _messages.Where(m => Rule(m) is ForAttribute or ByServiceAttribute)) (await Sent(message, Actor.Nobody)).ShouldNotBeNull(message.Name);
    }

    [Fact]
    public async Task Each_staff_message_is_refused_to_each_role_that_its_policy_leaves_out()
    {
        foreach (var message in _messages)
        {
            if (Rule(message) is not ForAttribute { Policy: var policy }) continue;
            foreach (var role in Enum.GetValues<StaffRole>().Except(PolicyTable.All[policy]))
                (await Sent(message, Staff(), role)).ShouldNotBeNull($"{message.Name} as {role}").Message.ShouldBe(PolicyTable.WhoCan([policy], "do this"));
        }
    }

    [Fact]
    public async Task The_service_sends_no_staff_message_and_staff_send_no_sweep()
    {
        foreach (var message in _messages.Where(m => Rule(m) is ForAttribute)) (await Sent(message, Actor.Software("sweep"))).ShouldNotBeNull(message.Name);
        foreach (var message in _messages.Where(m => Rule(m) is ByServiceAttribute)) (await Sent(message, Staff(), Enum.GetValues<StaffRole>())).ShouldNotBeNull(message.Name);
    }

    private static WhoMayAttribute Rule(Type message) => message.GetCustomAttribute<WhoMayAttribute>()!;

    private static Actor Staff() => new(ActorKind.Staff, Guid.NewGuid().ToString(), "Priya Shah");

    /// <summary>With what it was refused. The message is empty: whoever may not send it gets no further than this.</summary>
    private async Task<Refusal?> Sent(Type message, Actor actor, params StaffRole[] roles)
    {
        await using var scope = _service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActor>().Become(actor, roles);
        try
        {
            var answer = await scope.ServiceProvider.GetRequiredService<ISender>().Send(RuntimeHelpers.GetUninitializedObject(message));
            return answer?.GetType().GetProperty("Refusal")?.GetValue(answer) as NotForThem;
        }
        catch (MessageRefused refused)
        {
            return refused.Refusal;
        }
    }
}
