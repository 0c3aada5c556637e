using System.Reflection;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Domain;

namespace Recruitment.Architecture.Tests;

public sealed class WallTests
{
    private static readonly Assembly _domain = typeof(AggregateRoot).Assembly;
    private static readonly Assembly _application = typeof(ApplicationServices).Assembly;
    private static readonly Assembly _web = typeof(Program).Assembly;

    [Fact]
    public void Domain_references_nothing_but_the_framework() =>
        _domain.GetReferencedAssemblies().Select(a => a.Name!).ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal));

    [Fact]
    public void Application_references_no_database_no_mail_and_no_web() =>
        _application.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !name.StartsWith("System", StringComparison.Ordinal)).Order().ShouldBe(
            ["MediatR", "MediatR.Contracts", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.DependencyInjection.Abstractions", "Recruitment.Domain"]);

    [Fact]
    public void Application_shows_messages_results_emails_ports_and_its_door_and_keeps_the_rest() =>
        _application.GetExportedTypes().Where(type => !IsShown(type)).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Every_handler_is_internal_and_sealed() =>
        Handlers().Where(type => type.IsVisible || !type.IsSealed).Select(type => type.Name).ShouldBeEmpty();

    [Fact]
    public void No_handler_sends_another_message() =>
        Handlers().Where(Takes<ISender>).Concat(Handlers().Where(Takes<IPublisher>)).Select(type => type.Name).ShouldBeEmpty();

    [Fact]
    public void No_page_shows_an_aggregate() =>
        _web.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel))).SelectMany(AggregatesOn).ShouldBeEmpty();

    [Fact]
    public void No_page_takes_anything_but_messages_words_and_settings_from_the_rooms_below() =>
        _web.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))
            .SelectMany(page => page.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => (page, p.ParameterType)))
            .Where(taken => taken.ParameterType.Assembly.GetName().Name == "Recruitment.Infrastructure")
            .ShouldBeEmpty();

    private static IEnumerable<Type> Handlers() => _application.GetTypes().Where(type => type.GetInterfaces().Any(IsHandler));

    private static bool IsHandler(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IRequestHandler<,>) || open == typeof(IRequestHandler<>));

    private static bool Takes<T>(Type type) => type.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType.IsAssignableTo(typeof(T)));

    private static bool IsShown(Type type) =>
        type.IsAssignableTo(typeof(IBaseRequest))
        || type.IsAssignableTo(typeof(Email))
        || type.IsAssignableTo(typeof(Refusal))
        || type.IsInterface || type.IsEnum || IsRecord(type)
        || (type.IsAbstract && type.IsSealed)
        || type.IsAssignableTo(typeof(Attribute)) || type.IsAssignableTo(typeof(Exception))
        || type == typeof(ServiceSettings) || type == typeof(StartFault);

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static IEnumerable<string> AggregatesOn(Type page)
    {
        var seen = new HashSet<Type>();
        var waiting = new Stack<Type>(page.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(p => p.PropertyType));
        while (waiting.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            if (type.IsAssignableTo(typeof(AggregateRoot))) yield return $"{page.Name} shows {type.Name}";
            foreach (var part in type.GetGenericArguments()) waiting.Push(part);
            if (type.GetElementType() is { } element) waiting.Push(element);
            if (type.Namespace?.StartsWith("Recruitment", StringComparison.Ordinal) != true) continue;
            foreach (var property in type.GetProperties()) waiting.Push(property.PropertyType);
        }
    }
}
