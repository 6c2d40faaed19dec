using CsCheck;

namespace Attribution.Json.Tests;

/// <content>Values in a type of a user's own.</content>
internal static partial class Any
{
    /// <summary>A type of a user's own with any of the values.</summary>
    public static readonly Gen<Values> Values =
        from estimate in Estimate.Null()
        from value in Gen.OneOf(
            Estimate.Select(one => (ClaimValue)one),
            Gen.Select(Text, Text.Null(), (text, issue) => (ClaimValue)new TextValue(text, issue))).Null()
        from words in Gen.Select(Text, Text.Null(), (text, issue) => new TextValue(text, issue)).Null()
        from unit in AUnit
        from date in Date
        from scope in Gen.Select(Key, Text).Array[0, 3].Select(pairs => Scope.Of(pairs.DistinctBy(pair => pair.Item1))).Null()
        from rating in Pick(Ratings).Null()
        from several in Estimate.Null().List[0, 3]
        select new Values
        {
            Estimate = estimate,
            Value = value,
            Words = words,
            Unit = unit,
            Date = date,
            Scope = scope,
            Assessment = rating,
            Several = several,
            ByUnit = unit is null || estimate is null ? null : new() { [unit] = estimate },
            ByDate = unit is null || date is null ? null : new() { [date] = unit },
        };
}
