namespace Attribution;

/// <summary>What is known of some statements on a topic, by their positions among these.</summary>
/// <param name="voices">Whose words the claims on the topic are.</param>
/// <param name="grounds">What the claims on the topic are about.</param>
/// <param name="contents">For each claim on the topic the number of what it says.</param>
/// <param name="pairs">What is known of each two claims on the topic; null where that is not kept.</param>
/// <param name="places">For each statement the place of its claim.</param>
internal sealed class KnownStatements(
    VoiceTable voices, GroundTable grounds, int[] contents, Func<KnownPairs?> pairs, int[] places)
{
    /// <summary>Whose words they are.</summary>
    public VoiceTable Voices => voices;

    /// <summary>What the claims on the topic are about, by their places.</summary>
    public GroundTable Grounds => grounds;

    /// <summary>The number of what a statement says, whoever says it: one for those that no rule of comparing tells apart.</summary>
    public int ContentOf(int statement) => contents[places[statement]];

    /// <summary>The places of the statements, in ascending order.</summary>
    public ReadOnlySpan<int> Places => places;

    /// <summary>The place of a statement, by which its pairs are kept.</summary>
    public int PlaceOf(int statement) => places[statement];

    /// <summary>What is known of each two; null where that is not kept.</summary>
    public KnownPairs? Pairs => pairs();

    /// <summary>The same of the first of each group.</summary>
    /// <param name="groups">Positions of statements.</param>
    public KnownStatements FirstOf(int[][] groups) =>
        new(voices, grounds, contents, pairs, Array.ConvertAll(groups, group => places[group[0]]));
}
