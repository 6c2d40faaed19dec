using System.Collections.Immutable;

namespace Attribution;

/// <summary>The statements on a topic, with what judging any two of them needs, each part looked up once.</summary>
internal sealed class PairTable
{
    private readonly Statement[] _statements;
    private readonly Grounds _grounds;
    private readonly PairFamily _family;
    private readonly bool[] _vacuous;
    private readonly VoiceTable _voices = new();
    private readonly int[] _voiceOf;
    private readonly HashSet<(int, int)> _alternatives = [];

    /// <param name="statements">The statements, in ordinal order of their ids.</param>
    /// <param name="origins">For each the number of its origin; asked only where it matters.</param>
    public PairTable(Statement[] statements, Func<int[]> origins)
    {
        _statements = statements;
        _grounds = new(statements);
        _family = new(statements, _grounds, origins);
        _vacuous = Vagueness.Of(statements, _grounds);
        _voiceOf = Array.ConvertAll(statements, statement => _voices.NumberOf(statement.Claim));
        FindAlternatives();
    }

    /// <summary>Each two statements judged, in order.</summary>
    /// <param name="cancellation">Stops between two statements.</param>
    public ImmutableArray<Judgement> All(CancellationToken cancellation)
    {
        int count = _statements.Length * (_statements.Length - 1) / 2;
        ImmutableArray<Judgement>.Builder judgements = ImmutableArray.CreateBuilder<Judgement>(count);
        for (int i = 0; i < _statements.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int j = i + 1; j < _statements.Length; j++) judgements.Add(Judge(i, j));
        }

        return judgements.DrainToImmutable();
    }

    /// <summary>Two statements judged.</summary>
    /// <param name="i">The position of a statement.</param>
    /// <param name="j">That of a later one.</param>
    public Judgement Judge(int i, int j)
    {
        Statement one = _statements[i], other = _statements[j];
        Comparability ground = _grounds.Between(i, j);
        SpreadTest? test = one.Spread is null && other.Spread is null
            ? null
            : SpreadTest.Of(one, other, ground, () => _family.Count(i, j));
        bool areAlternatives = _alternatives.Count > 0 && _alternatives.Contains((i, j));
        (Statement first, Statement second) = ground.IsReversed ? (other, one) : (one, other);
        (PairRelation relation, PairReason reason) = areAlternatives
            ? (PairRelation.NotComparable, PairReason.Alternatives)
            : PairJudge.Judge(first, second, ground, test, _vacuous[i] || _vacuous[j]);
        return new(first, second, ground, relation, reason, test, _voices.AreOne(_voiceOf[i], _voiceOf[j]));
    }

    /// <summary>The pairs that one voice declares to be alternatives.</summary>
    private void FindAlternatives()
    {
        Dictionary<string, int>? places = null;
        for (int i = 0; i < _statements.Length; i++)
        {
            foreach (ClaimRelation relation in _statements[i].Claim.Relations)
            {
                if (relation.Kind != ClaimRelationKind.AlternativeTo) continue;
                places ??= _statements.Select((statement, place) => (statement.Claim.Id, place)).ToDictionary(StringComparer.Ordinal);
                if (!places.TryGetValue(relation.Claim, out int j) || !_voices.AreOne(_voiceOf[i], _voiceOf[j])) continue;
                _alternatives.Add((Math.Min(i, j), Math.Max(i, j)));
            }
        }
    }
}
