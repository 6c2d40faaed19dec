using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Compares the answers on one topic with those on the topics that it is declared to be related to. Nothing is inferred.</summary>
internal sealed class RelatedTopics
{
    private readonly ClaimSet _claims;
    private readonly Topic _topic;
    private readonly ImmutableArray<Statement> _own;
    private readonly ComparedTopics _topics;
    private readonly VoiceTable _voices = new();
    private readonly Dictionary<string, Statement[]> _estimates = new(StringComparer.Ordinal);

    /// <param name="claims">The claims on the topic, with the set that they were narrowed from.</param>
    /// <param name="compared">The same, compared.</param>
    /// <param name="topics">The claims on other topics, compared.</param>
    public RelatedTopics(ClaimSet claims, ComparedClaims compared, ComparedTopics topics)
    {
        _claims = claims;
        _topic = claims[0].Topic;
        _own = compared.Estimates;
        _topics = topics;
    }

    /// <summary>Each pair of claims of which one's value may not exceed the other's.</summary>
    public ImmutableArray<Judgement> Pairs()
    {
        ImmutableArray<Judgement>.Builder pairs = ImmutableArray.CreateBuilder<Judgement>();
        foreach ((string other, bool isGreater) in Bounds())
        {
            Statement[] others = EstimatesOn(other);
            IEnumerable<Statement> own = _own;
            bool isMany = (long)others.Length * _own.Length > _topics.Limits.Pairs;
            if (isMany) (others, own) = (FewOfEach(others), FewOfEach(_own));
            IEnumerable<(Statement Lesser, Statement Greater)> bounds = others
                .SelectMany(theirs => own.Select(mine => isGreater ? (Lesser: mine, Greater: theirs) : (Lesser: theirs, Greater: mine)))
                .Where(pair =>
                {
                    Stop.IfAsked();
                    return MayBound(pair.Lesser, pair.Greater);
                });
            Lazy<BoundFamily> family = new(() => new([.. bounds]));
            Dictionary<(PairRelation, PairReason, bool), int> kept = [];
            foreach ((Statement lesser, Statement greater) in bounds)
            {
                SpreadTest? test = lesser.Spread is null && greater.Spread is null ? null : Tested(lesser, greater, family);
                (PairRelation relation, PairReason reason) = PairJudge.JudgeBound(lesser, greater, test);
                bool isOneVoice = _voices.AreOne(_voices.NumberOf(lesser.Claim), _voices.NumberOf(greater.Claim));
                if (isMany && !IsAmongFirst(kept, relation, reason, isOneVoice)) continue;
                pairs.Add(new(lesser, greater, PairJudge.OfRelated, relation, reason, test, isOneVoice));
            }
        }

        return pairs.DrainToImmutable();
    }

    private static SpreadTest? Tested(Statement lesser, Statement greater, Lazy<BoundFamily> family) =>
        SpreadTest.OfBound(lesser, greater, () => family.Value.Count(lesser, greater));

    /// <summary>Of many statements those of two voices for each figure, scope and time.</summary>
    private static Statement[] FewOfEach(IEnumerable<Statement> statements) =>
    [
        .. statements
            .GroupBy(statement => (statement.Claim.Value, statement.Claim.Scope, statement.Claim.Period, SaidOn(statement.Claim)))
            .SelectMany(alike => alike.DistinctBy(statement => Voice.Of(statement.Claim)).Take(2)),
    ];

    private static Edtf? SaidOn(Claim claim) => claim.Chain.Witness.Date;

    /// <summary>Whether a pair is one of the first of its kind, of conflicts more than of others.</summary>
    private static bool IsAmongFirst(
        Dictionary<(PairRelation, PairReason, bool), int> kept, PairRelation relation, PairReason reason, bool isOneVoice)
    {
        const int MostConflicts = 200, MostOthers = 20;
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(kept, (relation, reason, isOneVoice), out _);
        bool isFirst = count < (relation is PairRelation.Contradicts or PairRelation.Disagrees ? MostConflicts : MostOthers);
        if (isFirst) count++;
        return isFirst;
    }

    /// <summary>
    /// The answers on related topics that can be held against none of the answers on this topic, each with the first of these and the
    /// reason.
    /// </summary>
    public ImmutableArray<(Claim Own, Claim Other, string Reason)> Unused()
    {
        if (_own.IsEmpty) return [];
        List<(Claim Own, Claim Other, string Reason)> unused = [];
        Statement[] grounds = [.. _own.DistinctBy(own => (own.Claim.Scope, own.Claim.Period))];
        foreach ((string other, bool isGreater) in Bounds())
        {
            ClaimSet others = _claims.Whole.On(other);
            if (others.Count == 0) continue;
            if (!SharesUnit(others[0].Topic))
            {
                IEnumerable<Claim> apart = _topics.Of(others).Estimates.Select(theirs => theirs.Claim);
                unused.AddRange(apart.Select(claim => (_own[0].Claim, claim, "their units do not convert")));
                continue;
            }

            Dictionary<(Scope, Edtf?), bool> areBounded = [];
            foreach (Statement theirs in EstimatesOn(other))
            {
                Stop.IfAsked();
                (Scope, Edtf?) ground = (theirs.Claim.Scope, theirs.Claim.Period);
                if (!areBounded.TryGetValue(ground, out bool isBounded))
                {
                    isBounded = Array.Exists(grounds, own => isGreater ? MayBound(own, theirs) : MayBound(theirs, own));
                    areBounded.Add(ground, isBounded);
                }

                if (isBounded) continue;
                (Claim mine, Claim beyond) = (_own[0].Claim, theirs.Claim);
                (Claim lesser, Claim greater) = isGreater ? (mine, beyond) : (beyond, mine);
                unused.Add((mine, beyond, Comparability.WhyNotBound(lesser, greater, first: beyond)));
            }
        }

        return [.. unused];
    }

    /// <summary>
    /// Each total of the topic against its parts on other topics: the parts as one voice gives them all, or else all answers on them.
    /// </summary>
    public ImmutableArray<SumJudgement> Sums()
    {
        ImmutableArray<SumJudgement>.Builder sums = ImmutableArray.CreateBuilder<SumJudgement>();
        foreach ((Topic from, TopicRelation relation) in _claims.RelationsOf(_topic.Id))
        {
            if (relation.Kind != TopicRelationKind.SumOf || from.Id != _topic.Id) continue;
            TopicSums parts = new(relation.Topics.Select(EstimatesOn));
            sums.AddRange(parts.Of(_own, _topics.Limits.Pairs));
        }

        return sums.DrainToImmutable();
    }

    private static bool MayBound(Statement lesser, Statement greater) => Comparability.MayBound(lesser.Claim, greater.Claim);

    /// <summary>Why the value of one claim may not exceed that of another, by what their topics declare.</summary>
    public static string Ground(Claim lesser, Claim greater) =>
        lesser.Topic.Relations.Where(relation => relation.Topics.Contains(greater.Topic.Id))
            .Concat(greater.Topic.Relations.Where(relation => relation.Topics.Contains(lesser.Topic.Id)))
            .First().Kind switch
        {
            TopicRelationKind.DocumentedFloorOf => "what is documented is never more than the whole",
            TopicRelationKind.PeakOf when IsPeak(greater.Topic, lesser.Topic) => "no value is above the peak",
            TopicRelationKind.PeakOf => "no more are there at once than in all",
            TopicRelationKind.CeilingOf =>
                $"{Wording.Predicate(greater.Topic)} is declared to be a ceiling of {Wording.Predicate(lesser.Topic)}",
            _ => "a part is never more than its whole",
        };

    private static bool IsPeak(Topic topic, Topic other) =>
        topic.Relations.Any(relation => relation.Kind == TopicRelationKind.PeakOf && relation.Topics.Contains(other.Id));

    private Topic? Defined(string id) => _claims.Whole.On(id) is { Count: > 0 } there ? there[0].Topic : null;

    /// <summary>
    /// The topics that bound this one, or that this one bounds, and whether the other's value is the greater; in ordinal order.
    /// </summary>
    private IEnumerable<(string Other, bool IsGreater)> Bounds() => _claims.RelationsOf(_topic.Id)
        .Where(entry => entry.Relation.Kind != TopicRelationKind.SumOf || entry.From.Parts == Parts.AddUp)
        .SelectMany(entry => entry.From.Id == _topic.Id
            ? entry.Relation.Topics.Select(topic => (topic, entry.Relation.IsBelow(Defined(topic))))
            : [(entry.From.Id, !entry.Relation.IsBelow(_topic))])
        .Distinct()
        .Order();

    /// <summary>
    /// The used estimates on another topic, in the unit of this one. A claim outranked on its own topic does not constrain other topics.
    /// </summary>
    private Statement[] EstimatesOn(string topic)
    {
        if (!_estimates.TryGetValue(topic, out Statement[]? estimates)) _estimates.Add(topic, estimates = FindEstimates(topic));
        return estimates;
    }

    private Statement[] FindEstimates(string topic)
    {
        ClaimSet others = _claims.Whole.On(topic);
        return others.Count == 0 || !SharesUnit(others[0].Topic)
            ? []
            : [.. _topics.Of(others).Estimates.Select(statement => statement.ReadIn(_topic.Unit, _topics.Reader))];
    }

    /// <summary>Whether values of the two topics can be compared: in units that convert, or both counted, whatever the nouns.</summary>
    private bool SharesUnit(Topic other) => (_topic.Unit, other.Unit) switch
    {
        (null, null) => true,
        ({ } mine, { } theirs) => mine.CanConvertTo(theirs) || (mine.Kind, theirs.Kind) is (UnitKind.Count, UnitKind.Count),
        _ => false,
    };
}
