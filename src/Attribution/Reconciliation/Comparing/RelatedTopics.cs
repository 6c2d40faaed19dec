using System.Collections.Immutable;

namespace Attribution;

/// <summary>Holds the answers on one topic against those on the topics that it is declared to be related to. Nothing is inferred.</summary>
internal sealed class RelatedTopics
{
    private readonly ClaimSet _claims;
    private readonly Topic _topic;
    private readonly Statement[] _own;
    private readonly Reconciler _policies;

    /// <param name="claims">The claims on the topic, with what is said beside them.</param>
    /// <param name="own">The estimates on the topic that stand.</param>
    /// <param name="policies">How the claims on other topics are selected and read.</param>
    public RelatedTopics(ClaimSet claims, IEnumerable<Statement> own, Reconciler policies)
    {
        _claims = claims;
        _topic = claims[0].Topic;
        _own = [.. own.Where(statement => statement.Conventional is not null)];
        _policies = policies;
    }

    /// <summary>Each pair of claims of which the one's value may not exceed the other's.</summary>
    public ImmutableArray<Judgement> Pairs()
    {
        ImmutableArray<Judgement>.Builder pairs = ImmutableArray.CreateBuilder<Judgement>();
        foreach ((string other, bool isGreater) in Bounds())
        {
            (Statement Lesser, Statement Greater)[] bounds =
            [
                .. Standing(other)
                    .SelectMany(theirs => _own.Select(mine => isGreater ? (Lesser: mine, Greater: theirs) : (Lesser: theirs, Greater: mine)))
                    .Where(pair => Comparability.MayBound(pair.Lesser.Claim, pair.Greater.Claim)),
            ];
            Dictionary<int, SpreadTest> tests = SpreadTest.OfBounds(bounds);
            pairs.AddRange(bounds.Select((pair, i) => PairJudge.JudgeBound(pair.Lesser, pair.Greater, tests.GetValueOrDefault(i))));
        }

        return pairs.DrainToImmutable();
    }

    /// <summary>Each total of the topic against its parts on other topics: as one voice gives them all, or else as all answers on them allow.</summary>
    public ImmutableArray<SumJudgement> Sums()
    {
        ImmutableArray<SumJudgement>.Builder sums = ImmutableArray.CreateBuilder<SumJudgement>();
        foreach ((Topic from, TopicRelation relation) in _claims.RelationsOf(_topic.Id))
        {
            if (relation.Kind != TopicRelationKind.SumOf || from.Id != _topic.Id) continue;
            Statement[][] parts = [.. relation.Topics.Select(Standing)];
            foreach (Statement total in _own)
            {
                Statement[][] alike = [.. parts.Select(part => part.Where(statement => Comparability.AreAlike(statement.Claim, total.Claim)).ToArray())];
                if (alike.Any(part => part.Length == 0)) continue;
                Statement[][][] byVoice = [.. alike[0].Select(first => Voice.Of(first.Claim)).Distinct().Select(voice => OfVoice(alike, voice)).Where(own => own.All(part => part.Length > 0))];
                foreach (Statement[][] whole in byVoice.Length > 0 ? byVoice : [alike])
                {
                    sums.Add(SumJudgement.Of(total, whole));
                }
            }
        }

        return sums.DrainToImmutable();
    }

    private static Statement[][] OfVoice(Statement[][] parts, string voice) =>
        [.. parts.Select(part => part.Where(statement => Voice.Of(statement.Claim) == voice).ToArray())];

    /// <summary>Why the value of one claim may not exceed that of another, by what their topics declare.</summary>
    public static string Ground(Claim lesser, Claim greater) =>
        lesser.Topic.Relations.Where(relation => relation.Topics.Contains(greater.Topic.Id))
            .Concat(greater.Topic.Relations.Where(relation => relation.Topics.Contains(lesser.Topic.Id)))
            .First().Kind switch
        {
            TopicRelationKind.DocumentedFloorOf => "what is documented is never more than the whole",
            TopicRelationKind.PeakOf => "no value is above the peak",
            TopicRelationKind.CeilingOf => "the one is a ceiling of the other",
            _ => "a part is never more than its whole",
        };

    /// <summary>The topics that bound this one, or that this one bounds, and whether the other's value is the greater; in ordinal order.</summary>
    private IEnumerable<(string Other, bool IsGreater)> Bounds() => _claims.RelationsOf(_topic.Id)
        .Where(entry => entry.Relation.Kind != TopicRelationKind.SumOf || entry.From.PartsAddUp)
        .SelectMany(entry =>
        {
            bool fromIsLesser = entry.Relation.Kind is TopicRelationKind.PartOf or TopicRelationKind.DocumentedFloorOf;
            return entry.From.Id == _topic.Id
                ? entry.Relation.Topics.Select(topic => (topic, fromIsLesser))
                : [(entry.From.Id, !fromIsLesser)];
        })
        .Distinct()
        .Order();

    /// <summary>The estimates on another topic that stand, in the unit of this one.</summary>
    private Statement[] Standing(string topic)
    {
        ClaimSet others = _claims.Whole.On(topic);
        if (others.Count == 0 || !SharesUnit(others[0].Topic)) return [];
        if (others.Count > Reconciler.MaximumClaims) throw Reconciler.TooMany(others);
        ImmutableArray<AuditEntry> sorted = Triage.Sort(others, _policies.Selection);
        Statement[] statements = [.. sorted.Where(entry => entry is { Use: ClaimUse.Used, Claim.Value: Estimate }).Select(entry => Statement.Of(entry.Claim, _policies.Reader, _topic.Unit))];
        if (statements.Select(statement => Voice.DirectnessOf(statement.Claim)).Distinct().Count() < 2) return statements;

        // What its own witness's more direct words outrank bounds nothing elsewhere either.
        HashSet<Claim> used = [.. Reconciler.Outrank(sorted, Reconciler.Compare(statements)).Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.Claim)];
        return [.. statements.Where(statement => used.Contains(statement.Claim))];
    }

    /// <summary>Whether values of the two can be held against each other: in units that convert, or both counted, whatever the nouns.</summary>
    private bool SharesUnit(Topic other) => (_topic.Unit, other.Unit) switch
    {
        (null, null) => true,
        ({ } mine, { } theirs) => mine.CanConvertTo(theirs) || (mine.Kind, theirs.Kind) is (UnitKind.Count, UnitKind.Count),
        _ => false,
    };
}
