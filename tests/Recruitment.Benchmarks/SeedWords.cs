namespace Recruitment.Benchmarks;

/// <summary>Names and words with the unevenness of real ones: a few are everywhere, most are rare.</summary>
internal static class SeedWords
{
    private const int Vocabulary = 20_000;
    private const int WordsInCv = 300;

    private static readonly string[] _first =
    [
        "Amara", "Ben", "Chloe", "Dev", "Ella", "Farah", "George", "Hana", "Isaac", "Jo", "Kofi", "Lena", "Mo", "Nia", "Owen", "Parveen", "Rhys", "Sunita", "Tom", "Uma", "Victor", "Wanda", "Yusuf", "Zoe",
        "Abigail", "Bilal", "Carys", "Daniel", "Esther", "Fergus", "Grace", "Harpreet", "Imogen", "Jamal", "Katie", "Liam", "Maryam", "Nathan", "Olivia", "Patrick", "Rachel", "Samuel", "Tanya", "Umar",
    ];

    private static readonly string[] _last =
    [
        "Smith", "Jones", "Khan", "Patel", "Taylor", "Brown", "Williams", "Adeyemi", "Barker", "Clarke", "Desai", "Evans", "Farouk", "Green", "Hussain", "Ivers", "Johnson", "Kaur", "Lewis", "Morgan", "Nowak",
        "Okafor", "Pritchard", "Quinn", "Roberts", "Singh", "Thompson", "Usman", "Vaughan", "Walker", "Young", "Zaman", "Ahmed", "Bailey", "Campbell", "Dixon", "Edwards", "Foster", "Griffiths", "Hughes",
        "Ibrahim", "Jenkins", "Kelly", "Lawson", "Mensah", "Nicholls", "Osei", "Parry", "Rees", "Shaw", "Turner", "Underwood", "Vincent", "Watson", "Yates",
    ];

    private static readonly string[] _known =
    [
        "children", "family", "social", "work", "safeguarding", "assessment", "court", "care", "support", "team", "practice", "statutory", "section", "supervision", "placement", "fostering", "adoption",
        "adolescent", "disability", "autism", "exploitation", "domestic", "abuse", "mental", "health", "substance", "neglect", "attachment", "trauma", "reunification", "advocacy", "multilingual",
    ];

    private static readonly string[] _syllables = ["ba", "cor", "den", "fal", "gri", "hun", "jas", "kel", "lom", "mar", "nor", "pil", "qua", "ras", "sten", "tor", "ul", "ven", "wick", "yar"];

    private static readonly string[] _words =
        [.. _known, .. Enumerable.Range(_known.Length, Vocabulary - _known.Length).Select(i => _syllables[i % 20] + _syllables[i / 20 % 20] + _syllables[i / 400 % 20] + (i >= 8000 ? _syllables[i / 8000 % 20] : ""))];

    public static string NameOf(int number) => $"{_first[(int)(number * 2654435761L % _first.Length)]} {_last[Uneven(new Random(number), _last.Length)]}";

    public static string Cv(int number)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, WordsInCv).Select(_ => _words[Uneven(random, Vocabulary)]));
    }

    /// <summary>What recruiters type: the beginning of a name, two, an address; the same each run.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Enumerable.Range(1, 200).Select(i => (i % 4) switch { 0 => NameOf(i), 1 => NameOf(i).Split(' ')[1], 2 => NameOf(i).Split(' ')[1][..3], _ => $"{NameOf(i).ToLowerInvariant().Replace(' ', '.')}.{i}" })];

    /// <summary>One word that many CVs have, one that few have, two together, and one that nobody has.</summary>
    public static IReadOnlyList<string> InCvs { get; } =
        [.. Enumerable.Range(1, 200).Select(i => (i % 5) switch { 0 => _known[i % _known.Length], 1 => _words[i * 7 % 400], 2 => _words[i * 83], 3 => $"{_known[i % _known.Length]} {_words[i * 11 % 2000]}", _ => $"{_known[i % _known.Length]} {_known[i * 3 % _known.Length]} nobody{i}" })];

    /// <summary>Small numbers far more often than large ones: the tenth word is had about a tenth as often as the first.</summary>
    private static int Uneven(Random random, int below) => (int)(Math.Pow(below + 1, random.NextDouble()) - 1);
}
