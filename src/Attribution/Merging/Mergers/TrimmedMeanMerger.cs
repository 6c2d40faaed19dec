using Attribution.Merging;

namespace Attribution;

/// <summary>The mean with a share of the readings at either end cut off or, winsorised, drawn in.</summary>
internal sealed class TrimmedMeanMerger : PointMerger
{
    private readonly double _fraction;
    private readonly bool _winsorised;

    public TrimmedMeanMerger(double fraction, bool winsorised, MergeScale scale)
        : base(MergeFindings.Text($"{(winsorised ? "winsorised" : "trimmed")} mean ({100 * fraction:0.######} %)"), scale)
    {
        if (fraction is not (> 0 and < 0.5))
        {
            throw new ArgumentOutOfRangeException(
                nameof(fraction), fraction, "The share to cut at either end lies between 0 and 0.5: write 20 % as 0.2.");
        }

        _fraction = fraction;
        _winsorised = winsorised;
    }

    protected override bool IgnoresWeights => true;

    internal override double Locate(ReadOnlySpan<double> points, ReadOnlySpan<double> weights, List<Finding>? warnings)
    {
        if (warnings is not null && points.Length * _fraction < 1)
        {
            warnings.Add(new(
                "nothing-trimmed",
                MergeFindings.Text(
                    $"{100 * _fraction:0.######} % of {points.Length} readings is less than one: nothing is cut, and this is the plain mean."),
                "Use Mergers.Median, or cut off a larger share."));
        }

        return _winsorised ? Robust.WinsorisedMean(points, _fraction) : Robust.TrimmedMean(points, _fraction);
    }
}
