namespace Attribution;

/// <summary>Terms, each with what is to be said of it.</summary>
/// <param name="Facts">The terms, in the words of the library, and what is said of each; at least one.</param>
internal sealed record PageFacts(IReadOnlyList<(string Term, PageText Text)> Facts) : PageBlock;
