using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>
/// The sums of a growing list of claims at several fixed τ², the nodes of an interpolation. A claim is added to all of them at once, with
/// the rounding error of each addition carried along.
/// </summary>
internal sealed class NodeSums
{
    private const int Rows = 9;

    private readonly Vector256<double>[] _nodes;
    private readonly Vector256<double>[] _sums;      // nine sums a vector of nodes, one after the other
    private readonly Vector256<double>[] _errors;
    private readonly Vector256<double>[] _products;  // of v + τ², as long as none runs out of range
    private readonly LogProduct[] _determinants;

    /// <param name="nodes">The values of τ², four to a vector.</param>
    /// <param name="centre">The point that distances are taken from, less the pivot.</param>
    public NodeSums(ReadOnlySpan<double> nodes, double centre)
    {
        int vectors = nodes.Length / ClaimVectors.Width;
        _nodes = new Vector256<double>[vectors];
        for (int i = 0; i < vectors; i++) _nodes[i] = Vector256.Create(nodes[(i * ClaimVectors.Width)..]);
        _sums = new Vector256<double>[Rows * vectors];
        _errors = new Vector256<double>[Rows * vectors];
        _products = new Vector256<double>[vectors];
        Array.Fill(_products, Vector256<double>.One);
        _determinants = new LogProduct[nodes.Length];
        Array.Fill(_determinants, new(1));
        Centre = centre;
    }

    /// <summary>The point that distances are taken from, less the pivot.</summary>
    public double Centre { get; }

    /// <summary>Adds a claim by its distance from the pivot.</summary>
    public void Add(double distance, double variance)
    {
        Vector256<double> d = Vector256.Create(distance - Centre), v = Vector256.Create(variance);
        for (int i = 0; i < _nodes.Length; i++)
        {
            Vector256<double> total = v + _nodes[i], w = Vector256<double>.One / total, w2 = w * w, w3 = w2 * w;
            Vector256<double> wd = w * d, w2d = w2 * d, w3d = w3 * d;
            Span<Vector256<double>> sums = _sums.AsSpan(i * Rows, Rows), errors = _errors.AsSpan(i * Rows, Rows);
            Add(ref sums[0], ref errors[0], w);
            Add(ref sums[1], ref errors[1], w2);
            Add(ref sums[2], ref errors[2], w3);
            Add(ref sums[3], ref errors[3], wd);
            Add(ref sums[4], ref errors[4], w2d);
            Add(ref sums[5], ref errors[5], w3d);
            Add(ref sums[6], ref errors[6], wd * d);
            Add(ref sums[7], ref errors[7], w2d * d);
            Add(ref sums[8], ref errors[8], w3d * d);
            Vector256<double> product = _products[i] * total;
            _products[i] = product;
            if (Vector256.GreaterThanAny(product, Vector256.Create(1e100)) || Vector256.LessThanAny(product, Vector256.Create(1e-100)))
            {
                Flush(i);
            }
        }
    }

    /// <summary>The sums at the point to which these shares of the nodes belong.</summary>
    public PowerSums At(ReadOnlySpan<Vector256<double>> shares)
    {
        Vector256<double> w = default, w2 = default, w3 = default, d = default, d2 = default, d3 = default;
        Vector256<double> s = default, s2 = default, s3 = default;
        for (int i = 0; i < shares.Length; i++)
        {
            Vector256<double> share = shares[i];
            ReadOnlySpan<Vector256<double>> sums = _sums.AsSpan(i * Rows, Rows), errors = _errors.AsSpan(i * Rows, Rows);
            w += share * (sums[0] + errors[0]);
            w2 += share * (sums[1] + errors[1]);
            w3 += share * (sums[2] + errors[2]);
            d += share * (sums[3] + errors[3]);
            d2 += share * (sums[4] + errors[4]);
            d3 += share * (sums[5] + errors[5]);
            s += share * (sums[6] + errors[6]);
            s2 += share * (sums[7] + errors[7]);
            s3 += share * (sums[8] + errors[8]);
        }

        return new()
        {
            Centre = Centre,
            Rest = Vector256.Sum(w),
            Rest2 = Vector256.Sum(w2),
            Rest3 = Vector256.Sum(w3),
            First = Vector256.Sum(d),
            First2 = Vector256.Sum(d2),
            First3 = Vector256.Sum(d3),
            Second = Vector256.Sum(s),
            Second2 = Vector256.Sum(s2),
            Second3 = Vector256.Sum(s3),
        };
    }

    /// <summary>Σ ln(v + τ²) at that point.</summary>
    public double LogDeterminantAt(ReadOnlySpan<Vector256<double>> shares)
    {
        double sum = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            Flush(i);
            for (int lane = 0; lane < ClaimVectors.Width; lane++)
            {
                double share = shares[i].GetElement(lane);
                if (share != 0) sum += share * _determinants[(i * ClaimVectors.Width) + lane].Log;
            }
        }

        return sum;
    }

    private void Flush(int vector)
    {
        for (int lane = 0; lane < ClaimVectors.Width; lane++)
        {
            _determinants[(vector * ClaimVectors.Width) + lane].Multiply(_products[vector].GetElement(lane));
        }

        _products[vector] = Vector256<double>.One;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref Vector256<double> sum, ref Vector256<double> error, Vector256<double> term)
    {
        Vector256<double> next = sum + term, part = next - sum;
        error += sum - (next - part) + (term - part);
        sum = next;
    }
}
