using AngleSharp.Dom;
using Recruitment.Domain.Staff;

namespace Recruitment.Testing;

/// <summary>The to-do list as somebody reads it.</summary>
public static class ToDoPage
{
    /// <summary>The lines under this heading: who or what, why, and by when.</summary>
    public static async Task<IReadOnlyList<string>> ToDo(this TestService service, string heading, StaffRole role = StaffRole.Recruiter, string name = "Priya Shah") =>
        LinesUnder(await (await service.SignIn(role, name)).Open("/staff"), heading);

    public static IReadOnlyList<string> LinesUnder(Browser home, string heading)
    {
        var group = home.Page.QuerySelectorAll(".app-to-do").FirstOrDefault(s => s.QuerySelector("h2")!.TextContent == heading);
        return group is null ? [] : [.. group.QuerySelectorAll(".app-to-do__item").Select(Words)];
    }

    private static string Words(IElement item) =>
        string.Join(" | ", new[] { item.QuerySelector(".app-to-do__what")!.Children[0], item.QuerySelector(".app-to-do__detail"), item.QuerySelector("time") }
            .Where(e => e is not null).Select(e => e!.TextContent.Trim()));
}
