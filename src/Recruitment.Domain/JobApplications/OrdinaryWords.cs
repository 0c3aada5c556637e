using System.Collections.Frozen;

namespace Recruitment.Domain.JobApplications;

/// <summary>Names that are words as well, and stand in every other CV of this field: young people, a court in May, hope, grace under pressure.</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> _words = (
        "young grace hope faith joy may june april august summer autumn winter spring price law lawes ward bell church hall field fields hill hills wood woods brook brooks bank banks brown black white green grey gray rose lily " +
        "daisy ivy violet heather hazel day days knight king queen bishop pope cook baker carter taylor mason smith hunt hunter fox wolf bird swan best good goode sharp long short small little rich strong strange power powers case page reading read " +
        "child childs children love loving care carer english french german welsh scott england london kent lancaster york wells bath derby lincoln stone stones rivers river lake lakes marsh moor moore north west east south " +
        "street park parks gates gate porter cooper miller cross frost snow early moody noble pride parent parents family house home major sergeant mark bill frank will grant chase dean pat art ray rod miles chance christian " +
        "patience prudence charity mercy comfort blessing precious gift peace victory sunday monday friday wisdom goodness favour happy lovely trust head light bright new newman old older friend friends sparrow dove forest " +
        "glass gold golden silver diamond pearl ruby amber crystal star sky rain storm dawn eve angel abbey castle court judge chancellor marshall constable butler carpenter fisher gardener archer singer sadler weaver potter " +
        "barber shepherd farmer dyer glover cross battle war jury cox sheriff temple christmas easter holiday ball bond book booker box bridge bridges camp coach cole cotton drew drake duke earl ford foot gale garland gay gill glen " +
        "guy harry hardy hart heath high hood horn hook iris jack joy junior kay key lamb land lane lord lowe martin max mead may meadows mills misty nelson page paige pace pitt pool poole prior race read reed rest rich ridge rock root " +
        "rush sage sandy sands savage self senior shaw sheets sherry shore sierra skye speed stark steel sterling still street sue sweet talent todd tracy underwood vale van vine wade walker wall waters watts way webb wise worth wright").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string> _after = "people person persons adult adults carer carers offender offenders man men woman women mother mothers mum mums father fathers parent parents family families child children boy boys girl girls minds lives team service services for of and to in on at".Split(' ').ToFrozenSet();

    public static bool Has(string word) => _words.Contains(word);

    /// <summary>"Young people", "Young Carers", "Court of": the word behind says that this one is a word.</summary>
    public static bool GoesOn(string word, string next) => word is "young" or "court" or "family" or "child" or "children" or "care" or "parent" or "parents" ? _after.Contains(next) : next is "of" or "team";
}
