using System.Globalization;

namespace Attribution;

/// <summary>
/// The conflicts across voices, in the order in which they are told: first those with most witnesses on both sides, so that neither the
/// wildest claim nor a trifle leads, then by relation, then by size.
/// </summary>
internal sealed class Conflicts
{
    private readonly IReadOnlyList<(Judgement Pair, int WithFirst, int WithSecond)> _ranked;
    private readonly int _speaking;

    public Conflicts(Reconciliation result)
    {
        _ranked = result.RankedConflicts;
        _speaking = result.Witnesses.Count(witness => !witness.Used.IsEmpty);
        Across = new Judgement[_ranked.Count];
        for (int i = 0; i < Across.Length; i++) Across[i] = _ranked[i].Pair;
        Related = result.Related.IsEmpty
            ? []
            : [.. result.Related.Where(pair => pair.IsConflict && !pair.IsOneVoice).OrderBy(pair => pair.Relation)];
        List<Judgement> within = [];
        foreach (Judgement pair in result.Judgements)
        {
            if (pair.IsConflict && pair.IsOneVoice && !pair.IsCorrection) within.Add(pair);
        }

        Within = [.. within];
        Leading = Across.Length > 0 ? Across[0]
            : result.Grade is not (Grade.Contradicted or Grade.Divided) ? null
            : Related.Length > 0 ? Related[0]
            : Within.FirstOrDefault(result.AreUsed);
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

    /// <summary>
    /// How many witnesses stand where in the leading conflict, if there are more than two: "; 3 witnesses stand with the higher figure, 1
    /// with the lower".
    /// </summary>
    public string Sides(Judgement pair, bool isRising)
    {
        if (_speaking < 3 || Across.Length == 0 || Across[0] != pair) return "";

        (_, int first, int second) = _ranked[0];
        (int high, int low) = isRising ? (first, second) : (second, first);
        if (pair.First.Value is not Estimate || pair.Second.Value is not Estimate)
        {
            return string.Create(CultureInfo.InvariantCulture, $"; {first} {Stand(first)} with the former, {second} with the latter");
        }

        return string.Create(CultureInfo.InvariantCulture, $"; {high} {Stand(high)} with the higher figure, {low} with the lower");
    }

    private static string Stand(int witnesses) => witnesses == 1 ? "witness stands" : "witnesses stand";
}
