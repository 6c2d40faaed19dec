using System.Globalization;

namespace Attribution;

/// <summary>
/// The conflicts across voices, in the order in which they are told: first those with most witnesses on both sides, so that neither the
/// wildest claim nor a trifle leads, then by relation, then by size.
/// </summary>
internal sealed class Conflicts
{
    /// <summary>The most conflicts whose sides are counted: beyond, they are ordered by relation and size alone.</summary>
    private const int MostCounted = 400;

    private readonly HashSet<(Claim, Claim)> _apart;
    private readonly Dictionary<Claim, Witness> _witnesses = [];
    private readonly Claim[] _used;
    private readonly int _speaking;

    public Conflicts(Reconciliation result)
    {
        _used = [.. result.Used];
        HashSet<Claim> used = [.. _used];
        _speaking = result.Witnesses.Count(witness => !witness.Used.IsEmpty);
        foreach (Witness witness in result.Witnesses)
        {
            foreach (Claim claim in witness.Used) _witnesses[claim] = witness;
        }

        Judgement[] own =
        [
            .. result.Judgements.Where(
                pair => pair.IsConflict && !pair.IsOneVoice && used.Contains(pair.First) && used.Contains(pair.Second)),
        ];
        _apart = [.. own.Select(pair => (pair.First, pair.Second))];
        bool isCounted = own.Length is > 1 and <= MostCounted;
        Across =
        [
            .. own
                .OrderByDescending(pair => isCounted ? Math.Min(Standing(pair.First, pair.Second), Standing(pair.Second, pair.First)) : 0)
                .ThenBy(pair => pair.Relation)
                .ThenByDescending(Distance),
        ];
        Related = [.. result.Related.Where(pair => pair.IsConflict && !pair.IsOneVoice).OrderBy(pair => pair.Relation)];
        Within = [.. result.Judgements.Where(pair => pair.IsConflict && pair.IsOneVoice)];
        Leading = Across.Length > 0 ? Across[0]
            : result.Grade is not (Grade.Contradicted or Grade.Divided) ? null
            : Related.Length > 0 ? Related[0]
            : Within.FirstOrDefault(pair => used.Contains(pair.First) && used.Contains(pair.Second));
        Hardest = Across.FirstOrDefault(pair => pair.Relation == PairRelation.Contradicts);
    }

    /// <summary>Those of two used answers on the topic.</summary>
    public Judgement[] Across { get; }

    /// <summary>Those with an answer on another topic.</summary>
    public Judgement[] Related { get; }

    /// <summary>Those of one voice with itself.</summary>
    public Judgement[] Within { get; }

    /// <summary>The one that the headline tells, or null.</summary>
    public Judgement? Leading { get; }

    /// <summary>The first that contradicts, or null.</summary>
    public Judgement? Hardest { get; }

    public static bool IsHard(Judgement pair) => pair.Relation == PairRelation.Contradicts;

    /// <summary>Whether two used claims conflict.</summary>
    public bool AreApart(Claim one, Claim other) => _apart.Contains((one, other)) || _apart.Contains((other, one));

    /// <summary>
    /// How many witnesses stand where, if there are more than two: "; 3 witnesses stand with the higher figure, 1 with the lower".
    /// </summary>
    public string Sides(Judgement pair, bool isRising)
    {
        if (_speaking < 3 || !_apart.Contains((pair.First, pair.Second)) || _apart.Count > MostCounted) return "";

        int first = Standing(pair.First, pair.Second), second = Standing(pair.Second, pair.First);
        (int high, int low) = isRising ? (first, second) : (second, first);
        if (pair.First.Value is not Estimate || pair.Second.Value is not Estimate)
        {
            return string.Create(CultureInfo.InvariantCulture, $"; {first} of the witnesses with the former, {second} with the latter");
        }

        string stand = high == 1 ? "witness stands" : "witnesses stand";
        return string.Create(CultureInfo.InvariantCulture, $"; {high} {stand} with the higher figure, {low} with the lower");
    }

    /// <summary>How many witnesses have an answer that leaves room for one claim and not for the other.</summary>
    private int Standing(Claim with, Claim against) => _used
        .Where(claim => claim == with || (claim != against && AreApart(claim, against) && !AreApart(claim, with)))
        .Select(claim => _witnesses[claim])
        .Distinct(ReferenceEqualityComparer.Instance)
        .Count();

    private static double Distance(Judgement pair)
    {
        (RealInterval first, RealInterval second, double? deviations) = pair.Ends;
        if (deviations is { } sigma) return sigma;
        double ratio = Math.Max(first.Lower / second.Upper, second.Lower / first.Upper);
        return double.IsNaN(ratio) ? 0 : ratio;
    }
}
