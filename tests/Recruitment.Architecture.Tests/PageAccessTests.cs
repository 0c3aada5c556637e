using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Testing;

namespace Recruitment.Architecture.Tests;

public sealed class PageAccessTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Every_page_names_who_may_open_it()
    {
        var pages = await Pages();

        pages.Count.ShouldBeGreaterThan(5);
        pages.Where(page => WhoMay(page) == "").Select(page => $"{page.ViewEnginePath} has no row in Web/Staff/PageAccess.cs").ShouldBeEmpty();
    }

    /// <summary>The table that somebody who answers for the service can read and agree to.</summary>
    [Fact]
    public async Task Every_address_and_who_may_open_it()
    {
        var lines = (await Pages()).Select(page => $"{Route(page),-64} {WhoMay(page)}").Distinct().Order(StringComparer.Ordinal);
        Snapshot.Verify(string.Join('\n', lines));
    }

    [Fact]
    public async Task Only_error_pages_take_a_form_without_the_token_against_forgery() =>
        (await Pages()).Where(page => page.EndpointMetadata.OfType<IgnoreAntiforgeryTokenAttribute>().Any() || page.ModelTypeInfo!.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute), inherit: true))
            .Select(Route).ShouldAllBe(route => route.StartsWith("/error", StringComparison.Ordinal));

    private static string WhoMay(CompiledPageActionDescriptor page) =>
        page.EndpointMetadata.OfType<IAllowAnonymous>().Any() ? "everybody"
        : string.Join(" and ", page.EndpointMetadata.OfType<IAuthorizeData>().Select(a => a.Policy).Distinct().Order());

    private static string Route(PageActionDescriptor page) => "/" + page.AttributeRouteInfo!.Template;

    private async Task<IReadOnlyList<CompiledPageActionDescriptor>> Pages()
    {
        var loader = _service.Services.GetRequiredService<PageLoader>();
        var pages = new List<CompiledPageActionDescriptor>();
        foreach (var page in _service.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
            pages.Add(await loader.LoadAsync(page, EndpointMetadataCollection.Empty));
        return pages;
    }
}
