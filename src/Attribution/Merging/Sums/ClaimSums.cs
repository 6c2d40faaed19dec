using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The sums of a growing list of claims, or of the list less one claim, as functions of τ²; each is had in a time that does not depend on
/// the number of claims, so that k fits to sets that differ by one claim cost O(k) and not O(k²).
/// </summary>
/// <remarks>
/// In t = ln(1 + τ²/least variance) every w = 1/(v + τ²) is analytic in a strip of half-width π. On a piece of length 1 sixteen
/// Chebyshev points then give the sums of w, w² and w³ to the last digits (the error falls as 12.6⁻ⁿ). A piece is made when it is
/// first asked for, by one pass over the claims, and kept up to date as claims are added; there are as many as the τ² asked for span
/// powers of e. The two most precise claims stay out of the pieces, so that whichever claim is left out, no digits of a weight cancel.
/// Where digits of a square do, <see cref="HasLostDigits"/> tells, and the set must be fitted by itself; this happens to the few claims
/// that outweigh all others.
/// </remarks>
internal sealed class ClaimSums
{
    /// <summary>Below this number of claims the passes over all of them cost less.</summary>
    public const int Worthwhile = 128;

    private readonly double[] _distances;   // from the pivot
    private readonly double[] _variances;
    private readonly double _least;
    private readonly Dictionary<int, NodeSums> _pieces = [];
    private readonly Extremes _extremes;
    private NodeSums _atZero = new([0, 0, 0, 0], 0);
    private CompensatedSum _first, _square, _variance, _varianceSquares;   // equal weights
    private int _added;
    private int _left = -1;
    private int _top = -1;
    private int _next = -1;

    /// <param name="sample">All claims, of which none is added yet.</param>
    public ClaimSums(in Sample sample)
    {
        _distances = sample.Values.ToArray();
        foreach (ref double value in _distances.AsSpan()) value -= sample.Pivot;
        _variances = sample.Variances.ToArray();
        _least = sample.LeastVariance;
        Pivot = sample.Pivot;
        _extremes = new(_distances);
    }

    /// <summary>What distances and shifts are measured from.</summary>
    public double Pivot { get; }

    /// <summary>The claims added, less the one that is left out.</summary>
    public int Count => _added - (_left < 0 ? 0 : 1);

    /// <summary>The least variance among them.</summary>
    public double LeastVariance => _variances[Top];

    /// <summary>The largest value less the smallest.</summary>
    public double Range => _extremes.RangeWithout(_left);

    /// <summary>Whether a sum that was asked for since the last change is the small difference of two large ones.</summary>
    public bool HasLostDigits { get; private set; }

    private int Top => _left == _top ? _next : _top;

    /// <summary>Adds all claims.</summary>
    public void AddAll()
    {
        while (_added < _distances.Length) AddNext();
        _atZero = Filled([0, 0, 0, 0], MeanAt(0));
    }

    /// <summary>Adds the next claim of the sample.</summary>
    public void AddNext()
    {
        int i = _added++;
        double d = _distances[i], v = _variances[i], apart = i == 0 ? 0 : d - (_first.Value / i);
        _square.Add(apart * apart * i / (i + 1));
        _first.Add(d);
        _variance.Add(v);
        _varianceSquares.Add(v * v);
        _extremes.Add(i);
        int moving = i;
        if (_top < 0 || v < _variances[_top]) (_top, _next, moving) = (i, _top, _next);
        else if (_next < 0 || v < _variances[_next]) (_next, moving) = (i, _next);
        HasLostDigits = false;
        if (moving < 0) return;
        _atZero.Add(_distances[moving], _variances[moving]);
        foreach (NodeSums piece in _pieces.Values) piece.Add(_distances[moving], _variances[moving]);
    }

    /// <summary>Leaves out one of the claims added, or with −1 none, instead of the one left out before.</summary>
    public void Leave(int index) => (_left, HasLostDigits) = (index, false);

    /// <summary>The sums at one τ².</summary>
    [SkipLocalsInit]
    public PowerSums At(double tauSquared)
    {
        Span<Vector256<double>> shares = stackalloc Vector256<double>[ChebyshevPoints.Vectors];
        NodeSums piece = PieceOf(tauSquared, ref shares);
        if (TryAt(piece, shares, tauSquared, out PowerSums sums)) return sums;

        // The mean has moved away from where it was when the piece was made.
        if (_left < 0)
        {
            piece = tauSquared == 0 ? _atZero = Filled([0, 0, 0, 0], MeanAt(0)) : Make(NumberOf(tauSquared, out _));
            if (TryAt(piece, shares, tauSquared, out sums)) return sums;
        }

        HasLostDigits = true;
        return sums;
    }

    /// <summary>Σ ln(v + τ²).</summary>
    [SkipLocalsInit]
    public double LogDeterminant(double tauSquared)
    {
        Span<Vector256<double>> shares = stackalloc Vector256<double>[ChebyshevPoints.Vectors];
        double log = PieceOf(tauSquared, ref shares).LogDeterminantAt(shares);
        if (_top >= 0 && _top != _left) log += Math.Log(_variances[_top] + tauSquared);
        if (_next >= 0 && _next != _left) log += Math.Log(_variances[_next] + tauSquared);
        return IsInPieces(_left) ? log - Math.Log(_variances[_left] + tauSquared) : log;
    }

    /// <summary>The sums with equal weights.</summary>
    public UnweightedMoments Unweighted()
    {
        double square = _square.Value, variance = _variance.Value, squares = _varianceSquares.Value;
        if (_left >= 0)
        {
            double apart = _distances[_left] - (_first.Value / _added), v = _variances[_left];
            double without = square - (apart * apart * _added / (_added - 1));
            HasLostDigits |= without < 0.05 * square || v > 0.95 * variance || v * v > 0.95 * squares;
            (square, variance, squares) = (Math.Max(without, 0), variance - v, squares - (v * v));
        }

        return new(Range == 0 ? 0 : square, variance, squares);
    }

    private bool IsInPieces(int index) => index >= 0 && index != _top && index != _next;

    private bool TryAt(NodeSums piece, ReadOnlySpan<Vector256<double>> shares, double tauSquared, out PowerSums sums)
    {
        sums = piece.At(shares);
        int top = Top;
        sums.Add(_distances[top], _variances[top] + tauSquared, isTop: true);
        if (_next >= 0 && _next != top && _next != _left) sums.Add(_distances[_next], _variances[_next] + tauSquared, isTop: false);
        bool kept = !IsInPieces(_left) || sums.TrySubtract(_distances[_left], _variances[_left] + tauSquared);
        return kept && sums.IsCentred;
    }

    /// <summary>The piece that holds a τ², and the shares of its nodes.</summary>
    private NodeSums PieceOf(double tauSquared, ref Span<Vector256<double>> shares)
    {
        if (tauSquared == 0)
        {
            shares = shares[..1];
            shares[0] = Vector256.CreateScalar(1.0);
            return _atZero;
        }

        int number = NumberOf(tauSquared, out double place);
        ChebyshevPoints.Shares(place, shares);
        return _pieces.TryGetValue(number, out NodeSums? piece) ? piece : Make(number);
    }

    private NodeSums Make(int number)
    {
        Span<double> nodes = stackalloc double[ChebyshevPoints.Count];
        for (int i = 0; i < nodes.Length; i++) nodes[i] = _least * (Math.Exp(number + ChebyshevPoints.OfUnit[i]) - 1);
        return _pieces[number] = Filled(nodes, MeanAt(nodes[ChebyshevPoints.Count / 2]));
    }

    private int NumberOf(double tauSquared, out double place)
    {
        double t = Math.Log(1 + (tauSquared / _least));
        int number = (int)t;
        place = t - number;
        return number;
    }

    private NodeSums Filled(ReadOnlySpan<double> nodes, double centre)
    {
        NodeSums piece = new(nodes, centre);
        for (int i = 0; i < _added; i++)
        {
            if (IsInPieces(i)) piece.Add(_distances[i], _variances[i]);
        }

        return piece;
    }

    /// <summary>The mean of all claims added, less the pivot.</summary>
    private double MeanAt(double tauSquared)
    {
        CompensatedSum weight = default, first = default;
        for (int i = 0; i < _added; i++)
        {
            double w = 1 / (_variances[i] + tauSquared);
            weight.Add(w);
            first.Add(w * _distances[i]);
        }

        return first.Value / weight.Value;
    }
}
