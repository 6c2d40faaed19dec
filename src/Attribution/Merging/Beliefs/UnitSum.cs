using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Shares that add up to 1.</summary>
internal static class UnitSum
{
    /// <summary>How far the sum of given shares may be from 1.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Shares divided by their own sum are this close to 1 again, and are kept as they are.</summary>
    private const double Rounding = 1.0 / (1L << 51);

    /// <summary>The shares, divided by their sum where that is not 1 to the last digit.</summary>
    /// <exception cref="ArgumentException">A share is negative or not finite, or the sum is further from 1 than the tolerance.</exception>
    public static double[] Checked(ReadOnlySpan<double> shares, string name)
    {
        for (int i = 0; i < shares.Length; i++)
        {
            if (!(shares[i] >= 0 && double.IsFinite(shares[i]))) SampleGuard.Throw(name, i, shares[i], "it is finite and not below 0");
        }

        double sum = CompensatedSum.Of(shares);
        if (!(Math.Abs(sum - 1) <= Tolerance))
        {
            throw new ArgumentException(
                Printable.Message($"The {name} add up to {sum}; they must add up to 1, within {Tolerance}."),
                name);
        }

        double by = Math.Abs(sum - 1) <= Rounding ? 1 : sum;
        double[] kept = new double[shares.Length];
        for (int i = 0; i < kept.Length; i++)
        {
            // Adding 0 turns −0 into 0, which is another value to Equals.
            kept[i] = (shares[i] / by) + 0.0;
        }

        return kept;
    }

    /// <summary>"0.8", "1e-06": up to six digits, for a person.</summary>
    public static string Text(double share) => share.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary>"0.562": up to three digits.</summary>
    public static string Short(double share) => share.ToString("G3", CultureInfo.InvariantCulture);
}
