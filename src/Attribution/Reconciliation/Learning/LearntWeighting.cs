using System.Globalization;

namespace Attribution.Merging;

/// <summary>Weighs by what was learnt of witnesses over many topics.</summary>
internal sealed class LearntWeighting : SharedWeighting
{
    /// <summary>A weight of 0 would leave a claim out of a merged value: learning leaves out nothing.</summary>
    private const double LeastShare = 1e-9;

    private readonly Dictionary<string, double> _weights;
    private readonly double _others;

    private LearntWeighting(string name, Dictionary<string, double> weights, double others) =>
        (Name, _weights, _others) = (name, weights, others);

    public override string Name { get; }

    public static LearntWeighting Of(TruthResult result, IEnumerable<(string Key, SourceReliability Reliability)> sources)
    {
        (string Key, SourceReliability Reliability)[] all = [.. sources];
        double[] tested =
        [
            .. all.Where(each => each.Reliability.IsTested).Select(each => each.Reliability.Weight).Order(),
        ];
        bool isLearnt = result.IsLearnt && tested.Length > 0 && tested[^1] > 0;
        if (!isLearnt) return new($"equal, as nothing was learnt by {result.Method}", new(StringComparer.Ordinal), 1);

        double median = Middle(tested);
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        foreach ((string key, SourceReliability reliability) in all)
        {
            if (reliability.IsTested) weights[key] = Math.Max(reliability.Weight, LeastShare * tested[^1]);
        }

        return new(NameOf(result), weights, median);
    }

    public static Trust TrustOf(TruthResult result, IEnumerable<(string Key, SourceReliability Reliability)> sources)
    {
        Dictionary<string, double> trust = new(StringComparer.Ordinal);
        foreach ((string key, SourceReliability reliability) in sources)
        {
            if (!reliability.IsTested || reliability.Trust is not { } learnt) continue;
            double least = 1.0 / (reliability.TestedClaims + 2);
            trust[key] = Math.Clamp(learnt, least, 1 - least);
        }

        return Trust.Of(
            result.IsLearnt ? NameOf(result) : $"unknown, as nothing was learnt by {result.Method}",
            witness => Find(trust, witness));
    }

    public override double Whole(Claim claim, Witness witness) => Find(_weights, witness) ?? _others;

    /// <summary>The figure of a witness, or of the only source that it is.</summary>
    private static double? Find(Dictionary<string, double> figures, Witness witness) =>
        witness.IsCertain && figures.TryGetValue(LearntWitness.KeyOf(witness.Roots), out double figure) ? figure : null;

    private static string NameOf(TruthResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{LearntName.Beginning}{result.SharedTopics:N0} {(result.SharedTopics == 1 ? "topic" : "topics")} by {result.Method}");

    private static double Middle(double[] ascending) =>
        0.5 * (ascending[(ascending.Length - 1) / 2] + ascending[ascending.Length / 2]);
}
