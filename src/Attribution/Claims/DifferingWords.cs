namespace Attribution;

/// <summary>
/// What becomes of a claim whose words say other numbers than those that are recorded for it, the opposite bound, or another unit.
/// </summary>
/// <remarks>
/// Words are read in English; those that it cannot read are left alone. Numbers agree where those that both state are equal, in whatever
/// unit; words may leave out thousands or millions ("3" of 3 million), and may say less than the numbers do. Words do not differ where
/// English with decimal commas, or French, reads them as the very numbers, down to the last place: "1,234 km" as 1.234 km.
/// </remarks>
public enum DifferingWords
{
    /// <summary>The claims are not a set: a problem with the code "words-differ" says which words and which numbers.</summary>
    Refused,

    /// <summary>The claims are a set, and each verdict tells of the words that differ.</summary>
    Told,
}
