namespace Recruitment.Infrastructure.Cvs;

/// <summary>A kind of file that a CV may be.</summary>
/// <param name="ContentType">What it is served as.</param>
/// <param name="Article">As it is named in a sentence: "a PDF".</param>
/// <param name="Extensions">The names under which people and their phones send it; the first is its own.</param>
internal sealed record CvKind(string ContentType, string Article, params string[] Extensions)
{
    // Phones rename photos as they convert them, and Word saves RTF as .doc: such names are nobody's fault and no disguise.
    private static readonly string[] _photos = [".jpg", ".jpeg", ".jpe", ".png", ".heic", ".heif"];

    public static readonly CvKind Pdf = new("application/pdf", "a PDF", ".pdf");
    public static readonly CvKind Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", ".docx", ".doc");
    public static readonly CvKind Doc = new("application/msword", "an older Word document", ".doc");
    public static readonly CvKind Odt = new("application/vnd.oasis.opendocument.text", "an OpenDocument text", ".odt");
    public static readonly CvKind Rtf = new("application/rtf", "an RTF document", ".rtf", ".doc");
    public static readonly CvKind Text = new("text/plain", "plain text", ".txt");
    public static readonly CvKind Jpeg = new("image/jpeg", "a photo", _photos);
    public static readonly CvKind Png = new("image/png", "a picture", _photos);
    public static readonly CvKind Heic = new("image/heic", "a photo", _photos);

    public static readonly IReadOnlyList<CvKind> All = [Pdf, Docx, Doc, Odt, Rtf, Text, Jpeg, Png, Heic];

    public bool MayBeNamed(string extension) => extension.Length == 0 || Extensions.Contains(extension);
}
