using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Sums over residuals from a mean, at one τ², in compensated arithmetic: a second pass, in which no digits cancel.</summary>
internal readonly struct ResidualMoments
{
    private ResidualMoments(in Sums sums) =>
        (SumOfSquares, WeightedSquares, WeightedCubes, Cross) = (sums.One.Value, sums.Two.Value, sums.Three.Value, sums.Cross.Value);

    /// <summary>Σ w r².</summary>
    public double SumOfSquares { get; }

    /// <summary>Σ w² r².</summary>
    public double WeightedSquares { get; }

    /// <summary>Σ w³ r².</summary>
    public double WeightedCubes { get; }

    /// <summary>Σ w² r.</summary>
    public double Cross { get; }

    /// <param name="sample">The claims.</param>
    /// <param name="tauSquared">τ².</param>
    /// <param name="shift">The mean less the pivot.</param>
    public static ResidualMoments At(in Sample sample, double tauSquared, double shift)
    {
        var claims = new ClaimVectors(sample);
        Sums sums = default;
        Vector256<double> spread = Vector256.Create(tauSquared), mean = Vector256.Create(shift);
        for (int i = 0; i < claims.Full; i++)
        {
            (Vector256<double> d, Vector256<double> v) = claims.At(i);
            sums.Add(d - mean, Vector256<double>.One / (v + spread));
        }

        if (claims.Rest > 0)
        {
            (Vector256<double> d, Vector256<double> v, Vector256<double> mask) = claims.AtEnd();
            sums.Add(d - mean, mask & (Vector256<double>.One / (v + spread)));
        }

        return new(sums);
    }

    private struct Sums
    {
        public CompensatedVectorSum One;
        public CompensatedVectorSum Two;
        public CompensatedVectorSum Three;
        public CompensatedVectorSum Cross;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector256<double> r, Vector256<double> w)
        {
            Vector256<double> wr = w * r, square = wr * wr;
            One.Add(wr * r);
            Two.Add(square);
            Three.Add(w * square);
            Cross.Add(w * wr);
        }
    }
}
