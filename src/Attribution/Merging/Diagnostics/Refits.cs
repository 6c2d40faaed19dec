namespace Attribution.Merging;

/// <summary>Many fits to sets of claims that differ by one, from shared sums.</summary>
internal sealed class Refits
{
    private readonly ClaimSums _claims;
    private readonly MetaAnalysisOptions _options;
    private readonly int _exponent;

    private Refits(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options)
    {
        using PreparedSample prepared = PreparedSample.From(values, variances, []);
        _claims = new(prepared.Sample);
        _exponent = prepared.Exponent;
        _options = options ?? MetaAnalysisOptions.Default;
    }

    /// <summary>Of claims that all count from the beginning.</summary>
    public static Refits OfAll(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options)
    {
        Refits refits = OfNone(values, variances, options);
        refits._claims.AddAll();
        return refits;
    }

    /// <summary>Of claims that come in one by one.</summary>
    public static Refits OfNone(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, MetaAnalysisOptions? options) =>
        new(values, variances, options);

    /// <summary>Lets the next claim count.</summary>
    public void Add() => _claims.AddNext();

    /// <summary>The fit of all claims that count; null where digits are lost, so that they must be fitted by themselves.</summary>
    public MetaAnalysisResult? All() => Without(-1);

    /// <summary>The fit without one; null where digits are lost.</summary>
    public MetaAnalysisResult? Without(int index)
    {
        _claims.Leave(index);
        FittedMean.Of(_claims, _exponent, _options, out FittedMean fit);
        return _claims.HasLostDigits ? null : new(fit, _options);
    }

    /// <summary>The standard error of the mean of all claims at this τ².</summary>
    public double ErrorUnder(double tauSquared)
    {
        _claims.Leave(-1);
        return Math.ScaleB(Math.Sqrt(1 / _claims.At(Math.ScaleB(tauSquared, 2 * _exponent)).Weight), -_exponent);
    }
}
