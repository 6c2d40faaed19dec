using System.Collections.Immutable;

namespace Attribution;

/// <summary>Which witnesses depend on one another: those that share a root, or whose claims share data.</summary>
internal sealed class Independence
{
    private const int MostChoices = 1000;

    private readonly ImmutableArray<Witness> _answering;
    private readonly Dictionary<Witness, int[]> _ties = new(ReferenceEqualityComparer.Instance);
    private readonly DataTies _data;
    private readonly Lazy<LookAlikes> _lookAlikes;

    /// <param name="witnesses">The witnesses of a topic.</param>
    /// <param name="data">The data that claims rest on, by <see cref="DataTies"/>.</param>
    private Independence(ImmutableArray<Witness> witnesses, DataTies data)
    {
        Witnesses = witnesses;
        _answering = [.. witnesses.Where(witness => !witness.Used.IsEmpty)];
        _data = data;
        _lookAlikes = new(() => new(_answering));
        foreach (Witness witness in witnesses)
        {
            _ties[witness] = Ties(witness, Roots(witness));
        }
    }

    /// <summary>All witnesses, also those without a used claim.</summary>
    public ImmutableArray<Witness> Witnesses { get; }

    /// <summary>Those of the sources who answer that may be one, because their names look alike.</summary>
    public LookAlikes LookAlikes => _lookAlikes.Value;

    /// <summary>The witnesses of a topic.</summary>
    /// <param name="audit">What was done with each claim. Data that a printing or a relay shares is shared by what it repeats.</param>
    /// <param name="whole">The claims on all topics, which may tie those of this one.</param>
    public static Independence Of(ImmutableArray<AuditEntry> audit, ClaimSet whole) =>
        new(WitnessFinder.Group(audit), DataTies.Of(audit, whole));

    /// <summary>The same for some of the witnesses, or for some of their claims.</summary>
    public Independence Among(ImmutableArray<Witness> witnesses) => new(witnesses, _data);

    public bool AreIndependent(Witness one, Witness other) =>
        one.IsCertain && other.IsCertain && !IndependentSets.Overlap(_ties[one], _ties[other]);

    /// <summary>Whether two witnesses are independent, and are not one source under two ids.</summary>
    public bool AreTwo(Witness one, Witness other) => AreIndependent(one, other) && !MayBeOne(one, other);

    /// <summary>Whether two witnesses may be one source under two ids.</summary>
    public bool MayBeOne(Witness one, Witness other) => LookAlikes.FacesOf(one).Intersect(LookAlikes.FacesOf(other)).Any();

    /// <summary>What ties a witness to others: witnesses with a tie in common are known to depend on each other.</summary>
    public IReadOnlyList<int> TiesOf(Witness witness) => _ties[witness];

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
        int[] parent = [.. Enumerable.Range(0, _answering.Length)];
        int[] firstWith = new int[_data.Count];
        for (int i = 0; i < parent.Length; i++)
        {
            foreach (int tie in _ties[_answering[i]])
            {
                if (firstWith[tie] == 0) firstWith[tie] = i + 1;
                else parent[Top(i)] = Top(firstWith[tie] - 1);
            }
        }

        if (withLookAlikes)
        {
            Dictionary<string, int> firstAlike = new(StringComparer.Ordinal);
            for (int i = 0; i < parent.Length; i++)
            {
                foreach (string face in LookAlikes.FacesOf(_answering[i]))
                {
                    if (!firstAlike.TryAdd(face, i)) parent[Top(i)] = Top(firstAlike[face]);
                }
            }
        }

        Dictionary<int, int> number = [];
        for (int i = 0; i < parent.Length; i++)
        {
            int top = Top(i);
            number.TryAdd(top, number.Count);
            foreach (Claim claim in _answering[i].Used) origins.Add(claim, number[top]);
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
        List<int[]> certain = [.. _answering.Where(witness => witness.IsCertain).Select(witness => _ties[witness])];
        int known = IndependentSets.Largest(certain);
        int minimum = Math.Min(known, IndependentSets.Largest(WithWhatMayBeOne()));
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
    /// digits or more: two who give the same one may have it from one origin, since to count 1,417 twice alike is rare.
    /// </summary>
    private List<int[]> WithWhatMayBeOne() =>
    [
        .. _answering
            .Where(witness => witness.IsCertain)
            .Select(witness =>
                witness.Used.SelectMany(Figure).Concat(LookAlikes.FacesOf(witness)).Distinct().ToArray() is { Length: > 0 } common
                    ? [.. _ties[witness], .. common.Select(_data.Named)]
                    : _ties[witness]),
    ];

    private static IEnumerable<string> Figure(Claim claim) =>
        claim is { Topic.Unit.Kind: UnitKind.Count, Value: Estimate { Best: { } best } said }
        && said.Form is EstimateForm.Exact or EstimateForm.BestWithRange or EstimateForm.PlusMinus
        && !said.IsApproximate
        && said.LastSignificantPlace == 0
        && Math.Abs(best) >= 100
        && best % 10 != 0
            ? [$"figure\n{decimal.Truncate(best)}\n{claim.Scope}"]
            : [];

    /// <summary>The ties of each source that an open witness may be.</summary>
    private int[][] Candidates(Witness witness) => witness.LeftOpen is not { Kind: SpeakerKind.OneOf }
        ? [_ties[witness]]
        : [.. witness.LeftOpen.Sources.Select(source => Ties(witness, Voice.Roots(source).Select(root => root.Id)))];

    private int[] Ties(Witness witness, IEnumerable<string> roots) =>
    [
        .. roots
            .Concat(witness.Used.SelectMany(claim => claim.Chain.Data.SelectMany(DataTies.Of)))
            .Select(_data.Named)
            .Concat(witness.Used.SelectMany(claim => _data.Of(claim.Id)))
            .Distinct(),
    ];

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
