namespace Attribution.Merging;

/// <summary>The rounds of CRH over numbers and labels: each side makes its truths and losses, and the weights are of both.</summary>
internal sealed class MixedRounds<TNumbers>(
    MixedClaims claims, TNumbers numbers, CrhLabelsMethod.Rounds labels, CrhWeights rule) : TruthRounds
    where TNumbers : TruthRounds, IWeighed
{
    private readonly double[] _losses = new double[claims.SourceIds.Length];
    private readonly double[] _ofNumbers = new double[claims.Numbers.Sources];
    private readonly double[] _ofLabels = new double[claims.Labels.Sources];
    private double[] _used = new double[claims.SourceIds.Length];
    private double[] _next = new double[claims.SourceIds.Length];

    public override int Sums => _ofNumbers.Length + _ofLabels.Length;

    public override bool Opens => true;

    /// <summary>The weights by which the truths were made.</summary>
    public double[] Used => _used;

    public override double Map(in TruthPart part)
    {
        int topics = claims.Numbers.Topics;
        double change = numbers.Map(new()
        {
            First = Math.Min(part.First, topics),
            End = Math.Min(part.End, topics),
            Sums = part.Sums[.._ofNumbers.Length],
            Worker = part.Worker,
            IsOpening = part.IsOpening,
        });
        return Math.Max(change, labels.Map(new()
        {
            First = Math.Max(part.First, topics) - topics,
            End = Math.Max(part.End, topics) - topics,
            Sums = part.Sums[_ofNumbers.Length..],
            Worker = part.Worker,
            IsOpening = part.IsOpening,
        }));
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        (_used, _next) = (_next, _used);
        _losses.AsSpan().Clear();
        ReadOnlySpan<double> inNumbers = sums[.._ofNumbers.Length], inLabels = sums[_ofNumbers.Length..];
        for (int source = 0; source < inNumbers.Length; source++) _losses[claims.OfNumbers[source]] += inNumbers[source];
        for (int source = 0; source < inLabels.Length; source++) _losses[claims.OfLabels[source]] += inLabels[source];
        rule.Of(_losses, claims.ClaimsOf, _next);
        for (int source = 0; source < _ofNumbers.Length; source++) _ofNumbers[source] = _next[claims.OfNumbers[source]];
        for (int source = 0; source < _ofLabels.Length; source++) _ofLabels[source] = _next[claims.OfLabels[source]];
        numbers.Weigh(_ofNumbers, inNumbers);
        labels.Weigh(_ofLabels, inLabels);
        return isOpening ? 0 : Change();
    }

    /// <summary>The largest change of a weight, relative to the largest weight.</summary>
    private double Change()
    {
        double change = 0, largest = 0;
        for (int source = 0; source < _next.Length; source++)
        {
            change = Math.Max(change, Math.Abs(_next[source] - _used[source]));
            largest = Math.Max(largest, _next[source]);
        }

        return change == 0 ? 0 : change / largest;
    }
}
