namespace Recruitment.Domain.Candidates;

/// <summary>
/// Whether two names may be one person's: the same first name, a short form, an initial, one letter apart, or the same parts in another order. A prompt for a person to ask, never
/// a verdict: a couple or two siblings with one telephone and one surname are two people. [product.md, feature 5]
/// </summary>
public static class FirstNames
{
    /// <summary>Each line is one name in the forms that people use for it. A form may stand in several lines.</summary>
    private static readonly string[][] _forms =
    [
        .. """
        abigail abbie abby gail
        alexander alexandra alex sandy sandra sasha lex
        alan alun allan allen al
        albert alfred bert bertie alfie al
        alison ali allie
        andrew andy drew
        andrea andie
        anthony antony tony ant
        ann anne anna annie hannah nan nancy
        amanda mandy
        barbara barb babs
        benjamin ben benny
        bernard bernie
        beverley bev
        bridget bridie biddy
        catherine katherine kathryn katharine katrina catriona kate katie kathy cathy cath kath kat kitty kay
        charles charlotte charlie chas chuck lottie
        christine christina christina chrissie tina chris kirsty
        christopher chris kit topher
        constance connie
        cynthia cindy
        daniel danielle danny dan dani
        david dave davy dai
        deborah debra debbie deb
        dominic dom
        dorothy dot dottie dolly
        edward edwin edmund ed eddie ted teddy ned
        eleanor elinor ellie nell nora helen ellen
        elizabeth elisabeth elspeth isabel liz lizzie beth betty bess libby eliza elsie lisa
        emily emma em emmy
        florence flo flossie
        frances francis francesca fran frank frankie francine
        frederick frederica fred freddie
        gabriel gabrielle gabriela gabe gabby
        geoffrey jeffrey geoff jeff
        george georgina georgia georgie
        gerald gerard gerry jerry
        gillian gill jill
        gregory greg
        harold henry harriet harry hal hattie
        hugh hugo huw
        isabella isabelle isabel bella izzy isla
        jacob jake
        jacqueline jackie jacqui
        james jim jimmy jamie
        janet jan jane janice
        jennifer jenny jen jenna
        jessica jess jessie
        joan joanna joanne jo joanie
        john jon jonathan jack johnny ian sean
        joseph josephine joe joey jo josie
        judith judy jude
        julia julie jules juliet
        kenneth ken kenny
        kevin kev
        kimberley kim
        laura lauren laurie lori
        laurence lawrence larry laurie
        leonard leo len lenny
        lesley leslie les
        linda lynda lyn lynn
        louis louise lou lewis
        lucinda lucy cindy
        margaret maggie meg megan peggy madge greta rita daisy
        mark marcus marc
        martin marty
        mary maria marie maureen molly polly mo may
        matthew matt matty
        maximilian maxine maxwell max
        melanie mel melissa
        michael michelle mick mike mickey shelley
        mohammed muhammad mohamed mohammad mohamad ahmed mo
        natalie natasha nat tasha
        nathan nathaniel nat nate
        nicholas nicola nicole nick nicky nic nico
        oliver olivia ollie liv
        pamela pam
        patricia patrick pat paddy trish tricia patsy
        penelope penny
        peter pete
        philip philippa phil pip pippa
        rachel rachael rach
        raymond ray
        rebecca becky becca bec
        richard rick ricky dick rich richie
        robert roberta rob robbie bob bobby bert
        ronald veronica ron ronnie
        rosemary rose rosie
        samuel samantha sam sammy
        sarah sara sally sadie
        sebastian seb
        simon si
        sharon shaz
        sophie sophia
        stephen steven stephanie steve steph stevie
        stuart stewart stu
        susan suzanne susannah sue susie suzy
        terence teresa theresa terry tess tessa
        theodore theo ted
        thomas tom tommy thom
        timothy tim
        valerie val
        victoria victor vicky vic tori
        vincent vince vinny
        walter walt wally
        william will bill billy liam
        zachary zack zak
        """.Split('\n').Select(line => line.Split(' ')),
    ];

    public static bool MayBeOne(string one, string other)
    {
        var (a, b) = (Parts(one), Parts(other));
        if (a.Length == 0 || b.Length == 0) return false;
        // "Noah Sharma" and "Sharma, Noah"; and whoever goes by the second of their names.
        return a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            || Given(a).Any(name => Agree(name, b[0])) || Given(b).Any(name => Agree(name, a[0]));
    }

    private static bool Agree(string a, string b) =>
        a == b
        || ((a.Length == 1 || b.Length == 1) && a[0] == b[0])
        || Array.Exists(_forms, forms => forms.Contains(a) && forms.Contains(b))
        || (Math.Min(a.Length, b.Length) >= 3 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
        || IsOneLetterApart(a, b);

    /// <summary>One letter more, fewer or other, or two that changed places.</summary>
    private static bool IsOneLetterApart(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        var at = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        if (b.Length > a.Length) return a[at..] == b[(at + 1)..];
        return a.Length > 1 && (at >= a.Length - 1 || a[(at + 1)..] == b[(at + 1)..] || (a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..] == b[(at + 2)..]));
    }

    /// <summary>All but the last, which is the surname; the only one, where somebody gives one.</summary>
    private static string[] Given(string[] parts) => parts.Length == 1 ? parts : parts[..^1];

    private static string[] Parts(string name) => SearchText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
