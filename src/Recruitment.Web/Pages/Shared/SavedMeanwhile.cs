namespace Recruitment.Web.Pages.Shared;

/// <summary>An answer in which what somebody saved while the form was open differs from what stands in the form.</summary>
public sealed record SavedMeanwhile(string Label, string Saved, string Typed)
{
    /// <summary>The answers that differ, of the same form filled in twice.</summary>
    public static IReadOnlyList<SavedMeanwhile> Between(IEnumerable<(string Label, string Value)> saved, IEnumerable<(string Label, string Value)> typed) =>
        [.. saved.Zip(typed, (s, t) => new SavedMeanwhile(s.Label, s.Value, t.Value)).Where(d => d.Saved != d.Typed)];
}
