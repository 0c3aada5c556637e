using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Recruitment.Domain;

namespace Recruitment.Web.Uploads;

/// <summary>
/// A form with one file, read as it arrives: the fields that stand before the file, then the file itself as a stream that has not been read yet. Nothing of the file goes
/// through memory or a temporary file on its way to the store.
/// </summary>
public sealed class UploadForm
{
    private const int MostFields = 40;
    private const int LongestField = 64 * 1024;

    /// <summary>Four kilobytes, as the framework has it, would be fifty turns for a usual CV.</summary>
    private const int Buffer = 64 * 1024;

    /// <summary>A browser that still sends is not heard before it has finished; so much of a file that is too large is let run out, and no more.</summary>
    private const long MostThatIsDrained = 200L * 1024 * 1024;

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private UploadForm()
    {
    }

    /// <summary>As the person's device names it.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Null where no file was chosen.</summary>
    public Stream? File { get; private set; }

    public string Field(string name) => _fields.GetValueOrDefault(name, "");

    /// <summary>Null where the body is not a form as browsers send it.</summary>
    internal static async Task<UploadForm?> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return null;
        if (HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 100 } boundary) return null;
        try
        {
            return await Read(new MultipartReader(boundary.Value!, request.Body, Buffer), cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }

    internal static async Task Drain(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        long drained = 0;
        try
        {
            for (int read; drained < MostThatIsDrained && (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;) drained += read;
        }
        catch (IOException)
        {
            // The browser gave up: there is nobody left to answer.
        }
    }

    private static async Task<UploadForm?> Read(MultipartReader reader, CancellationToken cancellationToken)
    {
        var form = new UploadForm();
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
            if (disposition.IsFileDisposition())
            {
                form.FileName = (HeaderUtilities.RemoveQuotes(disposition.FileNameStar) is { Length: > 0 } star ? star : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value ?? "";
                // A field in which no file was chosen comes as a nameless empty one.
                if (form.FileName == "") continue;
                form.File = section.Body;
                return form;
            }

            if (form._fields.Count == MostFields) return null;
            if (await Text(section.Body, cancellationToken) is not { } text) return null;
            form._fields.TryAdd(HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "", text);
        }

        return form;
    }

    private static async Task<string?> Text(Stream body, CancellationToken cancellationToken)
    {
        var bytes = new byte[LongestField + 1];
        var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return read > LongestField ? null : WellFormedText.Of(Encoding.UTF8.GetString(bytes, 0, read));
    }
}
