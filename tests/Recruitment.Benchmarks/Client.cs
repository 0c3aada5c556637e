using System.Net;
using System.Text;

namespace Recruitment.Benchmarks;

/// <summary>One person's browser, as far as a server can tell: one connection that is kept, cookies, no redirects followed by itself.</summary>
internal sealed class Client(Uri address) : IDisposable
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false, MaxConnectionsPerServer = 1 });
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private string _cookie = "";

    /// <summary>Another connection with the same cookies.</summary>
    public Client Another() => new(address) { _cookie = _cookie };

    /// <summary>A page in words.</summary>
    public async Task<string> Read(string path)
    {
        using var answer = await Send(HttpMethod.Get, path, null);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>A page, received whole and not looked at.</summary>
    public async Task Get(string path)
    {
        using var answer = await Send(HttpMethod.Get, path, null);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
        await answer.Content.CopyToAsync(Stream.Null);
    }

    /// <summary>Sends a form and answers where it leads.</summary>
    public async Task<string> Post(string path, HttpContent form)
    {
        using var answer = await Send(HttpMethod.Post, path, form);
        if (answer.Headers.Location is { } next) return next.OriginalString;
        throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}: {Words(await answer.Content.ReadAsStringAsync())}");
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The mark against forged forms, as the page has it.</summary>
    public static string TokenIn(string page)
    {
        const string before = "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"";
        var start = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return start < before.Length ? throw new InvalidOperationException("The page has no form.") : page[start..page.IndexOf('"', start)];
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        if (_cookie.Length > 0) request.Headers.TryAddWithoutValidation("Cookie", _cookie);
        var answer = await _http.SendAsync(request, CancellationToken.None);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set)) Keep(set);
        return answer;
    }

    private void Keep(IEnumerable<string> set)
    {
        foreach (var cookie in set)
        {
            var (name, value) = (cookie[..cookie.IndexOf('=')], cookie[(cookie.IndexOf('=') + 1)..].Split(';')[0]);
            _cookies[name] = value;
        }

        _cookie = string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}"));
    }

    private static string Words(string page)
    {
        var words = new StringBuilder();
        var inTag = false;
        foreach (var c in page.AsSpan(Math.Max(0, page.IndexOf("<main", StringComparison.Ordinal))))
        {
            inTag = c == '<' || (inTag && c != '>');
            if (!inTag && c != '>' && !(char.IsWhiteSpace(c) && words.Length > 0 && words[^1] == ' ')) words.Append(char.IsWhiteSpace(c) ? ' ' : c);
            if (words.Length == 400) break;
        }

        return words.ToString();
    }
}
