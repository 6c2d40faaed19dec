using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The values that agree within their stated uncertainties, their weighted mean, and how far every value is from it.</summary>
/// <remarks>
/// <para><see cref="FitLargest"/>: Cox 2007, Metrologia 44:187, doi:10.1088/0026-1394/44/3/005, the largest subset whose χ² passes at the
/// level, of equally large ones that of the smallest χ². <see cref="FitGreedy"/>: Cox 2002, Metrologia 39:589,
/// doi:10.1088/0026-1394/39/6/10.</para>
/// <para>Assumes independent normal values with right variances for the majority, and calls the rest wrong: it says who is out of line, not
/// who is right. With two equally large camps it must take one side: <see cref="Ambiguous"/> says so.</para>
/// </remarks>
public sealed class ConsistentSubset
{
    /// <summary>The largest number of values that <see cref="FitLargest"/> accepts: it compares all pairs.</summary>
    public const int MaximumCount = 1000;

    private ConsistentSubset()
    {
    }

    /// <summary>
    /// The positions of the members, ascending; empty when no two of several values agree, so that every single one would do.
    /// </summary>
    public ImmutableArray<int> Members { get; private init; }

    /// <summary>
    /// Whether another subset of the same size fits as well (χ² within 1e-9), or, in the greedy search, another value could as well have
    /// been left out.
    /// </summary>
    public bool Ambiguous { get; private init; }

    /// <summary>The weighted mean of the members (the key comparison reference value); null without members.</summary>
    public double? ReferenceValue { get; private init; }

    /// <summary>Its standard uncertainty, 1/√Σ w; null without members.</summary>
    public double? StandardUncertainty { get; private init; }

    /// <summary>Σ w (x − reference)² over the members; 0 without members.</summary>
    public double ChiSquared { get; private init; }

    /// <summary>The probability of a larger χ² among the members; 1 for fewer than two.</summary>
    public double PValue { get; private init; }

    /// <summary>How far each input value is from the reference value, in the order of the input; empty without members.</summary>
    public ImmutableArray<DegreeOfEquivalence> Degrees { get; private init; }

    /// <summary>The largest consistent subset, exactly.</summary>
    /// <remarks>
    /// The subset of m values with the least χ² is that of the m values nearest to its own mean, in units of their uncertainty; so one
    /// sweep of a point along the line, in which two values change places at most twice, meets the best subset of every size: O(k² log k),
    /// not 2ᵏ.
    /// </remarks>
    /// <param name="values">The values, finite; from 1 to <see cref="MaximumCount"/>.</param>
    /// <param name="variances">Their variances (squared standard uncertainties), finite and above 0.</param>
    /// <param name="significance">The probability below which χ² counts as inconsistent, in (0, 1); default 0.05.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, there are too many, or an entry is refused, and the message names its index; or values lie more
    /// than 1E300, or 1E150 of the smallest error, apart.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> is not in (0, 1).</exception>
    public static ConsistentSubset FitLargest(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double significance = 0.05)
    {
        Check(values, variances, significance);
        if (values.Length > MaximumCount)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"There are {values.Length} values; at most {MaximumCount} can be searched exactly. Use ConsistentSubset.FitGreedy."),
                nameof(values));
        }

        using NearestSubsets nearest = new(values, variances);
        return Of(nearest.Values, nearest.Largest(significance));
    }

    /// <summary>
    /// A consistent subset by leaving out, one after the other, the value that is farthest from the mean for its uncertainty.
    /// </summary>
    /// <remarks>
    /// Most steps look at the farthest few values only, and equal values count together: leaving most of k values out took time in
    /// proportion to about k√k where it was measured; O(k²) at worst, in memory of O(k). Can miss the largest subset by far: of the 11
    /// determinations of G in CODATA 2010 it keeps 6, where 7 are consistent.
    /// </remarks>
    /// <param name="values">The values, finite; at least 1.</param>
    /// <param name="variances">Their variances (squared standard uncertainties), finite and above 0.</param>
    /// <param name="significance">The probability below which χ² counts as inconsistent, in (0, 1); default 0.05.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused, and the message names its index; or values lie more than 1E300, or 1E150
    /// of the smallest error, apart.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> is not in (0, 1).</exception>
    public static ConsistentSubset FitGreedy(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double significance = 0.05)
    {
        Check(values, variances, significance);
        MeasuredValues measured = new(values, variances, new double[values.Length]);
        return Of(measured, new GreedySearch(measured).Run(significance));
    }

    /// <summary>For instance "{0, 1, 5} at 6.67345 ± 0.000131", or "no two values agree".</summary>
    public override string ToString() => Members.IsEmpty
        ? "no two values agree"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{{{Printable.Told(Members, member => $"{member}")}}} at {ReferenceValue:G6} ± {StandardUncertainty:G3}"
                + $"{(Ambiguous ? ", ambiguous" : "")}");

    private static ConsistentSubset None { get; } = new() { Members = [], Ambiguous = true, PValue = 1, Degrees = [] };

    private static ConsistentSubset Of(MeasuredValues values, FittedSubset subset)
    {
        ReadOnlySpan<int> members = subset.Members;
        if (members.IsEmpty) return None;

        DegreeOfEquivalence[] degrees = new DegreeOfEquivalence[values.Count];
        for (int i = 0, place = 0; i < degrees.Length; i++)
        {
            double error = values.Errors[i], root = subset.StandardUncertainty / error, share = root * root;

            // For a member u² − u_ref² as u² times the others' share of the weight: nothing cancels.
            if (place < members.Length && members[place] == i) (share, place) = (-share, place + 1);
            degrees[i] = new(values.Values[i] - subset.Reference, 2 * error * Math.Sqrt(Math.Max(0, 1 + share)));
        }

        return new()
        {
            Members = [.. members],
            Ambiguous = subset.Ambiguous,
            ReferenceValue = subset.Reference,
            StandardUncertainty = subset.StandardUncertainty,
            ChiSquared = subset.ChiSquared,
            PValue = members.Length == 1 ? 1 : Numerics.ChiSquared.UpperTail(subset.ChiSquared, members.Length - 1),
            Degrees = ImmutableCollectionsMarshal.AsImmutableArray(degrees),
        };
    }

    private static void Check(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, double significance)
    {
        SampleGuard.Values(values);
        SampleGuard.Positive(variances, values.Length, nameof(variances), "a variance is finite and above 0");
        Refuse.NotLevel(significance);
        double low = values[0], high = values[0], least = variances[0];
        for (int i = 1; i < values.Length; i++)
        {
            (low, high, least) = (Math.Min(low, values[i]), Math.Max(high, values[i]), Math.Min(least, variances[i]));
        }

        if (!(high - low <= 1e300 && (high - low) / Math.Sqrt(least) <= 1e150))
        {
            throw new ArgumentException(
                Printable.Message($"The values lie {high - low} apart and the smallest variance is {least}: χ² overflows a double. "
                    + $"Leave the extreme values out."),
                nameof(values));
        }
    }
}
