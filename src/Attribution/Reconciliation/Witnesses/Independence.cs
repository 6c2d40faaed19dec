using System.Collections.Immutable;

namespace Attribution;

/// <summary>Which witnesses depend on one another: those that share a root, or whose claims share data.</summary>
internal sealed partial class Independence
{
    private readonly ImmutableArray<Witness> _answering;
    private readonly int[][] _ties;
    private readonly DataTies _data;

    // For each witness the claims that share data, where any do.
    private readonly int[][]? _sharing;
    private readonly bool _lookApart;
    private Dictionary<Witness, int>? _places;
    private Dictionary<Claim, int>? _origins;
    private Dictionary<Claim, int>? _originsWithLookAlikes;

    /// <param name="witnesses">The witnesses of a topic.</param>
    /// <param name="data">The data that claims rest on, by <see cref="DataTies"/>.</param>
    /// <param name="lookApart">Whether it is known that no two of their sources look alike.</param>
    private Independence(ImmutableArray<Witness> witnesses, DataTies data, bool lookApart = false)
    {
        _lookApart = lookApart;
        Witnesses = witnesses;
        _answering = witnesses.All(Answers) ? witnesses : [.. witnesses.Where(Answers)];
        _data = data;
        _ties = new int[witnesses.Length][];
        for (int i = 0; i < _ties.Length; i++)
        {
            Stop.IfAsked();
            _ties[i] = Ties(witnesses[i]);
        }

        if (data.Pairs is { } pairs) _sharing = [.. witnesses.Select(witness => pairs.NodesOf(witness.Used))];

        static bool Answers(Witness witness) => !witness.Used.IsEmpty;
    }

    /// <summary>All witnesses, also those without a used claim.</summary>
    public ImmutableArray<Witness> Witnesses { get; }

    /// <summary>Those of the sources who answer that may be one, because their names look alike.</summary>
    public LookAlikes LookAlikes => field ??= _lookApart ? LookAlikes.None : LookAlikes.Among(_answering);

    /// <summary>The witnesses of a topic.</summary>
    /// <param name="audit">What was done with each claim. Data that a printing or a relay shares is shared by what it repeats.</param>
    /// <param name="whole">The claims on all topics, which may tie those of this one.</param>
    /// <param name="different">What is known of the claims on the topic.</param>
    /// <param name="known">What is known of the ties of all of them, or null.</param>
    public static Independence Of(ImmutableArray<AuditEntry> audit, ClaimSet whole, AllDifferent different, KnownTies? known = null) =>
        new(WitnessFinder.Group(audit), DataTies.Of(audit, whole, different, known), different.Names);

    /// <summary>That of witnesses whose claims share no data, by their roots alone.</summary>
    public static Independence ByRoots(ImmutableArray<Witness> witnesses) => new(witnesses, DataTies.None);

    /// <summary>Whether claims share data or rest on one another, so that the witnesses alone do not tell who is independent.</summary>
    public bool HasData => _data.HasData;

    /// <summary>Whether claims share data.</summary>
    public bool HasPairs => _sharing is not null;

    /// <summary>The same for some of the witnesses, or for some of their claims.</summary>
    public Independence Among(ImmutableArray<Witness> witnesses) => new(witnesses, _data, _lookApart);

    public bool AreIndependent(Witness one, Witness other) =>
        one.IsCertain && other.IsCertain && !AreTied(PlaceOf(one), PlaceOf(other));

    /// <summary>Whether two witnesses are independent, and are not one source under two ids.</summary>
    public bool AreTwo(Witness one, Witness other) => AreIndependent(one, other) && !MayBeOne(one, other);

    /// <summary>Whether two witnesses may be one source under two ids.</summary>
    public bool MayBeOne(Witness one, Witness other) =>
        !LookAlikes.Groups.IsEmpty && LookAlikes.FacesOf(one).Intersect(LookAlikes.FacesOf(other)).Any();

    /// <summary>
    /// What ties a witness to others: witnesses with a tie in common are known to depend on each other, as those are of
    /// <see cref="ShareData(Witness, Witness)"/>.
    /// </summary>
    public IReadOnlyList<int> TiesOf(Witness witness) => _ties[PlaceOf(witness)];

    /// <summary>Whether a claim of one witness shares data with a claim of another.</summary>
    public bool ShareData(Witness one, Witness other) => _sharing is not null && ShareData(PlaceOf(one), PlaceOf(other));

    /// <summary>Whether the claims rest on one another in more ways than are followed.</summary>
    public bool HasTooManyTies => _data.AreTooMany;

    /// <summary>The number of ties of all witnesses.</summary>
    public long TieCount
    {
        get
        {
            long count = _data.Pairs?.TieCount ?? 0;
            foreach (int[] ties in _ties) count += ties.Length;
            return count;
        }
    }

    /// <summary>
    /// The origin of each used claim, numbered from 0: witnesses of whom each is tied to the next are one origin. It is wider than what
    /// makes two witnesses depend on each other, since what an origin says is collapsed, and an error counted twice is not seen.
    /// </summary>
    /// <param name="withLookAlikes">
    /// Whether witnesses who may be one source under two names are one origin as well: for a merge, whose error they would narrow.
    /// </param>
    public IReadOnlyDictionary<Claim, int> Origins(bool withLookAlikes = false) =>
        withLookAlikes && !LookAlikes.Groups.IsEmpty
            ? _originsWithLookAlikes ??= FindOrigins(withLookAlikes)
            : _origins ??= FindOrigins(withLookAlikes: false);

    private Dictionary<Claim, int> FindOrigins(bool withLookAlikes)
    {
        int used = 0;
        foreach (Witness witness in Witnesses) used += witness.Used.Length;
        Dictionary<Claim, int> origins = new(used);
        int[] parent = new int[Witnesses.Length];
        for (int i = 0; i < parent.Length; i++) parent[i] = i;
        int[] firstWith = new int[_data.Count];
        for (int i = 0; i < parent.Length; i++)
        {
            Stop.IfAsked();
            if (Witnesses[i].Used.IsEmpty) continue;
            foreach (int tie in _ties[i])
            {
                if (firstWith[tie] == 0) firstWith[tie] = i + 1;
                else parent[Top(i)] = Top(firstWith[tie] - 1);
            }
        }

        if (_sharing is not null)
        {
            SharingSets sharing = new(_data.Pairs!, _sharing);
            for (int i = 0; i < parent.Length; i++)
            {
                Stop.IfAsked();
                sharing.Visit(i, other =>
                {
                    if (other < i) parent[Top(i)] = Top(other);
                    return false;
                });
            }
        }

        if (withLookAlikes)
        {
            Dictionary<string, int> firstAlike = new(StringComparer.Ordinal);
            for (int i = 0; i < parent.Length; i++)
            {
                if (Witnesses[i].Used.IsEmpty) continue;
                foreach (string face in LookAlikes.FacesOf(Witnesses[i]))
                {
                    if (!firstAlike.TryAdd(face, i)) parent[Top(i)] = Top(firstAlike[face]);
                }
            }
        }

        int[] number = new int[parent.Length];
        int count = 0;
        for (int i = 0; i < parent.Length; i++)
        {
            if (Witnesses[i].Used.IsEmpty) continue;
            ref int own = ref number[Top(i)];
            if (own == 0) own = ++count;
            foreach (Claim claim in Witnesses[i].Used) origins.Add(claim, own - 1);
        }

        return origins;

        int Top(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }
    }

    private bool AreTied(int one, int other) => IndependentSets.Overlap(_ties[one], _ties[other]) || ShareData(one, other);

    private bool ShareData(int one, int other)
    {
        if (_sharing is null) return false;
        foreach (int mine in _sharing[one])
        {
            foreach (int theirs in _sharing[other])
            {
                if (_data.Pairs!.Share(mine, theirs)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a witness answers, and is certain.</summary>
    private bool IsKnown(int witness) => Witnesses[witness] is { IsCertain: true, Used.IsEmpty: false };

    private int PlaceOf(Witness witness)
    {
        const int Few = 16;
        if (Witnesses.Length > Few)
        {
            if (_places is null)
            {
                _places = new(Witnesses.Length, ReferenceEqualityComparer.Instance);
                for (int i = 0; i < Witnesses.Length; i++) _places.Add(Witnesses[i], i);
            }

            return _places[witness];
        }

        for (int i = 0; i < Witnesses.Length; i++)
        {
            if (ReferenceEquals(Witnesses[i], witness)) return i;
        }

        throw new ArgumentException("It is not one of the witnesses.", nameof(witness));
    }

    private int[] Ties(Witness witness) =>
        witness is { LeftOpen: null, Roots: [var root] } && !RestsOnMore(witness)
            ? [_data.Named(root.Id)]
            : Ties(witness, Roots(witness));

    private bool RestsOnMore(Witness witness)
    {
        foreach (Claim claim in witness.Used)
        {
            if (!claim.Chain.Data.IsEmpty || _data.Of(claim.Id).Count > 0) return true;
        }

        return false;
    }

    private int[] Ties(Witness witness, IEnumerable<string> roots)
    {
        int[] named =
        [
            .. roots.Select(_data.Named),
            .. witness.Used.SelectMany(claim => claim.Chain.Data.SelectMany(_data.Behind)).Select(_data.Named),
        ];
        int[] ties = new int[named.Length + witness.Used.Sum(claim => _data.Of(claim.Id).Count)];
        int count = named.Length;
        named.CopyTo(ties, 0);
        foreach (Claim claim in witness.Used)
        {
            foreach (int tie in _data.Of(claim.Id)) ties[count++] = tie;
        }

        // Each once, in ascending order. There can be thousands.
        Array.Sort(ties);
        count = 0;
        for (int i = 0; i < ties.Length; i++)
        {
            if (i == 0 || ties[i] != ties[i - 1]) ties[count++] = ties[i];
        }

        return count == ties.Length ? ties : ties[..count];
    }

    private static IEnumerable<string> Roots(Witness witness) =>
        witness.LeftOpen is { } open && open.Kind != SpeakerKind.OneOf
            // An unnamed source of a named organisation depends on that organisation; any other may be anyone.
            ? Voice.Roots(open).Select(root => root.IsNamed ? root.Id : "unnamed\n" + root.Id)
            : witness.Roots.Select(root => root.Id);
}
