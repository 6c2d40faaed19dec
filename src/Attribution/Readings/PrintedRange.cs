namespace Attribution;

/// <summary>A best figure with a range, as printed: how symmetric it is, given that each printed number is rounded.</summary>
/// <remarks>
/// A number printed with digits after the point is rounded to its last one. Of whole numbers the trailing zeros of the others tell: in
/// "1,000 (500 to 2,000)" all are taken as rounded to hundreds. Of a spread, "N +x/−y", the rounded numbers are x and y.
/// </remarks>
internal readonly struct PrintedRange
{
    private readonly decimal _lower;
    private readonly decimal _best;
    private readonly decimal _upper;

    // Half a unit of the place to which each number is rounded.
    private readonly decimal _lowerHalf;
    private readonly decimal _bestHalf;
    private readonly decimal _upperHalf;

    /// <param name="estimate">An estimate with a lower end, a best figure and an upper end.</param>
    public PrintedRange(Estimate estimate)
    {
        (_lower, _best, _upper) = (estimate.Lower!.Value.Value, estimate.Best!.Value, estimate.Upper!.Value.Value);
        if (estimate.Form == EstimateForm.PlusMinus)
        {
            int down = PlaceOfDifference(_best, _lower), up = PlaceOfDifference(_upper, _best);
            int finest = Math.Max(0, Math.Min(down, up));
            (_lowerHalf, _bestHalf, _upperHalf) = (Half(Math.Min(down, finest)), 0, Half(Math.Min(up, finest)));
        }
        else
        {
            int low = SignificantPlace.Of(_lower), best = estimate.LastSignificantPlace, high = SignificantPlace.Of(_upper);
            int finest = Math.Max(0, Math.Min(best, Math.Min(low, high)));
            (_lowerHalf, _bestHalf, _upperHalf) = (Half(Math.Min(low, finest)), Half(Math.Min(best, finest)), Half(Math.Min(high, finest)));
        }
    }

    /// <summary>Whether the numbers have logarithms.</summary>
    public bool IsPositive => _lower > 0;

    /// <summary>The lower and the upper half-width: each end's distance from the best figure.</summary>
    public (double Lower, double Upper) Arms => (NearestDouble.OfSum(_best, -_lower), NearestDouble.OfSum(_upper, -_best));

    /// <summary>The half-widths of the natural logarithm; NaN or infinite unless <see cref="IsPositive"/>.</summary>
    public (double Lower, double Upper) LogArms
    {
        get
        {
            (double lower, double best, double upper) = (NearestDouble.Of(_lower), NearestDouble.Of(_best), NearestDouble.Of(_upper));
            (double down, double up) = Arms;
            return (LogRatio(best, lower, down), LogRatio(upper, best, up));
        }
    }

    /// <summary>Whether numbers that print like these can be as far apart on one side as on the other.</summary>
    public bool IsSymmetric
    {
        get
        {
            try
            {
                return Math.Abs(_upper - _best - (_best - _lower)) <= _lowerHalf + (2 * _bestHalf) + _upperHalf;
            }
            catch (OverflowException)
            {
                // The range is wider than a decimal; half a unit of any printed place is negligible beside it.
                return Arms.Lower == Arms.Upper;
            }
        }
    }

    /// <summary>Whether positive numbers that print like these can have one ratio on both sides.</summary>
    public bool IsLogSymmetric
    {
        get
        {
            if (!IsPositive) return false;
            (double lower, double best, double upper) = (NearestDouble.Of(_lower), NearestDouble.Of(_best), NearestDouble.Of(_upper));
            (double low, double middle, double high) =
                (NearestDouble.Of(_lowerHalf), NearestDouble.Of(_bestHalf), NearestDouble.Of(_upperHalf));
            double least = Math.Max(0, best - middle), most = best + middle;
            return (lower - low) * (upper - high) <= most * most && (lower + low) * (upper + high) >= least * least;
        }
    }

    // A quotient next to 1 has lost the digits that the difference still has.
    private static double LogRatio(double high, double low, double difference) =>
        difference < low ? 2 * Math.Atanh(difference / (high + low)) : Math.Log(high / low);

    private static decimal Half(int place) => SignificantPlace.Unit(place) / 2;

    private static int PlaceOfDifference(decimal high, decimal low)
    {
        try
        {
            return SignificantPlace.Of(high - low);
        }
        catch (OverflowException)
        {
            return Math.Min(SignificantPlace.Of(high), SignificantPlace.Of(low));
        }
    }
}
