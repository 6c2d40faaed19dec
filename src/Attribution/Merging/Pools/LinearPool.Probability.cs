using Attribution.Numerics;

namespace Attribution.Merging;

public sealed partial class LinearPool
{
    /// <summary>The probability density at <paramref name="x"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="x"/> is NaN.</exception>
    public double Density(double x) => Sum(c => c.Density(x));

    /// <summary>The probability of a value of at most <paramref name="x"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="x"/> is NaN.</exception>
    public double Cdf(double x) => Math.Min(1, Sum(c => c.Cdf(x)));

    /// <summary>The probability of a value above <paramref name="x"/>, accurate where <see cref="Cdf"/> is next to 1.</summary>
    /// <exception cref="ArgumentException"><paramref name="x"/> is NaN.</exception>
    public double UpperTail(double x) => Math.Min(1, Sum(c => c.UpperTail(x)));

    /// <summary>The value that is exceeded with probability 1 − <paramref name="probability"/>.</summary>
    /// <remarks>
    /// Between two camps the probability is all but constant: there the quantile is where the tails of both balance, and where not even a
    /// double can tell them from 0, the middle of the gap.
    /// </remarks>
    /// <param name="probability">From 0 to 1; 0 and 1 give the ends of the support, which may be infinite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not from 0 to 1.</exception>
    public double Quantile(double probability)
    {
        Refuse.NotProbability(probability);
        double low = _components.Min(c => c.Quantile(probability)), high = _components.Max(c => c.Quantile(probability));
        if (low == high || probability is 0 or 1) return probability == 1 ? high : low;

        // A component's own quantiles are rounded, so that the ends of the bracket may lie a digit inside.
        double atLow = Excess(low, probability), atHigh = Excess(high, probability);
        if (atLow > 0) return low;
        if (atHigh < 0) return high;
        (low, high) = (Math.Max(low, -double.MaxValue), Math.Min(high, double.MaxValue));
        if (Excess(low, probability) >= 0) return low;
        if (Excess(high, probability) <= 0) return high;

        // The smallest quantile and the largest, which are apart only in a gap.
        double part = double.IsFinite(high - low) ? 1 : 0.25;
        double root = Root.Bracketed(x => Excess(x / part, probability), low * part, high * part) / part;
        return Excess(root, probability) == 0
            ? SortedCopy.Midpoint(LastZero(probability, root, low), LastZero(probability, root, high))
            : root;
    }

    /// <summary>F(x) − p, as the difference of small tails: far from the components F itself cannot tell one x from another.</summary>
    private double Excess(double x, double probability)
    {
        CompensatedSum passed = default, tails = default;
        passed.Add(-probability);
        for (int i = 0; i < _components.Length; i++)
        {
            if (x > _components[i].Median)
            {
                passed.Add(_shares[i]);
                tails.Add(-_shares[i] * _components[i].UpperTail(x));
            }
            else
            {
                tails.Add(_shares[i] * _components[i].Cdf(x));
            }
        }

        // Shares as 1/3 add up to 1 with a rounding error, which is not a probability.
        double whole = Math.Abs(passed.Value) <= 1e-15 * probability ? 0 : passed.Value;
        return whole + tails.Value;
    }

    /// <summary>The last number with an excess of 0 on the way from one that has it to an end.</summary>
    private double LastZero(double probability, double inside, double end)
    {
        if (Excess(end, probability) == 0) return end;
        while (true)
        {
            double middle = SortedCopy.Midpoint(inside, end);
            if (middle == inside || middle == end) return inside;
            if (Excess(middle, probability) == 0)
            {
                inside = middle;
            }
            else
            {
                end = middle;
            }
        }
    }
}
