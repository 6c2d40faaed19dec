namespace Attribution;

/// <content>How many of the witnesses are independent, where the text leaves some of them open.</content>
internal sealed partial class Independence
{
    private const int MostChoices = 1000;

    /// <summary>
    /// The largest number of witnesses with a used claim of whom no two depend on each other: where so many are entangled that it would
    /// take too long to find, a number that it is not below, and one that it is not above. The minimum takes every witness that the text
    /// leaves open to be one of the others, the maximum takes it to be another one wherever that is possible.
    /// </summary>
    public WitnessCount Count()
    {
        if (_answering.IsEmpty) return default;
        List<int[]> certain = new(_answering.Length);
        List<int[]> sharing = [];
        for (int i = 0; i < _ties.Length; i++)
        {
            if (!IsKnown(i)) continue;
            certain.Add(_ties[i]);
            if (_sharing is not null) sharing.Add(_sharing[i]);
        }

        SharingSets? pairs = Sharing(sharing);
        (int known, int most) = IndependentSets.Largest(certain, pairs);
        int minimum = WithWhatMayBeOne(certain) is { } joined ? Math.Min(known, IndependentSets.Largest(joined, pairs).AtLeast) : known;
        int least = _answering.All(witness => witness.IsDisputed) ? 0 : 1;
        minimum = Math.Max(least, minimum);
        if (certain.Count == _answering.Length) return new(minimum, Math.Max(least, most));
        Witness[] uncertain = [.. _answering.Where(witness => !witness.IsCertain)];
        if (_sharing is not null) sharing.AddRange(uncertain.Select(witness => _sharing[PlaceOf(witness)]));
        int maximum = LargestOf(certain, most, [.. uncertain.Select(Candidates)], Sharing(sharing));
        return new(minimum, Math.Max(1, maximum));
    }

    private SharingSets? Sharing(List<int[]> nodes) => _sharing is null ? null : new(_data.Pairs!, [.. nodes]);

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

    /// <summary>The ties of each source that an open witness may be.</summary>
    private int[][] Candidates(Witness witness) => witness.LeftOpen is not { Kind: SpeakerKind.OneOf }
        ? [_ties[PlaceOf(witness)]]
        : [.. witness.LeftOpen.Sources.Select(source => Ties(witness, Voice.Roots(source).Select(root => root.Id)))];

    /// <summary>
    /// The most independent witnesses over the ways to choose one candidate for each open witness: all ways, up to a thousand. Of more, as
    /// many as the candidates leave room for.
    /// </summary>
    /// <param name="certain">The ties of the certain witnesses.</param>
    /// <param name="most">How many of these are independent at most.</param>
    /// <param name="open">For each open witness the ties of each candidate.</param>
    /// <param name="sharing">Which of the certain and then of the open ones share data, whichever candidate is chosen.</param>
    private static int LargestOf(List<int[]> certain, int most, int[][][] open, SharingSets? sharing)
    {
        int ways = 1;
        foreach (int[][] candidates in open)
        {
            ways *= candidates.Length;
            if (ways > MostChoices) return RoomFor(certain, most, open);
        }

        int largest = 0;
        long work = 20 * IndependentSets.Work;
        for (int way = 0; way < ways && largest < certain.Count + open.Length; way++)
        {
            Stop.IfAsked();
            int left = way;
            List<int[]> sets = [.. certain];
            foreach (int[][] candidates in open)
            {
                sets.Add(candidates[left % candidates.Length]);
                left /= candidates.Length;
            }

            largest = Math.Max(largest, IndependentSets.Largest(sets, sharing, ref work).AtMost);
        }

        return largest;
    }

    /// <summary>No way has more: no two that are counted have the first tie in common.</summary>
    private static int RoomFor(List<int[]> certain, int most, int[][][] open)
    {
        int[][] all = [.. open.SelectMany(candidates => candidates)];
        int atMost = most + Math.Min(open.Length, FirstTies(all));
        return Math.Min(atMost, FirstTies([.. all, .. certain]));

        static int FirstTies(int[][] sets) =>
            sets.Count(set => set.Length == 0) + sets.Where(set => set.Length > 0).Select(set => set[0]).Distinct().Count();
    }
}
