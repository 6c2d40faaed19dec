using System.Collections.Immutable;

namespace Attribution;

/// <summary>What there is to merge on one topic: readings, their weights, and which of them have one origin.</summary>
internal sealed class MergeInput
{
    private readonly double[] _weights;
    private readonly double[] _wholes;
    private readonly int[] _origins;

    /// <param name="estimates">The used figures.</param>
    /// <param name="weightOf">The weight of each claim.</param>
    /// <param name="independence">The witnesses.</param>
    /// <param name="weighting">What gave the weights.</param>
    public MergeInput(
        ImmutableArray<Statement> estimates, Dictionary<Claim, double> weightOf, Independence independence, IWeighting weighting)
    {
        IReadOnlyDictionary<Claim, int> originOf = independence.Origins(withLookAlikes: true);
        Readings = [.. estimates.Select(statement => statement.Conventional!)];
        _weights = [.. estimates.Select(statement => weightOf[statement.Claim])];
        int[] origins = [.. estimates.Select(statement => originOf[statement.Claim])];
        bool isShared = origins.Distinct().Count() < origins.Length;
        _origins = isShared ? origins : [];
        _wholes = isShared ? Wholes(estimates, independence, weighting) : _weights;
    }

    /// <summary>The readings of the figures.</summary>
    public Reading[] Readings { get; }

    /// <summary>
    /// The weights of the readings for a merger, and their origins where it looks at them. A merger of the library collapses the claims of
    /// one origin before it counts anything, or takes care of them itself, as an <see cref="IOriginMerger"/> does; any other is given
    /// weights by which an origin counts once.
    /// </summary>
    public (double[] Weights, int[] Origins) For(IMerger merger) =>
        _origins.Length == 0 ? (_weights, [])
        : merger is IOriginMerger or ReadingMerger { HeedsOrigins: true } ? (_wholes, _origins)
        : merger is ReadingMerger ? (_weights, [])
        : (Shares(), []);

    /// <summary>The weight of each claim if its witness had no other.</summary>
    private static double[] Wholes(ImmutableArray<Statement> estimates, Independence independence, IWeighting weighting)
    {
        Dictionary<Claim, double> wholes = [];
        foreach (Witness witness in independence.Witnesses)
        {
            foreach (Claim claim in witness.Used) wholes.Add(claim, SharedWeighting.WholeBy(weighting, claim, witness));
        }

        return [.. estimates.Select(statement => wholes[statement.Claim])];
    }

    /// <summary>Weights divided by the number of claims of an origin.</summary>
    private double[] Shares()
    {
        Dictionary<int, int> counts = _origins.CountBy(origin => origin).ToDictionary();
        return [.. _wholes.Zip(_origins, (whole, origin) => whole / counts[origin])];
    }
}
