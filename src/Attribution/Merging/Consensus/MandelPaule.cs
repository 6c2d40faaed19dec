using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The Mandel–Paule consensus: one variance between the values is added to each stated one, just large enough to make them agree.
/// </summary>
/// <remarks>
/// Solves Σ (x − mean)²/(variance + τ²) = k − 1 for τ² ≥ 0: Paule and Mandel 1982, Journal of Research of the NBS 87:377,
/// doi:10.6028/jres.087.022. The same τ² as <see cref="Attribution.TauSquared.PauleMandel"/>; interlaboratory studies report it with the
/// standard error of Rukhin 2009, Metrologia 46:323, doi:10.1088/0026-1394/46/3/021.
/// </remarks>
public sealed class MandelPaule
{
    internal static readonly MetaAnalysisOptions PauleMandel = new() { TauSquared = Attribution.TauSquared.PauleMandel };

    private MandelPaule()
    {
    }

    /// <summary>The consensus mean.</summary>
    public double Mean { get; private init; }

    /// <summary>τ², the variance between the values; 0 when they agree within their variances.</summary>
    public double TauSquared { get; private init; }

    /// <summary>1/√Σ w with w = 1/(variance + τ²).</summary>
    public double StandardError { get; private init; }

    /// <summary>√(Σ w²(x − mean)²)/Σ w, from the scatter of the values alone; 0 for one value and for equal values.</summary>
    public double RukhinStandardError { get; private init; }

    /// <summary>Whether τ² was found to the last digits; the search is bracketed, and cannot fail to.</summary>
    public bool Converged { get; private init; }

    /// <summary>Fits the consensus.</summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static MandelPaule Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        FittedMean fit = MetaAnalysis.Of(values, variances, [], PauleMandel);
        return new()
        {
            Mean = fit.Estimate,
            TauSquared = fit.TauSquared,
            StandardError = fit.StandardError,
            RukhinStandardError = RukhinError(values, variances, fit),
            Converged = fit.Converged,
        };
    }

    /// <summary>√(Σ w²(x − mean)²)/Σ w of a Paule–Mandel fit.</summary>
    internal static double RukhinError(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, in FittedMean fit)
    {
        // w/Σ w = (error/√(variance + τ²))², without a square that could leave the range of a double.
        CompensatedSum squares = default;
        for (int i = 0; i < values.Length; i++)
        {
            double share = fit.StandardError / Math.Sqrt(variances[i] + fit.TauSquared);
            double pull = share * share * (values[i] - fit.Estimate) / fit.StandardError;
            squares.Add(pull * pull);
        }

        return fit.StandardError * Math.Sqrt(squares.Value);
    }

    /// <summary>For instance "2032.24 ± 672 (τ = 1320)", with Rukhin's standard error.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Mean:G6} ± {RukhinStandardError:G3} (τ = {Math.Sqrt(TauSquared):G3})");
}
