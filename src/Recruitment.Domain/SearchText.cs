using System.Globalization;
using System.Text;

namespace Recruitment.Domain;

/// <summary>Text as it is searched: lower case, without accents, one space between words. No database folds more than ASCII by itself. Total: any text has a folded form.</summary>
public static class SearchText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in TakenApart(text).EnumerateRunes())
        {
            if (IsLeftOut(rune)) continue;
            if (Rune.IsLetterOrDigit(rune))
            {
                if (space && folded.Length > 0) folded.Append(' ');
                space = false;
                if (Spelt(rune) is { } letters) folded.Append(letters);
                else folded.Append(Rune.ToLowerInvariant(rune));
            }
            else
            {
                space = true;
            }
        }

        return folded.ToString();
    }

    // A lone acute accent stands for an apostrophe and would become a space.
    private static string TakenApart(string text) => WellFormedText.Of(text).Replace('´', '\'').Normalize(NormalizationForm.FormKD);

    // Marks over letters, what nobody sees (soft hyphens, direction marks), and the apostrophes of O’Neill in all their forms.
    private static bool IsLeftOut(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format || rune.Value is '\'' or '’' or '‘' or '`' or 'ʼ' or 'ʻ' or '′';

    /// <summary>Letters that no normal form takes apart, as somebody types them who has not got them on the keyboard.</summary>
    private static string? Spelt(Rune rune) => rune.Value switch
    {
        'ł' or 'Ł' => "l",
        'ø' or 'Ø' or 'ɔ' or 'Ɔ' or 'ɵ' or 'Ɵ' => "o",
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'đ' or 'Đ' or 'ð' or 'Ð' or 'ɖ' or 'Ɖ' or 'ɗ' or 'Ɗ' => "d",
        'þ' or 'Þ' => "th",
        'ı' or 'ɨ' or 'Ɨ' => "i",
        'ħ' or 'Ħ' => "h",
        'ŧ' or 'Ŧ' => "t",
        'ŋ' or 'Ŋ' or 'ɲ' or 'Ɲ' => "n",
        'ɓ' or 'Ɓ' => "b",
        'ƙ' or 'Ƙ' or 'ĸ' => "k",
        'ƴ' or 'Ƴ' => "y",
        'ə' or 'Ə' or 'ɛ' or 'Ɛ' or 'ǝ' or 'Ǝ' => "e",
        'ɣ' or 'Ɣ' or 'ǥ' or 'Ǥ' => "g",
        'ƒ' or 'Ƒ' => "f",
        'ʉ' or 'Ʉ' => "u",
        _ => null,
    };
}
