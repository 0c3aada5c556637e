using System.Globalization;
using System.Text.RegularExpressions;
using Recruitment.Application;

namespace Recruitment.Web.Look;

/// <summary>The council's colour as a stylesheet of its own: the policy for content allows no style inside a page.</summary>
internal static partial class Brand
{
    /// <summary>The address changes with the colour, so that it may be kept for a year.</summary>
    public static string Address(ServiceSettings settings) => "/brand.css?v=" + settings.BrandColour.TrimStart('#');

    public static void MapBrand(this IEndpointRouteBuilder routes, ServiceSettings settings)
    {
        Check(settings.BrandColour);
        var css = $":root{{--app-brand:{settings.BrandColour};--govuk-brand-colour:{settings.BrandColour}}}";
        routes.MapGet("/brand.css", (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Text(css, "text/css; charset=utf-8");
        }).AllowAnonymous();
    }

    internal static void Check(string colour)
    {
        if (!Hex().IsMatch(colour)) throw new StartFault($"Recruitment:BrandColour is \"{colour}\". It must be # and six digits, like #005a70.");
        if (ContrastWithWhite(colour) is < 4.5 and var contrast)
            throw new StartFault($"Recruitment:BrandColour is {colour}, on which white words cannot be read by everybody: the contrast is {contrast:0.0} and must be 4.5 or more. Choose a darker colour.");
    }

    /// <summary>The contrast ratio of WCAG 2.2 with white, from 1 to 21.</summary>
    private static double ContrastWithWhite(string colour)
    {
        var light = new[] { (1, 0.2126), (3, 0.7152), (5, 0.0722) }.Sum(c => c.Item2 * Linear(int.Parse(colour.AsSpan(c.Item1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0));
        return 1.05 / (light + 0.05);
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Hex();
}
