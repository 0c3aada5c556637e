using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace Recruitment.Web.Staff;

/// <summary>A QR code as one path of SVG in the page: nothing is fetched, and no style is written.</summary>
[HtmlTargetElement("qr-code", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QrCode : TagHelper
{
    /// <summary>Light edge, in modules, that readers need around the code.</summary>
    private const int Edge = 4;

    public string Text { get; set; } = "";

    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var size = code.ModuleMatrix.Count;
        var path = new StringBuilder();
        for (var y = Edge; y < size - Edge; y++)
            for (var x = Edge; x < size - Edge; x++)
                if (code.ModuleMatrix[y][x]) path.Append($"M{x} {y}h1v1h-1z");

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-qr-code");
        output.Attributes.SetAttribute("viewBox", $"0 0 {size} {size}");
        output.Attributes.SetAttribute("width", 240);
        output.Attributes.SetAttribute("height", 240);
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.SetHtmlContent($"<rect width=\"{size}\" height=\"{size}\" fill=\"#ffffff\"/><path d=\"{path}\" fill=\"#000000\"/>");
    }
}
