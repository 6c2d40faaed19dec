using System.Collections.Immutable;

namespace Attribution;

/// <summary>The statements on a topic, with what judging any two of them needs, each part looked up once.</summary>
internal sealed class PairTable
{
    private static readonly ILookup<int, int> NoAlternatives = Array.Empty<int>().ToLookup(place => place);

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
        _grounds = new(statements);
        _family = new(statements, _grounds, origins, (one, other) => _voices.AreOne(_voiceOf[one], _voiceOf[other]));
        _vacuous = Vagueness.Of(statements, _grounds);
        if (Array.Exists(statements, statement => statement.Claim.Has(ClaimRelationKind.AlternativeTo))) FindAlternatives();
    }

    /// <summary>Whose words the statements are.</summary>
    public VoiceTable Voices => _voices;

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

    /// <summary>How two statements relate to each other, an alternative that one source leaves open considered.</summary>
    /// <param name="i">The position of a statement.</param>
    /// <param name="j">That of another, or the same for another statement that says the same.</param>
    public (Comparability Ground, PairRelation Relation, PairReason Reason) Relate(int i, int j)
    {
        (Comparability ground, PairRelation relation, PairReason reason) = Decided(i, j);
        if (LeavesOpen(i, j, relation)) (relation, reason) = (PairRelation.Compatible, PairReason.LeftOpen);
        return (ground, relation, reason);
    }

    /// <summary>Whether two statements conflict.</summary>
    public bool AreApart(int i, int j) =>
        Relate(Math.Min(i, j), Math.Max(i, j)).Relation is PairRelation.Contradicts or PairRelation.Disagrees;

    /// <summary>Whether two statements are about one scope.</summary>
    public bool AreOfOneScope(int i, int j) => _grounds.AreOfOneScope(i, j);

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
        (PairRelation relation, PairReason reason) = AreAlternatives(i, j) ? (PairRelation.NotComparable, PairReason.Alternatives)
            : ground.IsReversed ? PairJudge.Judge(other, one, ground, test, _vacuous[i] || _vacuous[j])
            : PairJudge.Judge(one, other, ground, test, _vacuous[i] || _vacuous[j]);
        return (ground, test, relation, reason);
    }

    /// <summary>The same without the test, by what is known of the two.</summary>
    private (Comparability Ground, PairRelation Relation, PairReason Reason) Decided(int i, int j)
    {
        if (_pairs is null || i == j)
        {
            (Comparability between, _, PairRelation found, PairReason why) = Related(i, j, _statements[i], _statements[j]);
            return (between, found, why);
        }

        Comparability ground = _grounds.Between(i, j);
        if (AreAlternatives(i, j)) return (ground, PairRelation.NotComparable, PairReason.Alternatives);
        (int mine, int theirs) = (_known!.PlaceOf(i), _known.PlaceOf(j));
        PairVerdict verdict = _pairs.Of(mine, theirs, out SpreadDistance distance) ?? Found(i, j, ground, out distance);
        (PairRelation relation, PairReason reason) = verdict.IsFar ? Tested(_family.Count(i, j))
            : _vacuous[i] || _vacuous[j] ? verdict.Other
            : verdict.One;
        return (ground, relation, reason);

        (PairRelation, PairReason) Tested(long pairs) =>
            !distance.IsTension(pairs) ? PairJudge.ByChance : distance.IsContradiction(pairs) ? verdict.Other : verdict.One;
    }

    /// <summary>What does not depend on the others, found and kept.</summary>
    private PairVerdict Found(int i, int j, Comparability ground, out SpreadDistance distance)
    {
        (Statement first, Statement second) =
            ground.IsReversed ? (_statements[j], _statements[i]) : (_statements[i], _statements[j]);
        (double Distance, double Literally)? measured = SpreadTest.Measured(_statements[i], _statements[j], ground);
        bool isFar = PairJudge.IsFar(first, second, measured?.Distance);
        distance = isFar ? new(measured!.Value.Distance, measured.Value.Literally) : default;
        PairVerdict verdict = isFar
            ? new(true, PairJudge.Far(first, second, ground, false), PairJudge.Far(first, second, ground, true))
            : new(false, PairJudge.Near(first, second, ground, false), PairJudge.Near(first, second, ground, true));
        _pairs!.Keep(_known!.PlaceOf(i), _known.PlaceOf(j), verdict, distance);
        return verdict;
    }

    private bool AreAlternatives(int i, int j) => _alternatives is not null && _alternatives.Contains((Math.Min(i, j), Math.Max(i, j)));

    /// <summary>Whether two conflict, and the source of one leaves open another answer that does not conflict with the other.</summary>
    private bool LeavesOpen(int i, int j, PairRelation relation)
    {
        return _alternatives is not null
            && relation is PairRelation.Contradicts or PairRelation.Disagrees
            && (Fits(i, j) || Fits(j, i));

        bool Fits(int one, int several) => _alternativesOf[several].Any(other =>
            other != one
            && Decided(Math.Min(one, other), Math.Max(one, other)).Relation
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
