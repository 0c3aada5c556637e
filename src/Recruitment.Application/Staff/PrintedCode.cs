using System.Security.Cryptography;

namespace Recruitment.Application.Staff;

/// <summary>Codes that are printed and typed in again: no vowels, nothing that looks like something else, 55 bits.</summary>
internal static class PrintedCode
{
    public static string New() => RandomNumberGenerator.GetString("BCDFGHJKMNPQRTVWXYZ346789", 12).Insert(8, "-").Insert(4, "-");

    /// <summary>As it is compared, however it was typed.</summary>
    public static string Clean(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
