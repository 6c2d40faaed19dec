using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Holds the totals of a topic against what its parts, claimed on topics of their own, add up to.</summary>
internal sealed class TopicSums
{
    /// <summary>Of more sums than are kept, so many that do not add up, and so many others, of each relation.</summary>
    private const int MostConflicts = 200, MostOthers = 20;

    private readonly ILookup<Scope, Statement>[] _parts;
    private readonly VoiceTable _voices = new();
    private readonly Dictionary<(Scope, Edtf?), SumOfParts[]> _sums = [];

    /// <param name="parts">The answers on each part, in the unit of the total.</param>
    public TopicSums(IEnumerable<Statement[]> parts) =>
        _parts = [.. parts.Select(part => part.ToLookup(statement => statement.Claim.Scope))];

    /// <summary>
    /// Each total with the parts as one voice gives them all, or else with all answers on them. Where these are more than are kept, each
    /// is judged, and the first of each relation are kept: what a verdict asks is whether there is one.
    /// </summary>
    /// <param name="totals">The totals.</param>
    /// <param name="most">The most that are kept, where they are not those of each relation.</param>
    public IEnumerable<SumJudgement> Of(ImmutableArray<Statement> totals, int most)
    {
        long count = 0;
        foreach (Statement total in totals) count += SumsFor(total).Length;
        bool isMany = count > most;
        Dictionary<(PairRelation, bool), int> kept = [];
        foreach (Statement total in totals)
        {
            int voice = _voices.NumberOf(total.Claim);
            SumOfParts[] sums = SumsFor(total);
            for (int i = 0; i < sums.Length; i++)
            {
                Stop.IfAsked(i);
                PairRelation relation = sums[i].RelationTo(total);
                bool isOneVoice = sums[i].AreOneVoiceWith(voice, _voices);
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(kept, (relation, isOneVoice), out _);
                bool isConflict = relation is PairRelation.Contradicts or PairRelation.Disagrees;
                if (isMany && number == (isConflict ? MostConflicts : MostOthers)) continue;
                number++;
                yield return new(total, sums[i], relation, isOneVoice);
            }
        }
    }

    /// <summary>The sums of the parts for the scope and time of a total.</summary>
    private SumOfParts[] SumsFor(Statement total)
    {
        (Scope, Edtf?) ground = (total.Claim.Scope, total.Claim.Period);
        if (!_sums.TryGetValue(ground, out SumOfParts[]? sums)) _sums.Add(ground, sums = FindSums(total.Claim));
        return sums;
    }

    private SumOfParts[] FindSums(Claim total)
    {
        Stop.IfAsked();
        Statement[][] alike = Array.ConvertAll(
            _parts, part => part[total.Scope].Where(statement => Comparability.AreAlike(statement.Claim, total)).ToArray());
        if (Array.Exists(alike, part => part.Length == 0)) return [];
        ILookup<string, Statement>[] voices =
            Array.ConvertAll(alike, part => part.ToLookup(statement => Voice.Of(statement.Claim), StringComparer.Ordinal));
        SumOfParts[] byVoice =
        [
            .. voices[0]
                .Where(voice => Array.TrueForAll(voices, part => part.Contains(voice.Key)))
                .Select(voice => new SumOfParts(Array.ConvertAll(voices, part => part[voice.Key].ToArray()), _voices)),
        ];
        return byVoice.Length > 0 ? byVoice : [new(alike, _voices)];
    }
}
