using System.Collections.Immutable;

namespace Attribution;

/// <summary>Which witnesses depend on one another: those that share a root, or whose claims share data.</summary>
internal sealed class Independence
{
    private const int MostChoices = 1000;

    private readonly ImmutableArray<Witness> _answering;
    private readonly int[][] _ties;
    private readonly DataTies _data;
    private readonly bool _lookApart;
    private Dictionary<Witness, int>? _places;

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
    public static Independence Of(ImmutableArray<AuditEntry> audit, ClaimSet whole, AllDifferent different) =>
        new(WitnessFinder.Group(audit), DataTies.Of(audit, whole, different), different.Names);

    /// <summary>That of witnesses whose claims share no data, by their roots alone.</summary>
    public static Independence ByRoots(ImmutableArray<Witness> witnesses) => new(witnesses, DataTies.None);

    /// <summary>Whether claims share data or rest on one another, so that the witnesses alone do not tell who is independent.</summary>
    public bool HasData => _data.HasData;

    /// <summary>The same for some of the witnesses, or for some of their claims.</summary>
    public Independence Among(ImmutableArray<Witness> witnesses) => new(witnesses, _data, _lookApart);

    public bool AreIndependent(Witness one, Witness other) =>
        one.IsCertain && other.IsCertain && !IndependentSets.Overlap(_ties[PlaceOf(one)], _ties[PlaceOf(other)]);

    /// <summary>Whether two witnesses are independent, and are not one source under two ids.</summary>
    public bool AreTwo(Witness one, Witness other) => AreIndependent(one, other) && !MayBeOne(one, other);

    /// <summary>Whether two witnesses may be one source under two ids.</summary>
    public bool MayBeOne(Witness one, Witness other) =>
        !LookAlikes.Groups.IsEmpty && LookAlikes.FacesOf(one).Intersect(LookAlikes.FacesOf(other)).Any();

    /// <summary>What ties a witness to others: witnesses with a tie in common are known to depend on each other.</summary>
    public IReadOnlyList<int> TiesOf(Witness witness) => _ties[PlaceOf(witness)];

    /// <summary>Whether the claims rest on one another in more ways than are followed.</summary>
    public bool HasTooManyTies => _data.AreTooMany;

    /// <summary>
    /// The origin of each used claim, numbered from 0: witnesses of whom each is tied to the next are one origin. It is wider than what
    /// makes two witnesses depend on each other, since what an origin says is collapsed, and an error counted twice is not seen.
    /// </summary>
    /// <param name="withLookAlikes">
    /// Whether witnesses who may be one source under two names are one origin as well: for a merge, whose error they would narrow.
    /// </param>
    public Dictionary<Claim, int> Origins(bool withLookAlikes = false)
    {
        Dictionary<Claim, int> origins = [];
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

        if (withLookAlikes && !LookAlikes.Groups.IsEmpty)
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

    /// <summary>
    /// The largest number of witnesses with a used claim of whom no two depend on each other. The minimum takes every witness that the text
    /// leaves open to be one of the others, the maximum takes it to be another one wherever that is possible.
    /// </summary>
    public WitnessCount Count()
    {
        if (_answering.IsEmpty) return default;
        List<int[]> certain = new(_answering.Length);
        for (int i = 0; i < _ties.Length; i++)
        {
            if (IsKnown(i)) certain.Add(_ties[i]);
        }

        int known = IndependentSets.Largest(certain);
        int minimum = Math.Min(known, WithWhatMayBeOne(certain) is { } joined ? IndependentSets.Largest(joined) : known);
        int least = _answering.All(witness => witness.IsDisputed) ? 0 : 1;
        minimum = Math.Max(least, minimum);
        if (certain.Count == _answering.Length) return new(minimum, Math.Max(least, known));
        int[][][] open = [.. _answering.Where(witness => !witness.IsCertain).Select(Candidates)];
        int maximum = LargestOf(certain, open);
        return new(minimum, Math.Max(1, maximum));
    }

    /// <summary>All that is known of witnesses who were not compared: from one to all of those with an answer.</summary>
    public WitnessCount AnyNumber()
    {
        int answering = Witnesses.Count(
            witness => witness.Claims.Any(claim => claim.Value is not null || claim.Stance is Stance.Asserts or Stance.Denies));
        return new(Math.Min(1, answering), answering);
    }

    /// <summary>
    /// The ties of each certain witness, with what it has in common with those who may be the same, and its unrounded counts of three
    /// digits or more: two who give the same one may have it from one origin, since to count 1,417 twice alike is rare. Null where nothing
    /// is in common.
    /// </summary>
    /// <param name="certain">The ties of the certain witnesses.</param>
    private List<int[]>? WithWhatMayBeOne(List<int[]> certain)
    {
        List<int[]>? joined = null;
        int place = 0;
        for (int i = 0; i < _ties.Length; i++)
        {
            if (!IsKnown(i)) continue;
            Stop.IfAsked();
            Witness witness = Witnesses[i];
            bool hasFigure = witness.Used.Any(static claim => UnroundedCount(claim) is not null);
            if (hasFigure || !LookAlikes.Groups.IsEmpty)
            {
                joined ??= [.. certain];
                joined[place] = WithWhatMayBeOne(_ties[i], witness);
            }

            place++;
        }

        return joined;
    }

    private int[] WithWhatMayBeOne(int[] ties, Witness witness)
    {
        if (LookAlikes.Groups.IsEmpty && witness.Used is [var only]) return [.. ties, _data.Figured(UnroundedCount(only)!.Value)];
        return
        [
            .. ties,
            .. witness.Used.Select(UnroundedCount).OfType<(decimal, Scope)>().Distinct().Select(_data.Figured),
            .. LookAlikes.FacesOf(witness).Distinct().Select(_data.Named),
        ];
    }

    /// <summary>
    /// An unrounded count of three digits or more, and of which scope, which two witnesses may have from one origin; null of any other.
    /// </summary>
    internal static (decimal Count, Scope Scope)? UnroundedCount(Claim claim) =>
        claim is { Topic.Unit.Kind: UnitKind.Count, Value: Estimate { Best: { } best } said }
        && said.Form is EstimateForm.Exact or EstimateForm.BestWithRange or EstimateForm.PlusMinus
        && !said.IsApproximate
        && said.LastSignificantPlace == 0
        && Math.Abs(best) >= 100
        && best % 10 != 0
            ? (decimal.Truncate(best), claim.Scope)
            : null;

    /// <summary>Whether a witness answers, and is certain.</summary>
    private bool IsKnown(int witness) => Witnesses[witness] is { IsCertain: true, Used.IsEmpty: false };

    private int PlaceOf(Witness witness)
    {
        const int Few = 16;
        if (Witnesses.Length > Few)
        {
            _places ??= Witnesses.Select((each, place) => KeyValuePair.Create(each, place))
                .ToDictionary(ReferenceEqualityComparer.Instance as IEqualityComparer<Witness>);
            return _places[witness];
        }

        for (int i = 0; i < Witnesses.Length; i++)
        {
            if (ReferenceEquals(Witnesses[i], witness)) return i;
        }

        throw new ArgumentException("It is not one of the witnesses.", nameof(witness));
    }

    /// <summary>The ties of each source that an open witness may be.</summary>
    private int[][] Candidates(Witness witness) => witness.LeftOpen is not { Kind: SpeakerKind.OneOf }
        ? [_ties[PlaceOf(witness)]]
        : [.. witness.LeftOpen.Sources.Select(source => Ties(witness, Voice.Roots(source).Select(root => root.Id)))];

    private int[] Ties(Witness witness) =>
        witness is { LeftOpen: null, Roots: [var root] } && !witness.Used.Any(RestsOnMore)
            ? [_data.Named(root.Id)]
            : Ties(witness, Roots(witness));

    private bool RestsOnMore(Claim claim) =>
        _data.Of(claim.Id).Count > 0 || claim.Chain.Links.Any(link => link.Relation == LinkRelation.IsBasedOn);

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

    /// <summary>
    /// The most independent witnesses over the ways to choose one candidate for each open witness: all ways, up to a thousand. Where one
    /// more witness would exceed that, each way goes on with the first of its candidates that is independent of those chosen.
    /// </summary>
    private int LargestOf(List<int[]> certain, int[][][] open)
    {
        int ways = 1;
        bool[] isTriedOut = new bool[open.Length];
        for (int i = 0; i < open.Length; i++)
        {
            isTriedOut[i] = ways * open[i].Length <= MostChoices;
            if (isTriedOut[i]) ways *= open[i].Length;
        }

        int[] takenBy = new int[_data.Count];
        int largest = 0;
        for (int way = 1; way <= ways && largest < certain.Count + open.Length; way++)
        {
            Stop.IfAsked();
            int left = way - 1;
            List<int[]> sets = [.. certain];
            for (int i = 0; i < open.Length; i++)
            {
                int[] chosen = isTriedOut[i] ? open[i][left % open[i].Length] : FirstApart(open[i], way);
                if (isTriedOut[i]) left /= open[i].Length;
                sets.Add(chosen);
                foreach (int tie in chosen) takenBy[tie] = way;
            }

            largest = Math.Max(largest, IndependentSets.Largest(sets));
        }

        return largest;

        int[] FirstApart(int[][] candidates, int way) =>
            Array.Find(candidates, candidate => !Array.Exists(candidate, tie => takenBy[tie] == way)) ?? candidates[0];
    }

    private static IEnumerable<string> Roots(Witness witness) =>
        witness.LeftOpen is { } open && open.Kind != SpeakerKind.OneOf
            // An unnamed source of a named organisation depends on that organisation; any other may be anyone.
            ? Voice.Roots(open).Select(root => root.IsNamed ? root.Id : "unnamed\n" + root.Id)
            : witness.Roots.Select(root => root.Id);
}
