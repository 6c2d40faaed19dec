using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>
/// The claims that decide the verdicts of a timeline, numbered: those on its topic, those on topics related to it, and those that are
/// related to either; with what ties them, looked up once for all days.
/// </summary>
internal sealed class TimelineClaims
{
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ClaimSet _given;

    /// <param name="given">Claims on one topic.</param>
    /// <param name="topic">The topic.</param>
    public TimelineClaims(ClaimSet given, Topic topic)
    {
        _given = given;
        foreach (Claim claim in given.Claims) Add(claim);
        GivenCount = _claims.Count;
        HashSet<string> topics = new(StringComparer.Ordinal) { topic.Id };
        foreach ((Topic from, TopicRelation relation) in given.RelationsOf(topic.Id))
        {
            topics.Add(from.Id);
            topics.UnionWith(relation.Topics);
        }

        ClaimSet[] related = [.. topics.Where(id => id != topic.Id).Select(given.Whole.On)];
        foreach (Claim claim in related.SelectMany(set => set.Claims)) Add(claim);
        RelatedCount = _claims.Count;

        // A revision of a series also counts where its figure is outside of what the set was narrowed to.
        foreach (Claim claim in given.Whole.RevisedInSeries.Where(claim => topics.Contains(claim.Topic.Id))) Add(claim);
        for (int place = 0; place < _claims.Count; place++) AddRelated(_claims[place]);
        topics.UnionWith(_claims.Select(claim => claim.Topic.Id));
        Topics = [.. given.Topics.Where(each => topics.Contains(each.Id))];
        Withdraws = Array.ConvertAll(_claims.ToArray(), claim => Targets(claim, IsCorrection));
        Spoken = new int[_claims.Count][];
        for (int i = 0; i < Spoken.Length; i++) Spoken[i] = [.. RelatedTo(i).Select(entry => _places[entry.From.Id]).Distinct()];
        IsOfRevisedSeries = new bool[_claims.Count];
        for (int i = 0; i < Spoken.Length; i++)
        {
            IsOfRevisedSeries[i] = _claims[i].Relations.Any(IsOfSeries) || RelatedTo(i).Any(entry => IsOfSeries(entry.Relation));
        }

        Units = FindUnits(related);
        UnitOf = new int[_claims.Count];
        for (int unit = 0; unit < Units.Length; unit++)
        {
            foreach (int member in Units[unit]) UnitOf[member] = unit;
        }

        Dictionary<Edtf, SaidDays> known = [];
        Said = new SaidDays[_claims.Count];
        for (int i = 0; i < Said.Length; i++)
        {
            Edtf? said = Authority.SaidOn(_claims[i].Chain);
            if (said is null || !known.TryGetValue(said, out Said[i])) Said[i] = SaidDays.Of(said);
            if (said is not null) known[said] = Said[i];
        }
    }

    /// <summary>The claim with a number.</summary>
    public Claim this[int claim] => _claims[claim];

    /// <summary>The number of claims.</summary>
    public int Count => _claims.Count;

    /// <summary>The first so many are the claims that the timeline was given.</summary>
    public int GivenCount { get; }

    /// <summary>The first so many are the claims given and those on related topics.</summary>
    public int RelatedCount { get; }

    /// <summary>Their topics, and those that are related to the topic of the timeline.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>When each was said.</summary>
    public SaidDays[] Said { get; }

    /// <summary>
    /// Claims that depend on one another in more than that one gives another figure than the other did: they come and go together.
    /// </summary>
    public int[][] Units { get; }

    /// <summary>The unit of each claim.</summary>
    public int[] UnitOf { get; }

    /// <summary>The claims that each takes back by a figure of its own.</summary>
    public int[][] Withdraws { get; }

    /// <summary>Whether each revises a series, or is a figure by which a revised series is known: later claims may fall under it.</summary>
    public bool[] IsOfRevisedSeries { get; }

    /// <summary>The claims that are related to each, in whatever way.</summary>
    public int[][] Spoken { get; }

    /// <summary>The days from which on some of the claims count, ascending.</summary>
    public ImmutableArray<LocalDate> Days =>
        [.. Said.Where(said => !said.IsEveryDay).Select(said => said.From).OfType<LocalDate>().Distinct().Order()];

    /// <summary>The number of a claim.</summary>
    public int NumberOf(Claim claim) => _places[claim.Id];

    /// <summary>The number of the claim with an id; null where there is none.</summary>
    public int? Find(string id) => _places.TryGetValue(id, out int claim) ? claim : null;

    /// <summary>The relations of other claims to one.</summary>
    public IEnumerable<(Claim From, ClaimRelation Relation)> RelatedTo(int claim) => _given.RelationsTo(_claims[claim].Id);

    /// <summary>A set of some of the claims that has no others.</summary>
    /// <param name="on">Those on the topic of the timeline.</param>
    /// <param name="all">Those and others.</param>
    public ClaimSet Set(ImmutableArray<Claim> on, ImmutableArray<Claim> all) => _given.Within(on, all, Topics);

    /// <summary>Whether a claim on the topic of the timeline, or on one related to it, is never used, whatever else is said.</summary>
    public bool IsNeverUsed(int place)
    {
        Claim claim = _claims[place];
        if (claim.Value is TextValue { Issue: not null }) return false;
        return claim.Stance is Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks
            || claim.Stance is Stance.Fears or Stance.Hedges
            || claim is { Stance: Stance.Denies, Value: Estimate }
            || claim.Relations.Any(relation => IsPassedOn(relation) && IsBeside(place, relation));
    }

    private static bool IsPassedOn(ClaimRelation relation) =>
        relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises;

    /// <summary>Whether a claim relates to another that is sorted together with it.</summary>
    private bool IsBeside(int place, ClaimRelation relation) =>
        _places.TryGetValue(relation.Claim, out int other)
        && (place < GivenCount ? other < GivenCount : _claims[other].Topic.Id == _claims[place].Topic.Id);

    private static bool IsOfSeries(ClaimRelation relation) => relation.Kind == ClaimRelationKind.RevisesSeries;

    private void Add(Claim claim)
    {
        if (_places.TryAdd(claim.Id, _claims.Count)) _claims.Add(claim);
    }

    private void AddRelated(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (_given.Whole.Find(relation.Claim) is { } other) Add(other);
        }

        foreach ((Claim from, _) in _given.RelationsTo(claim.Id)) Add(from);
    }

    private int[] Targets(Claim claim, Func<Claim, ClaimRelation, bool> counts)
    {
        if (claim.Relations.IsEmpty) return [];
        return
        [
            .. claim.Relations
                .Where(relation => counts(claim, relation) && _places.ContainsKey(relation.Claim))
                .Select(relation => _places[relation.Claim])
                .Distinct(),
        ];
    }

    /// <summary>Another figure for what was said before: of the one that it replaces it needs nothing.</summary>
    private static bool IsCorrection(Claim claim, ClaimRelation relation) => Withdrawal.Is(relation) && claim.Value is Estimate;

    /// <summary>The claims that all other relations tie, and those that say the same.</summary>
    private int[][] FindUnits(ClaimSet[] related)
    {
        int[] above = new int[_claims.Count];
        for (int i = 0; i < above.Length; i++) above[i] = i;
        for (int i = 0; i < above.Length; i++)
        {
            int[] tied = Targets(_claims[i], static (claim, relation) => !IsCorrection(claim, relation));
            foreach (int other in tied) above[Top(i)] = Top(other);
        }

        foreach (List<Claim> alike in related.Prepend(_given).SelectMany(set => new Repeats(set.Claims).Several))
        {
            foreach (Claim claim in alike) above[Top(_places[claim.Id])] = Top(_places[alike[0].Id]);
        }

        return [.. Enumerable.Range(0, above.Length).GroupBy(Top).Select(unit => unit.ToArray())];

        int Top(int i)
        {
            while (above[i] != i) i = above[i] = above[above[i]];
            return i;
        }
    }
}
