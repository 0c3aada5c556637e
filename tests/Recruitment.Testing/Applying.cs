using System.Net;

namespace Recruitment.Testing;

/// <summary>The apply journey as a person walks it.</summary>
public static class Applying
{
    /// <summary>Opens the first page and sends this CV.</summary>
    public static async Task<Browser> SendCv(this TestService service, byte[]? cv = null, string name = "cv.txt", Browser? browser = null, string slug = "social-worker-northfield")
    {
        await service.AddVacancy(slug);
        browser = await (browser ?? service.Browser()).Open($"/apply/{slug}");
        return await browser.Press("Continue", ("Cv", name, cv ?? CvFiles.Text()));
    }

    /// <summary>The whole journey with one CV whose words say who it is.</summary>
    public static async Task<Browser> Apply(this TestService service, string name = "Jo Barker", string email = "jo@example.org", string phone = "07700 900456", string? number = null, string? words = null)
    {
        var browser = await service.SendCv(CvFiles.Text(words ?? $"{name}\n{email}\n{phone}\n{(number is null ? "" : "Social Work England: " + number)}\n{Guid.NewGuid()}"), $"{name} CV.txt");
        if (browser.Page.QuerySelector("input[name='Input.KnownAs']:not([type=hidden])") is not null) browser.Fill("What should we call you?", name.Split(' ')[0]);
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        return browser.Heading == "Application sent" && browser.Status == HttpStatusCode.OK ? browser : throw new InvalidOperationException($"{browser.Heading}: {string.Join(", ", browser.Errors)}");
    }
}
