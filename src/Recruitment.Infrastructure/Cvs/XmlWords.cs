using System.Text;
using System.Xml;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>The words of the two XML formats, read once from front to back: no tree, no DTD, no entity, no other file.</summary>
internal static class XmlWords
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string OdfText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string OdfStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string OdfTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = SafeZip.MaxWords,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static string OfDocx(Stream part) => Read(part, InWord);

    public static string OfOdt(Stream part) => Read(part, InOdf);

    private static string Read(Stream part, Func<XmlReader, StringBuilder, bool, bool> step)
    {
        using var reader = XmlReader.Create(part, _settings);
        var words = new StringBuilder();
        var isText = false;
        while (reader.Read() && words.Length < CvLimits.MaxCharacters)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                if (isText) words.Append(reader.Value);
            }
            else
            {
                isText = step(reader, words, isText);
            }
        }

        return words.ToString();
    }

    /// <summary>Words stand in w:t alone; whatever else a document holds (fields, deleted text, pictures) is not what its reader sees.</summary>
    private static bool InWord(XmlReader at, StringBuilder words, bool isText)
    {
        // A text box stands twice: as Word draws it now, and as older programs did. Its words are read once.
        if (at.NodeType == XmlNodeType.Element && at is { NamespaceURI: Compatibility, LocalName: "Fallback" }) PassOver(at);
        if (at.NamespaceURI is not (Word or StrictWord)) return false;
        switch (at.NodeType, at.LocalName)
        {
            case (XmlNodeType.Element, "t"): return !at.IsEmptyElement;
            case (XmlNodeType.Element, "tab"): words.Append('\t'); break;
            case (XmlNodeType.Element, "br" or "cr"): words.Append('\n'); break;
            case (XmlNodeType.Element, "noBreakHyphen"): words.Append('-'); break;
            case (XmlNodeType.EndElement, "p"): words.Append('\n'); break;
            case (XmlNodeType.EndElement, "tc"): words.Append('\t'); break;
            default: break;
        }

        return false;
    }

    private static bool InOdf(XmlReader at, StringBuilder words, bool isText)
    {
        switch (at.NodeType, at.NamespaceURI, at.LocalName)
        {
            case (XmlNodeType.Element, OdfStyle, "footer" or "footer-left" or "footer-first"): PassOver(at); break;
            case (XmlNodeType.Element, OdfText, "p" or "h"): return !at.IsEmptyElement;
            case (XmlNodeType.Element, OdfText, "s"): words.Append(' '); break;
            case (XmlNodeType.Element, OdfText, "tab"): words.Append('\t'); break;
            case (XmlNodeType.Element, OdfText, "line-break"): words.Append('\n'); break;
            case (XmlNodeType.EndElement, OdfTable, "table-cell"): words.Append('\t'); break;
            case (XmlNodeType.EndElement, OdfText, "p" or "h"): words.Append('\n'); return false;
            default: break;
        }

        return isText;
    }

    private static void PassOver(XmlReader at)
    {
        using var within = at.ReadSubtree();
        while (within.Read())
        {
        }
    }
}
