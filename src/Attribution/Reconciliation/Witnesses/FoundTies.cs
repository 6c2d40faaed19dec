namespace Attribution;

/// <summary>What was found of the data that claims have in common.</summary>
/// <param name="OfClaim">The ties of each claim that has some, by its id.</param>
/// <param name="Pairs">Which claims share data, or null.</param>
/// <param name="Count">The number of ties.</param>
/// <param name="Names">The numbers of those that have names.</param>
internal sealed record FoundTies(
    Dictionary<string, List<int>> OfClaim, SharedPairs? Pairs, int Count, IReadOnlyList<KeyValuePair<string, int>> Names);
