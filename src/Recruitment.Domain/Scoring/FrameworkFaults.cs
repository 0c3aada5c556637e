namespace Recruitment.Domain.Scoring;

/// <summary>Something that is wrong in a framework, and where: the path as it is written in the file ("values[2].anchors").</summary>
public sealed record FrameworkFault(string Place, string Fault);

/// <summary>The rules that a framework must keep before anybody is judged by it. [domain.md 5.2]</summary>
public static class FrameworkFaults
{
    public const int ExercisesPerValue = 2;
    public const int ValuesPerExercise = 4;

    public static IEnumerable<FrameworkFault> Of(Framework framework) =>
        [.. Limits(framework), .. Values(framework), .. Exercises(framework), .. Coverage(framework)];

    private static IEnumerable<FrameworkFault> Limits(Framework framework)
    {
        if (framework.Label == "") yield return new("label", "give this version of the framework a name that people can say");
        if (framework.WriteUpMinutes is < 1 or > 60) yield return new("writeUpMinutes", "must be from 1 to 60");
        if (framework.Standard.EveryValueAtLeast is < Framework.LowestRating or > Framework.HighestRating)
            yield return new("standard.everyValueAtLeast", "must be a number from 1 to 5");
        if (framework.Discuss.AssessorsDifferBy is < 1 or > 4) yield return new("discuss.assessorsDifferBy", "must be from 1 to 4");
        if (framework.Discuss.WithinOfTheLine is < 0 or > 2) yield return new("discuss.withinOfTheLine", "must be from 0 to 2");
        if (framework.Discuss.AnyRatingOf is < 0 or > 5) yield return new("discuss.anyRatingOf", "must be a rating from 1 to 5, or 0 for none");
        if (framework.Discuss.YoungPeopleAndStaffDifferBy is <= 0 or > 4) yield return new("discuss.youngPeopleAndStaffDifferBy", "must be above 0 and at most 4");
    }

    private static IEnumerable<FrameworkFault> Values(Framework framework)
    {
        if (framework.Values.Count == 0) yield return new("values", "there is no value to rate");
        if (framework.Values.Count > 0 && !framework.Values.Any(v => v.MustPass)) yield return new("values", "one value at least must be \"mustPass\": true, the safeguarding judgement");
        foreach (var twice in Twice(framework.Values.Select(v => v.Code)))
            yield return new($"values[{twice.Index}].code", $"\"{twice.Code}\" is used by an earlier value");
        foreach (var (index, value) in framework.Values.Index())
        {
            var place = $"values[{index}]";
            foreach (var (field, words) in ((string, string)[])[("code", value.Code), ("name", value.Name), ("about", value.About), ("plain.name", value.Plain.Name), ("plain.question", value.Plain.Question)])
                if (words == "") yield return new($"{place}.{field}", "is empty");
            if (value.Behaviours.Count is < 2 or > 3) yield return new($"{place}.behaviours", $"needs 2 or 3 behaviours that can be seen; it has {value.Behaviours.Count}");
            foreach (var fault in Anchors($"{place}.anchors", value.Anchors).Concat(Anchors($"{place}.plain.anchors", value.Plain.Anchors))) yield return fault;
        }
    }

    private static IEnumerable<FrameworkFault> Anchors(string place, IReadOnlyDictionary<int, string> anchors) =>
        from rating in Framework.Ratings
        where !anchors.TryGetValue(rating, out var words) || words == ""
        select new FrameworkFault(place, $"there are no words for {rating}");

    private static IEnumerable<FrameworkFault> Exercises(Framework framework)
    {
        if (framework.Exercises.Count == 0) yield return new("exercises", "there is no exercise");
        foreach (var twice in Twice(framework.Exercises.Select(e => e.Code)))
            yield return new($"exercises[{twice.Index}].code", $"\"{twice.Code}\" is used by an earlier exercise");
        foreach (var (index, exercise) in framework.Exercises.Index())
        {
            if (exercise.Code == "") yield return new($"exercises[{index}].code", "is empty");
            if (exercise.Name == "") yield return new($"exercises[{index}].name", "is empty");
            if (exercise.Minutes is < 1 or > 240) yield return new($"exercises[{index}].minutes", "must be from 1 to 240");
        }
    }

    private static IEnumerable<FrameworkFault> Coverage(Framework framework)
    {
        foreach (var exercise in framework.Exercises)
        {
            var place = $"matrix.{exercise.Code}";
            if (exercise.ValueCodes.Count == 0) yield return new(place, $"\"{exercise.Code}\" shows no value: name 1 to {ValuesPerExercise}");
            if (exercise.ValueCodes.Count > ValuesPerExercise)
                yield return new(place, $"\"{exercise.Code}\" has {exercise.ValueCodes.Count} values; nobody can watch for more than {ValuesPerExercise} at once");
            foreach (var (index, code) in exercise.ValueCodes.Index().Where(c => framework.Value(c.Item) is null))
                yield return new($"{place}[{index}]", $"there is no value \"{code}\"");
            foreach (var twice in Twice(exercise.ValueCodes)) yield return new($"{place}[{twice.Index}]", $"\"{twice.Code}\" is named twice");
        }

        foreach (var (index, value) in framework.Values.Index())
        {
            var shown = framework.Exercises.Count(e => e.ValueCodes.Contains(value.Code));
            if (shown < ExercisesPerValue)
                yield return new($"values[{index}].code", $"\"{value.Code}\" is seen in {shown} of the exercises; every value needs {ExercisesPerValue} at least (add it in \"matrix\")");
        }
    }

    private static IEnumerable<(int Index, string Code)> Twice(IEnumerable<string> codes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, code) in codes.Index())
            if (!seen.Add(code)) yield return (index, code);
    }
}
