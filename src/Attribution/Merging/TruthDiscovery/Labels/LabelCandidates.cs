namespace Attribution.Merging;

/// <summary>The labels that are possible on each topic and the belief in each, as a result has them.</summary>
/// <param name="Starts">Where the candidates of each topic start, and their number at the end.</param>
/// <param name="Codes">The labels as the caller numbers them, ascending within a topic.</param>
/// <param name="Beliefs">The belief in each.</param>
internal readonly record struct LabelCandidates(int[] Starts, int[] Codes, double[] Beliefs);
