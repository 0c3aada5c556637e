using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Recruitment.Web.GovUk.Core;

/// <summary>A tag that becomes a component of the design system. Tags inside it (labels, hints, items) say their piece as <see cref="Part"/>s; the component lays them out.</summary>
public abstract class Component : TagHelper
{
    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new Parts();
        context.Items[typeof(Parts)] = parts;
        var content = await output.Inner();
        output.TagName = null;
        output.Content.SetHtmlContent(Render(new Inside(parts, content, output.Attributes)));
    }

    private protected abstract IHtmlContent Render(Inside inside);

    /// <summary>For a component that is made of another: the same, from code.</summary>
    internal IHtmlContent Of(Inside inside) => Render(inside);
}

/// <summary>A tag that means something only inside a component: it writes nothing itself.</summary>
public abstract class Part : TagHelper
{
    internal Inside Inside { get; private set; } = new([], HtmlString.Empty, []);

    internal IHtmlContent Content => Inside.Content;

    internal TagHelperAttributeList Attributes => Inside.Attributes;

    internal Part Holding(IHtmlContent content)
    {
        Inside = new Inside([], content, []);
        return this;
    }

    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var around = (Parts)context.Items[typeof(Parts)];
        var own = this is IWrapper ? around : new Parts();
        context.Items[typeof(Parts)] = own;

        // Razor uses the list again for the next tag, long before the component around this part writes it.
        Inside = new Inside(own, await output.Inner(), [.. output.Attributes]);
        around.Add(this);
        output.SuppressOutput();
    }
}

/// <summary>Marks a part whose own parts belong to the component around it, as a fieldset's legend does.</summary>
internal interface IWrapper;

internal sealed class Parts : List<Part>
{
    public T? One<T>()
        where T : Part => this.OfType<T>().LastOrDefault();
}

/// <summary>What stood between a tag's two ends: its parts, whatever else was written there, and the attributes that nobody claimed.</summary>
internal sealed record Inside(Parts Parts, IHtmlContent Content, TagHelperAttributeList Attributes);

internal static class TagOutput
{
    public static async Task<IHtmlContent> Inner(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? HtmlString.Empty : new HtmlString(content.GetContent().Trim());
    }
}
