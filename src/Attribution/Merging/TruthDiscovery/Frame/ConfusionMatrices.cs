using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>What each source says for each true label, as Dawid–Skene learnt it; made by the library.</summary>
public sealed class ConfusionMatrices
{
    private readonly int[] _labels;
    private readonly int[] _sources;
    private readonly int[] _rowStart;
    private readonly int[] _rowLabel;
    private readonly double[] _priors;
    private readonly double[] _errors;
    private readonly int _stride;

    /// <param name="labels">The labels, as the table numbers them, ascending.</param>
    /// <param name="sources">The sources, as the table numbers them, ascending.</param>
    /// <param name="rowStart">Where the rows of each source start, and their number at the end: one row per label that it gives.</param>
    /// <param name="rowLabel">The place of the label of each row, ascending within a source.</param>
    /// <param name="priors">The share of each label.</param>
    /// <param name="errors">The rows, each with the probability for each true label.</param>
    /// <param name="stride">How far apart rows start.</param>
    internal ConfusionMatrices(
        int[] labels, int[] sources, int[] rowStart, int[] rowLabel, double[] priors, double[] errors, int stride) =>
        (_labels, _sources, _rowStart, _rowLabel, _priors, _errors, _stride) =
            (labels, sources, rowStart, rowLabel, priors, errors, stride);

    /// <summary>The labels, as the table numbers them, ascending.</summary>
    public ImmutableArray<int> Labels => [.. _labels];

    /// <summary>The share of topics of which a label is true, from 0 to 1; 0 of a label that no source gives.</summary>
    /// <param name="label">The label, as the table numbers labels.</param>
    public double PriorOf(int label)
    {
        int place = Array.BinarySearch(_labels, label);
        return place < 0 ? 0 : _priors[place];
    }

    /// <summary>
    /// The probability, from 0 to 1, that a source gives a label where another, or the same, is true; 0 of a label that it gives nowhere.
    /// </summary>
    /// <param name="source">The source, as the table numbers sources.</param>
    /// <param name="given">The label that it gives.</param>
    /// <param name="true">The label that is true.</param>
    public double Probability(int source, int given, int @true)
    {
        (int who, int says, int truth) = (
            Array.BinarySearch(_sources, source), Array.BinarySearch(_labels, given), Array.BinarySearch(_labels, @true));
        if (who < 0 || says < 0 || truth < 0) return 0;
        int row = Array.BinarySearch(_rowLabel, _rowStart[who], _rowStart[who + 1] - _rowStart[who], says);
        return row < 0 ? 0 : _errors[(row * _stride) + truth];
    }

    /// <summary>Such as "7 sources, 4 labels".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_sources.Length} source{(_sources.Length == 1 ? "" : "s")}, {_labels.Length} label{(_labels.Length == 1 ? "" : "s")}");
}
