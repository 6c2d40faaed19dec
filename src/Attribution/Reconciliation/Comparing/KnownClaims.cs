using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// What was read and judged of the claims on one topic, for verdicts on many parts of them: nothing of it depends on which other claims
/// are looked at. Any number of threads may ask; each is given the same bits.
/// </summary>
internal sealed class KnownClaims
{
    /// <summary>The most claims of which each two are kept as judged: 8 MB of them, and 64 MB where they have errors.</summary>
    private const int MostJudged = 2_000;

    private readonly string? _topic;
    private readonly FrozenDictionary<Claim, int> _places;
    private readonly GroundTable _grounds;
    private readonly Statement?[][] _read;
    private readonly int[][] _contents;
    private readonly Dictionary<object, int> _numbers = [];
    private readonly KnownPairs?[] _pairs = new KnownPairs?[2];

    /// <param name="claims">Claims on one topic.</param>
    public KnownClaims(ClaimSet claims)
    {
        _topic = claims.Count > 0 ? claims[0].Topic.Id : null;
        Claim[] ordered = [.. claims.Claims.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        _places = ordered
            .Select((claim, place) => KeyValuePair.Create(claim, place))
            .ToFrozenDictionary(ReferenceEqualityComparer.Instance as IEqualityComparer<Claim>);
        _read = [new Statement?[_places.Count], new Statement?[_places.Count]];
        _contents = [new int[_places.Count], new int[_places.Count]];
        foreach (Claim claim in ordered) Voices.NumberOf(claim);
        _grounds = new(ordered);

        // Of fewer totals of which some have a day and some have none, one can be a repeat that is none among more.
        bool hasUndated = claims.Count > 0
            && claims[0].Topic.Accrual == Accrual.Cumulative
            && claims.Any(claim => claim.Chain.Witness.Date is null)
            && claims.Any(claim => claim.Chain.Witness.Date is not null);
        if (!hasUndated) Ties = new(claim => _places.GetValueOrDefault(claim, -1), ordered.Length);
        ImmutableArray<Witness> witnesses = WitnessFinder.Group([.. claims.Select(claim => new AuditEntry(claim, ClaimUse.Used, null))]);
        Different = new(
            !hasUndated && !new Repeats(claims.Claims).Several.Any(),
            LookAlikes.Among(witnesses).Groups.IsEmpty);
    }

    /// <summary>What is known of any part of them.</summary>
    public AllDifferent Different { get; }

    /// <summary>The ties of the claims; null where what they repeat can depend on which of them there are.</summary>
    public KnownTies? Ties { get; }

    /// <summary>Whose words the claims are.</summary>
    public VoiceTable Voices { get; } = new();

    /// <summary>What is known of claims: itself, or null where they are on another topic, which a related one asks for.</summary>
    /// <param name="claims">Claims on one topic.</param>
    public KnownClaims? Of(ClaimSet claims) => claims[0].Topic.Id == _topic ? this : null;

    /// <summary>A claim as it is read: once, however many verdicts it is part of.</summary>
    /// <param name="claim">A claim.</param>
    /// <param name="reader">How its words are conventionally read, the same in all calls.</param>
    /// <param name="isWhole">Whether it is a count, by <see cref="WholeCount"/>.</param>
    public Statement Read(Claim claim, IEstimateReader reader, bool isWhole)
    {
        if (!_places.TryGetValue(claim, out int place)) return Statement.Of(claim, reader, isWhole: isWhole);
        ref Statement? known = ref _read[isWhole ? 1 : 0][place];
        if (Volatile.Read(ref known) is { } read) return read;
        Statement made = Statement.Of(claim, reader, isWhole: isWhole);
        lock (_numbers)
        {
            if (known is not null) return known;
            object content = AlikeAnswers.ContentOf(made);
            if (!_numbers.TryGetValue(content, out int number)) _numbers.Add(content, number = _numbers.Count);
            _contents[isWhole ? 1 : 0][place] = number;
            Volatile.Write(ref known, made);
        }

        return made;
    }

    /// <summary>What is known of statements; null where not all were read here.</summary>
    /// <param name="statements">Statements on the topic.</param>
    public KnownStatements? Of(Statement[] statements)
    {
        int[] places = new int[statements.Length];
        int kind = -1;
        for (int i = 0; i < places.Length; i++)
        {
            if (!_places.TryGetValue(statements[i].Claim, out places[i])) return null;
            int own = ReferenceEquals(_read[1][places[i]], statements[i]) ? 1 : 0;
            if (!ReferenceEquals(_read[own][places[i]], statements[i]) || (kind >= 0 && own != kind)) return null;
            kind = own;
        }

        return kind < 0 ? null : new(Voices, _grounds, _contents[kind], () => PairsOf(kind), places);
    }

    private KnownPairs? PairsOf(int kind) => _places.Count > MostJudged
        ? null
        : _pairs[kind] ?? Interlocked.CompareExchange(ref _pairs[kind], new(_places.Count), null) ?? _pairs[kind];
}
