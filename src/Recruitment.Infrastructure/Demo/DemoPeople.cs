using Recruitment.Domain.Vacancies;

namespace Recruitment.Infrastructure.Demo;

/// <summary>Invented people. Names are common British first and family names drawn by lot; telephones and addresses are in the ranges kept free for fiction.</summary>
internal sealed class DemoPeople(Random lot)
{
    private static readonly string[] _first =
    [
        "Aaliyah", "Adaeze", "Aidan", "Aisha", "Alan", "Amelia", "Amir", "Anika", "Beatrice", "Ben", "Bethan", "Blessing", "Callum", "Carys", "Charlotte", "Chidi",
        "Chloe", "Comfort", "Daniel", "Daisy", "Deepa", "Ebony", "Eilidh", "Elijah", "Ellie", "Emeka", "Esme", "Ethan", "Farah", "Fatima", "Finn", "Freya",
        "Gareth", "Grace", "Hamza", "Hannah", "Harpreet", "Holly", "Ibrahim", "Imogen", "Isaac", "Isla", "Jamal", "Jasmine", "Joel", "Jodie", "Kai", "Kavita",
        "Kerry", "Kwame", "Leah", "Lewis", "Libby", "Luca", "Lucy", "Maisie", "Manpreet", "Marcus", "Megan", "Mia", "Mohammed", "Molly", "Nadia", "Naomi",
        "Nia", "Niamh", "Noah", "Oluwaseun", "Owen", "Paige", "Patrick", "Poppy", "Priyanka", "Rachel", "Rhys", "Ruby", "Ruth", "Saira", "Samir", "Sean",
        "Shanice", "Sienna", "Simran", "Sophie", "Tariq", "Tegan", "Temi", "Thomas", "Tia", "Tobias", "Uzma", "Victoria", "Will", "Yasmin", "Yusuf", "Zara",
    ];

    private static readonly string[] _family =
    [
        "Abbott", "Adeyemi", "Ahmed", "Akhtar", "Bailey", "Banerjee", "Barton", "Begum", "Birch", "Boateng", "Booth", "Bradshaw", "Burrows", "Carter", "Chaudhry",
        "Chapman", "Clarke", "Coates", "Cohen", "Croft", "Davies", "Dhillon", "Doyle", "Eze", "Fielding", "Fisher", "Fletcher", "Gill", "Goodwin", "Greenwood",
        "Hargreaves", "Harper", "Hart", "Holt", "Hughes", "Hussain", "Iqbal", "Jackson", "Kaur", "Kelly", "Khan", "Lal", "Lawson", "Lowe", "Malik", "Marsh",
        "Mensah", "Mistry", "Morgan", "Moss", "Murphy", "Naylor", "Nwosu", "Obi", "Okafor", "Osei", "Parmar", "Patel", "Pearce", "Price", "Quinn", "Rahman",
        "Rashid", "Reid", "Rowe", "Saleh", "Sharma", "Shaw", "Singh", "Stokes", "Sutton", "Taylor", "Thorpe", "Turner", "Uddin", "Walsh", "Ward", "Watts",
        "Whitaker", "Williams", "Wood", "Yates",
    ];

    private readonly HashSet<string> _taken = [];

    public DemoPerson Next(EntryRoute route)
    {
        string name;
        do name = $"{_first[lot.Next(_first.Length)]} {_family[lot.Next(_family.Length)]}";
        while (!_taken.Add(name));
        var number = _taken.Count;
        var registered = route is EntryRoute.Experienced or EntryRoute.AgencyWorker or EntryRoute.NewlyQualified or EntryRoute.Secondment;
        return new DemoPerson(
            name,
            $"{name.ToLowerInvariant().Replace(' ', '.')}@example.org",
            $"07700 900{number:000}",
            registered ? $"SW{100_000 + (number * 317)}" : null,
            route,
            lot.Next());
    }
}

/// <param name="Luck">A number of their own, so that what they are like does not hang on the order in which people are made.</param>
internal sealed record DemoPerson(string Name, string Email, string Phone, string? RegistrationNumber, EntryRoute Route, int Luck)
{
    private static readonly string[] _teams = ["duty and assessment", "family safeguarding", "children in care", "leaving care", "fostering", "early help", "disabled children"];
    private static readonly string[] _places = ["Westmere", "Harrowfield", "Ashby Vale", "Kingsmoor", "Penridge", "Stanhope Bay"];

    private static readonly string[] _refereesFirst = ["Anil", "Gwen", "Hazel", "Judith", "Kofi", "Lorna", "Maeve", "Omar", "Peter", "Robin", "Sam"];
    private static readonly string[] _refereesFamily = ["Asante", "Bright", "Cole", "Desai", "Dolan", "Farrow", "Field", "Lund", "Pryce", "Siddiq", "Thorne", "Vale", "Whitby"];
    private static readonly string[] _earlier = ["Lantern Residential Care", "Fernside House", "Harrowfield Youth Centre", "Quayside Family Support"];

    public string OtherEmail => Email.Replace("@example.org", "@example.net", StringComparison.Ordinal);

    public string FirstReferee => $"{_refereesFirst[Luck % _refereesFirst.Length]} {_refereesFamily[Luck / 5 % _refereesFamily.Length]}";

    public string SecondReferee => $"{_refereesFirst[(Luck + 1 + (Luck / 13 % (_refereesFirst.Length - 1))) % _refereesFirst.Length]} {_refereesFamily[Luck / 7 % _refereesFamily.Length]}";

    public string EarlierOrganisation => _earlier[Luck / 17 % _earlier.Length];

    public string Organisation => $"{_places[Luck % _places.Length]} Council";

    public string University => $"University of {_places[(Luck / 7) % _places.Length]}";

    /// <summary>A CV as a plain text file: the words that the recruiter reads and the search finds.</summary>
    public string Cv => $"""
        {Name}
        {Email} | {Phone}{(RegistrationNumber is null ? "" : $" | Social Work England {RegistrationNumber}")}

        About me
        {About}

        Experience
        {(Route.IsStudent() ? $"Final placement, {_teams[Luck % _teams.Length]}, {Organisation}" : $"Social worker, {_teams[Luck % _teams.Length]}, {Organisation}, {2014 + (Luck % 9)} to now")}
        - Held the stories of {10 + (Luck % 9)} children and wrote plans with their families, not about them
        - {((Luck % 3) switch { 0 => "Wrote statements for the family court and gave evidence twice", 1 => "Led family group conferences and life-story work", _ => "Worked alongside schools and health visitors from the first visit" })}
        - Used supervision to change my mind as well as to make it up

        Earlier
        {((Luck / 3 % 3) switch { 0 => "Residential support worker, night and weekend shifts", 1 => "Teaching assistant in a primary school", _ => "Youth worker, open-access evenings" })}

        Education
        {(Route.IsStudent() ? $"{University}, social work, final year" : $"{University}, BA (Hons) Social Work")}
        """;

    private string About => (Luck / 11 % 4) switch
    {
        0 => "I listen first. I have worked with teenagers who had every reason not to talk to me, and learned to be there again the week after.",
        1 => "I care about plans that families can follow, and about records that a child can read one day.",
        2 => "I came to social work after years in residential care, and I know what a shift change feels like from the sofa.",
        _ => "Calm in a hard meeting, honest about risk, and on time. I would like a team that talks about its mistakes.",
    };
}
