namespace Attribution;

/// <summary>Ids and reasons of what may still change between versions; docs/estimates.md lists them.</summary>
internal static class ExperimentalIds
{
    public const string Words = "ATTR001";

    public const string WordsReason =
        "The kinds of words are what the parser tells apart, and another language may need others; use EstimateGrammar.English as it is.";

    public const string Grammars = "ATTR002";

    public const string GrammarsReason =
        "How a grammar is made may change as languages are added; use the grammars that come with the library.";
}
