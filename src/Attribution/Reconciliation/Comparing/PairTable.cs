using System.Collections.Immutable;

namespace Attribution;

/// <summary>The statements on a topic, with what judging any two of them needs, each part looked up once.</summary>
internal sealed class PairTable
{
    private static readonly ILookup<int, int> NoAlternatives = Array.Empty<int>().ToLookup(place => place);

    private static readonly (PairRelation, PairReason) Alternative = (PairRelation.NotComparable, PairReason.Alternatives);

    private static readonly (PairRelation, PairReason) LeftOpen = (PairRelation.Compatible, PairReason.LeftOpen);

    private readonly Statement[] _statements;
    private readonly Grounds _grounds;
    private readonly PairFamily _family;
    private readonly bool[] _vacuous;
    private readonly VoiceTable _voices;
    private readonly int[] _voiceOf;
    private readonly KnownStatements? _known;
    private readonly KnownPairs? _pairs;
    private HashSet<(int, int)>? _alternatives;
    private ILookup<int, int> _alternativesOf = NoAlternatives;

    /// <param name="statements">The statements, in ordinal order of their ids.</param>
    /// <param name="origins">For each the number of its origin; asked only where it matters.</param>
    /// <param name="known">What is known of them, or null.</param>
    public PairTable(Statement[] statements, Func<int[]> origins, KnownStatements? known = null)
    {
        (_known, _pairs) = (known, known?.Pairs);
        _statements = statements;
        _voices = known?.Voices ?? new();
        _voiceOf = Array.ConvertAll(statements, statement => _voices.NumberOf(statement.Claim));
        _grounds = new(statements, known);
        _family = new(statements, _grounds, origins, (one, other) => _voices.AreOne(_voiceOf[one], _voiceOf[other]));
        _vacuous = Vagueness.Of(statements, _grounds);
        if (Array.Exists(statements, statement => statement.Claim.Has(ClaimRelationKind.AlternativeTo))) FindAlternatives();
    }

    /// <summary>Whose words the statements are.</summary>
    public VoiceTable Voices => _voices;

    /// <summary>Whether each statement is so wide that it says nothing.</summary>
    public ReadOnlySpan<bool> Vacuous => _vacuous;

    /// <summary>The places of the statements, by which what is known of their pairs is kept.</summary>
    public ReadOnlySpan<int> Places => _known is null ? [] : _known.Places;

    /// <summary>
    /// What is known of the pairs of a statement with those at later places, as <see cref="PairVerdict.Packed"/>; empty where that is not
    /// kept, or where alternatives that a source leaves open count as well.
    /// </summary>
    /// <param name="i">The position of a statement.</param>
    public ReadOnlySpan<uint> KnownOf(int i) =>
        _pairs is null || _alternatives is not null ? [] : _pairs.Of(_known!.PlaceOf(i));

    /// <summary>Each two statements judged, in order.</summary>
    public ImmutableArray<Judgement> All()
    {
        int count = _statements.Length * (_statements.Length - 1) / 2;
        ImmutableArray<Judgement>.Builder judgements = ImmutableArray.CreateBuilder<Judgement>(count);
        for (int i = 0; i < _statements.Length; i++)
        {
            Stop.IfAsked();
            for (int j = i + 1; j < _statements.Length; j++) judgements.Add(Judge(i, j));
        }

        return judgements.DrainToImmutable();
    }

    /// <summary>Of which kind two statements are, an alternative that one source leaves open considered.</summary>
    /// <param name="i">The position of a statement.</param>
    /// <param name="j">That of a later one, or the same for another statement that says the same.</param>
    public int KindOf(int i, int j)
    {
        int kind = Decided(i, j);
        return _alternatives is not null && LeavesOpen(i, j, PairKind.RelationOf(kind)) ? KindOf(i, j, LeftOpen) : kind;
    }

    /// <summary>Whether two statements conflict.</summary>
    public bool AreApart(int i, int j) => PairKind.IsConflict(KindOf(Math.Min(i, j), Math.Max(i, j)));

    /// <summary>Two statements judged.</summary>
    /// <param name="i">The position of a statement.</param>
    /// <param name="j">That of a later one.</param>
    public Judgement Judge(int i, int j) => Judge(i, j, _statements[i], _statements[j], isRelieved: false);

    /// <summary>Two statements judged that say what two of the table say, an alternative left open considered.</summary>
    /// <param name="i">The position of what the one says.</param>
    /// <param name="j">The position of what the other says.</param>
    /// <param name="one">A statement.</param>
    /// <param name="other">Another, whose id comes later.</param>
    public Judgement Judge(int i, int j, Statement one, Statement other) => Judge(i, j, one, other, isRelieved: true);

    private Judgement Judge(int i, int j, Statement one, Statement other, bool isRelieved)
    {
        (Comparability ground, SpreadTest? test, PairRelation relation, PairReason reason) = Related(i, j, one, other);
        bool isOneVoice = ReferenceEquals(one, _statements[i]) && ReferenceEquals(other, _statements[j])
            ? _voices.AreOne(_voiceOf[i], _voiceOf[j])
            : _voices.AreOne(_voices.NumberOf(one.Claim), _voices.NumberOf(other.Claim));
        Judgement judgement = ground.IsReversed
            ? new(other, one, ground, relation, reason, test, isOneVoice)
            : new(one, other, ground, relation, reason, test, isOneVoice);
        return isRelieved && LeavesOpen(i, j, relation) ? judgement.LeftOpen() : judgement;
    }

    private (Comparability Ground, SpreadTest? Test, PairRelation Relation, PairReason Reason) Related(
        int i, int j, Statement one, Statement other)
    {
        Comparability ground = _grounds.Between(i, j);
        SpreadTest? test = one.Spread is null && other.Spread is null ? null : SpreadTest.Of(one, other, ground, _family, i, j);
        (PairRelation relation, PairReason reason) = AreAlternatives(i, j) ? Alternative
            : ground.IsReversed ? PairJudge.Judge(other, one, ground, test, _vacuous[i] || _vacuous[j])
            : PairJudge.Judge(one, other, ground, test, _vacuous[i] || _vacuous[j]);
        return (ground, test, relation, reason);
    }

    /// <summary>The same without the test, by what is known of the two.</summary>
    private int Decided(int i, int j)
    {
        if (_pairs is null || i == j)
        {
            (_, _, PairRelation relation, PairReason reason) = Related(i, j, _statements[i], _statements[j]);
            return KindOf(i, j, (relation, reason));
        }

        if (_alternatives is not null && AreAlternatives(i, j)) return KindOf(i, j, Alternative);
        (int mine, int theirs) = (_known!.PlaceOf(i), _known.PlaceOf(j));
        uint verdict = _pairs.Of(mine, theirs);
        if (verdict == 0) verdict = Found(i, j);
        return PairVerdict.IsPackedFar(verdict)
            ? Tested(i, j, verdict, _pairs.DistanceOf(mine, theirs))
            : PairVerdict.KindOf(verdict, _vacuous[i] || _vacuous[j]);
    }

    /// <summary>Of two that are far apart: their distance is counted for few as for many others, where it is far enough.</summary>
    private int Tested(int i, int j, uint verdict, SpreadDistance distance)
    {
        if (distance.IsTension(_family.Most))
        {
            bool? isSure = distance.Literally <= SpreadTest.Contradiction ? false : distance.IsContradiction(_family.Most) ? true : null;
            return PairVerdict.KindOf(verdict, isSure ?? distance.IsContradiction(_family.Count(i, j)));
        }

        long pairs = _family.Count(i, j);
        return distance.IsTension(pairs)
            ? PairVerdict.KindOf(verdict, distance.IsContradiction(pairs))
            : KindOf(i, j, PairJudge.ByChance);
    }

    /// <summary>What does not depend on the others, found and kept.</summary>
    private uint Found(int i, int j)
    {
        Comparability ground = _grounds.Between(i, j);
        (Statement first, Statement second) =
            ground.IsReversed ? (_statements[j], _statements[i]) : (_statements[i], _statements[j]);
        (double Distance, double Literally)? measured = SpreadTest.Measured(_statements[i], _statements[j], ground);
        bool isFar = PairJudge.IsFar(first, second, measured?.Distance);
        PairVerdict verdict = new(
            (ground.Basis, _grounds.AreOfOneScope(i, j)),
            isFar,
            isFar ? PairJudge.Far(first, second, ground, false) : PairJudge.Near(first, second, ground, false),
            isFar ? PairJudge.Far(first, second, ground, true) : PairJudge.Near(first, second, ground, true));
        _pairs!.Keep(
            _known!.PlaceOf(i),
            _known.PlaceOf(j),
            verdict,
            isFar ? new(measured!.Value.Distance, measured.Value.Literally) : default);
        return verdict.Packed;
    }

    private int KindOf(int i, int j, (PairRelation Relation, PairReason Reason) outcome) => PairKind.Of(
        PairKind.Of(outcome.Relation, outcome.Reason), PairKind.Of(_grounds.Between(i, j).Basis, _grounds.AreOfOneScope(i, j)));

    private bool AreAlternatives(int i, int j) => _alternatives is not null && _alternatives.Contains((Math.Min(i, j), Math.Max(i, j)));

    /// <summary>Whether two conflict, and the source of one leaves open another answer that does not conflict with the other.</summary>
    private bool LeavesOpen(int i, int j, PairRelation relation)
    {
        return _alternatives is not null
            && relation is PairRelation.Contradicts or PairRelation.Disagrees
            && (Fits(i, j) || Fits(j, i));

        bool Fits(int one, int several) => _alternativesOf[several].Any(other =>
            other != one
            && PairKind.RelationOf(Decided(Math.Min(one, other), Math.Max(one, other)))
                is not (PairRelation.Contradicts or PairRelation.Disagrees or PairRelation.NotComparable));
    }

    /// <summary>The pairs that one voice declares to be alternatives.</summary>
    private void FindAlternatives()
    {
        Dictionary<string, int>? places = null;
        HashSet<(int, int)> alternatives = [];
        for (int i = 0; i < _statements.Length; i++)
        {
            if (!_statements[i].Claim.Has(ClaimRelationKind.AlternativeTo)) continue;
            foreach (ClaimRelation relation in _statements[i].Claim.Relations)
            {
                if (!IsAlternative(relation)) continue;
                places ??= _statements.Select((statement, place) => (statement.Claim.Id, place)).ToDictionary(StringComparer.Ordinal);
                if (!places.TryGetValue(relation.Claim, out int j) || !_voices.AreOne(_voiceOf[i], _voiceOf[j])) continue;
                alternatives.Add((Math.Min(i, j), Math.Max(i, j)));
            }
        }

        if (alternatives.Count > 0) _alternatives = alternatives;
        _alternativesOf = alternatives
            .SelectMany(pair => ((int Of, int Other)[])[(pair.Item1, pair.Item2), (pair.Item2, pair.Item1)])
            .ToLookup(pair => pair.Of, pair => pair.Other);
    }

    private static bool IsAlternative(ClaimRelation relation) => relation.Kind == ClaimRelationKind.AlternativeTo;
}
