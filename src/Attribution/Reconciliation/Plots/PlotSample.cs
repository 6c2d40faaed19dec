using Attribution.Merging;

namespace Attribution;

/// <summary>The used figures that have a variance, as numbers on a scale.</summary>
internal sealed class PlotSample
{
    private PlotSample(Claim[] claims, double[] values, double[] variances, double[] factors, MergeScale scale, double tauSquared) =>
        (Claims, Values, Variances, Factors, Scale, Between) = (claims, values, variances, factors, scale, tauSquared);

    public Claim[] Claims { get; }

    /// <summary>The values; on a log scale their logarithms.</summary>
    public double[] Values { get; }

    public double[] Variances { get; }

    /// <summary>What the weighting gave each; empty where all are equal.</summary>
    public double[] Factors { get; }

    public MergeScale Scale { get; }

    /// <summary>The variance between them that was merged with.</summary>
    public double Between { get; }

    /// <summary>
    /// The figures as they were merged; null where the result has no value by variances, or these numbers do not make it again.
    /// </summary>
    public static PlotSample? Merged(Reconciliation result)
    {
        if (result.Merged is not { Refusal: null, Value: { } value, Heterogeneity: { } heterogeneity } merged) return null;
        HashSet<int> leftOut = [.. merged.LeftOut.Select(left => left.Index)];
        foreach (MergeScale scale in (MergeScale[])[MergeScale.Linear, MergeScale.Log])
        {
            foreach (bool isWeighted in (bool[])[false, true])
            {
                PlotSample? sample = Of(result, scale, index => !leftOut.Contains(index), isWeighted, heterogeneity.TauSquared);
                if (sample is not null && sample.Makes(value, merged.StandardError ?? 0)) return sample;
            }
        }

        return null;
    }

    /// <summary>The figures with a variance that is not assumed; null where there is none.</summary>
    public static PlotSample? Of(Reconciliation result, MergeScale scale) =>
        Of(result, scale, index => result.Figures.Used[index].Conventional!.Origin != VarianceOrigin.Assumed, false, 0);

    /// <summary>
    /// The figures as they were merged; where they were not by variances, those with an error, on the scale that is asked for. Null where
    /// there is none.
    /// </summary>
    public static PlotSample? ToDraw(Reconciliation result, PlotOptions options) =>
        result.Figures.Used.IsDefaultOrEmpty
            ? null
            : Merged(result) ?? Of(result, ForestOf.ScaleOf(result, options) == PlotScale.Log ? MergeScale.Log : MergeScale.Linear);

    /// <summary>The share of each claim; they add up to 1.</summary>
    public Dictionary<Claim, double> Shares()
    {
        double all = 0;
        for (int i = 0; i < Claims.Length; i++) all += WeightOf(i);
        Dictionary<Claim, double> shares = new(Claims.Length);
        for (int i = 0; i < Claims.Length; i++) shares.Add(Claims[i], WeightOf(i) / all);
        return shares;
    }

    /// <summary>Cochran's Q and its degrees of freedom; null where they do not give the p-value of the merged value.</summary>
    public (double Q, int Degrees)? Q(double probability)
    {
        MetaAnalysisResult fit = MetaAnalysis.Fit(Values, Variances, Factors, new() { TauSquared = TauSquared.FixedEffect });
        return Math.Abs(fit.QPValue - probability) <= 1e-6 * probability ? (fit.Q, fit.Count - 1) : null;
    }

    private static PlotSample? Of(Reconciliation result, MergeScale scale, Func<int, bool> isTaken, bool isWeighted, double tauSquared)
    {
        List<Claim> claims = [];
        List<double> values = [], variances = [], factors = [];
        Dictionary<Claim, double> weights = new(ReferenceEqualityComparer.Instance);
        foreach (AuditEntry entry in result.Audit)
        {
            if (entry.Weight is { } weight) weights.Add(entry.Claim, weight);
        }

        for (int i = 0; i < result.Figures.Used.Length; i++)
        {
            Statement statement = result.Figures.Used[i];
            if (!isTaken(i) || statement.Conventional?.Distribution is not { } distribution) continue;
            if (scale == MergeScale.Log && !(statement.Conventional.Interval.Lower > 0 || distribution.Mean > 0)) return null;
            if (ScaleMoments.Of(distribution, scale) is not { } moments) return null;
            claims.Add(statement.Claim);
            values.Add(moments.Mean);
            variances.Add(moments.Variance);
            factors.Add(weights.GetValueOrDefault(statement.Claim, 1));
        }

        return claims.Count == 0 ? null : new([.. claims], [.. values], [.. variances], isWeighted ? [.. factors] : [], scale, tauSquared);
    }

    /// <summary>Whether the reader takes errors to be those of logarithms, all that there are.</summary>
    public static bool AreLogarithms(Reconciliation result)
    {
        Distribution[] errors = result.Figures.Used.IsDefault
            ? []
            : [.. result.Figures.Used.Select(statement => statement.Conventional?.Distribution).OfType<Distribution>()];
        return errors.Length > 0 && errors.All(error => error is LogNormalDistribution or LogSplitNormalDistribution);
    }

    private double WeightOf(int place) => (Factors.Length == 0 ? 1 : Factors[place]) / (Variances[place] + Between);

    private bool Makes(double value, double error)
    {
        double sum = 0, all = 0;
        for (int i = 0; i < Values.Length; i++)
        {
            sum += WeightOf(i) * Values[i];
            all += WeightOf(i);
        }

        double mean = Scale == MergeScale.Log ? Math.Exp(sum / all) : sum / all;
        return Math.Abs(mean - value) <= 1e-9 * Math.Max(Math.Abs(value), error);
    }
}
