namespace Recruitment.Infrastructure.Cvs;

/// <summary>A kind of file that a CV may be.</summary>
/// <param name="ContentType">What it is served as.</param>
/// <param name="Extensions">The names under which people and their phones send it; the first is its own.</param>
internal sealed record CvKind(string ContentType, params string[] Extensions)
{
    // Phones rename photos as they convert them, and Word saves RTF as .doc: such names are nobody's fault and no disguise.
    private static readonly string[] _photos = [".jpg", ".jpeg", ".jpe", ".png", ".heic", ".heif"];

    public static readonly CvKind Pdf = new("application/pdf", ".pdf");
    public static readonly CvKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", ".doc");
    public static readonly CvKind Doc = new("application/msword", ".doc");
    public static readonly CvKind Odt = new("application/vnd.oasis.opendocument.text", ".odt");
    public static readonly CvKind Rtf = new("application/rtf", ".rtf", ".doc");
    public static readonly CvKind Text = new("text/plain", ".txt");

    /// <summary>Anything else that is no program: Pages, a web page, a mail. It is handed over as it is, never opened here.</summary>
    public static readonly CvKind Other = new("application/octet-stream");

    public static readonly CvKind Jpeg = new("image/jpeg", _photos);
    public static readonly CvKind Png = new("image/png", _photos);
    public static readonly CvKind Heic = new("image/heic", _photos);

    public static readonly IReadOnlyList<CvKind> All = [Pdf, Docx, Doc, Odt, Rtf, Text, Jpeg, Png, Heic];

    /// <summary>A name under which people send their CV.</summary>
    public static bool IsUsual(string extension) => All.Any(k => k.Extensions.Contains(extension));
}
