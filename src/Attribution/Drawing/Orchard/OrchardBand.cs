namespace Attribution;

/// <summary>The figures of one scope and time, or of one subgroup, together.</summary>
/// <param name="Heading">What they have in common, and how many they are.</param>
/// <param name="Spoken">The band in words, for those who do not see it.</param>
/// <param name="Dots">The figures, in ascending order.</param>
/// <param name="Merged">What is merged of a subgroup that ends with this band.</param>
internal sealed record OrchardBand(string Heading, string Spoken, IReadOnlyList<OrchardDot> Dots, IReadOnlyList<ForestRow> Merged);
