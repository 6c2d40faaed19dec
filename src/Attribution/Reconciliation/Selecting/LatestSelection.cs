using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Drops what its own source retracted, revised, or followed by a later answer: for the same scope and period, or, of a running total and
/// of a state, for a later time.
/// </summary>
/// <param name="time">The time of which answers are asked for; null for the last of all.</param>
internal sealed class LatestSelection(Moment? time = null) : ISelection
{
    public string Name => time is null ? "latest of each source" : $"{time.Name}; latest of each source";

    /// <summary>
    /// The time of which answers are asked for. What speaks of another is dropped, and can withdraw or question others still.
    /// </summary>
    public Moment? Time => time;

    public IEnumerable<Dropped> Drop(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count == 0) return [];
        Withdrawal[] withdrawals = [.. InForce(Withdrawal.Of(claims))];
        Withdrawal[] revisions = [.. Revisions(claims, withdrawals)];
        if (time is null && withdrawals.Length == 0 && revisions.Length == 0 && !LaterAnswers.MayBeOutdated(claims)) return [];
        Dictionary<string, Dropped> dropped = new(StringComparer.Ordinal);
        if (time is not null)
        {
            foreach (Claim claim in claims.Claims)
            {
                if (time.WhyNot(claim) is { } reason) dropped.Add(claim.Id, new(claim, reason));
            }
        }

        foreach (Withdrawal withdrawal in withdrawals)
        {
            dropped.TryAdd(withdrawal.Target.Id, new(withdrawal.Target, Reason(withdrawal)) { By = withdrawal.By });
        }

        DropEarlierInSeries(claims, revisions, dropped);

        if (time is not null)
        {
            // A total that its source has fallen below since is corrected for its own day as well, declared or not.
            IEnumerable<Claim> standing = claims.Where(claim =>
                (!dropped.TryGetValue(claim.Id, out Dropped? drop) || drop.Reason.Code == Moment.OtherTime)
                && !Objection.IsContested(claim, claims));
            foreach ((Claim earlier, Claim later) in Falls.Corrected(standing))
            {
                dropped.TryAdd(earlier.Id, new(earlier, LaterAnswers.LoweredBy(earlier, later)) { By = later });
            }
        }

        // A withdrawn claim does not supersede another.
        foreach (Dropped earlier in LaterAnswers.Outdated([.. claims.Where(claim => !dropped.ContainsKey(claim.Id))], claims))
        {
            dropped.TryAdd(earlier.Claim.Id, earlier);
        }

        Dropped[] withdrawn =
        [
            .. dropped.Values
                .Where(drop => drop.Reason.Code != Moment.OtherTime)
                .OrderBy(drop => drop.Claim.Id, StringComparer.Ordinal),
        ];
        foreach (Dropped copy in Copies(withdrawn, claims, withdrawals, dropped))
        {
            dropped.TryAdd(copy.Claim.Id, copy);
        }

        return dropped.Values;
    }

    public override string ToString() => Name;

    /// <summary>
    /// The revisions of series. Where the set was narrowed, also those of a figure outside it: the others of that series may be in it.
    /// </summary>
    private static IEnumerable<Withdrawal> Revisions(ClaimSet claims, Withdrawal[] withdrawals)
    {
        string topic = claims[0].Topic.Id;
        ImmutableArray<Claim> outside =
        [
            .. claims.Whole.RevisedInSeries.Where(claim => claim.Topic.Id == topic && claims.Find(claim.Id) is null),
        ];
        IEnumerable<Withdrawal> beyond = outside.IsEmpty ? [] : Withdrawal.Of(claims.Whole.Narrowed(outside));
        return InForce(withdrawals.Concat(beyond)).Where(entry => entry.Relation.Kind == ClaimRelationKind.RevisesSeries);
    }

    private static IEnumerable<Withdrawal> InForce(IEnumerable<Withdrawal> withdrawals) => withdrawals
        .Where(withdrawal => withdrawal.Hold != WithdrawalHold.None)
        .OrderBy(withdrawal => withdrawal.Target.Id, StringComparer.Ordinal);

    private static void DropEarlierInSeries(ClaimSet claims, Withdrawal[] revisions, Dictionary<string, Dropped> dropped)
    {
        if (revisions.Length == 0) return;
        Dictionary<(Scope, Speaker), List<Claim>> left = claims.GroupBy(SeriesOf).ToDictionary(group => group.Key, group => group.ToList());
        foreach (Withdrawal revision in revisions)
        {
            Stop.IfAsked();
            if (!left.TryGetValue(SeriesOf(revision.Target), out List<Claim>? series)) continue;
            string message = $"{Wording.Who(revision.By)} revised the series to which it belongs{By(revision)}.";
            foreach (Claim earlier in series.Where(claim => IsEarlierInSeries(claim, revision)))
            {
                dropped.TryAdd(earlier.Id, new(earlier, new("revised", message)) { By = revision.By });
            }

            series.RemoveAll(claim => dropped.ContainsKey(claim.Id));
        }

        static (Scope Scope, Speaker Speaker) SeriesOf(Claim claim) => (claim.Scope, Authority.Speaking(claim.Chain));
    }

    private static Finding Reason(Withdrawal withdrawal)
    {
        (Claim by, Claim target) = (withdrawal.By, withdrawal.Target);
        bool retracts = withdrawal.Relation.Kind == ClaimRelationKind.Retracts;
        string code = retracts ? "retracted" : "revised";
        if (withdrawal.Hold == WithdrawalHold.Route)
        {
            Speaker publisher = Authority.PublisherOf(by, target)!.Speaker;
            string withdrew = retracts ? "withdrew its report of it" : "replaced its report of it";
            return new(code, $"{Wording.Plain(publisher.ToString())} {withdrew}{By(withdrawal)}.");
        }

        string who = Wording.Who(by);
        if (retracts) return new(code, $"{who} retracted it{By(withdrawal)}.");
        string noun = LaterAnswers.Noun(target, by);
        if (LaterAnswers.SaysTheSame(by, target)) return new(LaterAnswers.Confirmed, $"{who} gave the same {noun} again{By(withdrawal)}.");
        return new(code, LaterAnswers.Fall(target, by) is { } fall ? $"{who} {fall}{By(withdrawal)}."
            : noun == "figure" ? $"{who} replaced it with another figure{By(withdrawal)}."
            : $"{who} replaced it with another statement{By(withdrawal)}.");
    }

    /// <summary>The day, the reason that was stated, and the id of the claim that withdraws another.</summary>
    private static string By(Withdrawal withdrawal) =>
        LaterAnswers.On(withdrawal.By) + LaterAnswers.Because(withdrawal.Relation) + $" ({Wording.Id(withdrawal.By)})";

    /// <summary>Whether a claim is an earlier figure of the series that a claim revises.</summary>
    private static bool IsEarlierInSeries(Claim claim, Withdrawal revision)
    {
        (Claim by, Claim target) = (revision.By, revision.Target);
        return claim != by
            && LaterAnswers.AreOfOneSeries(claim, target)
            && (revision.Hold == WithdrawalHold.OwnWord || Authority.IsPublisher(by, claim))
            && (LaterAnswers.IsBefore(claim, target)
                || IsToldBefore(claim, by)
                || (LaterAnswers.AreOfOneSeries(claim, by) && LaterAnswers.IsBefore(claim, by)));
    }

    private static bool IsToldBefore(Claim claim, Claim other) =>
        Authority.SaidOn(claim.Chain) is { } said
        && Authority.SaidOn(other.Chain) is { } later
        && said.IsBefore(later) == TruthValue.Yes;

    /// <summary>
    /// Other printings of a dropped claim in the same voice. They are dropped too, unless they are a later statement, or came by another
    /// route than the one that was withdrawn.
    /// </summary>
    private static IEnumerable<Dropped> Copies(
        Dropped[] dropped, ClaimSet claims, Withdrawal[] withdrawals, Dictionary<string, Dropped> known)
    {
        if (dropped.Length == 0) yield break;
        ILookup<string, Withdrawal> against = withdrawals.ToLookup(withdrawal => withdrawal.Target.Id, StringComparer.Ordinal);
        Repeats groups = new(claims.Claims);
        foreach (Dropped drop in dropped)
        {
            Stop.IfAsked();
            Claim[] ending = [.. against[drop.Claim.Id].Select(withdrawal => withdrawal.By)];
            bool isRoute = ending.Length > 0 && against[drop.Claim.Id].All(withdrawal => withdrawal.Hold == WithdrawalHold.Route);
            foreach (Claim copy in groups.Of(drop.Claim).Where(copy => IsCopy(copy, drop.Claim)))
            {
                if (isRoute && !ending.Any(by => Authority.IsPublisher(by, copy))) continue;
                string message = $"It repeats {Wording.Id(drop.Claim)}. {Wording.Capital(drop.Reason.Message)}";
                yield return new(copy, new(drop.Reason.Code, message, drop.Reason.Remedy)) { By = drop.By, CopyOf = drop.Claim };
            }
        }

        bool IsCopy(Claim copy, Claim original) =>
            !known.ContainsKey(copy.Id) && AreOneWord(copy, original) && !IsLater(copy, original);
    }

    private static bool IsLater(Claim copy, Claim dropped) =>
        (copy.Chain.Witness.Date is { } date && dropped.Chain.Witness.Date is { } earlier && earlier.IsBefore(date) == TruthValue.Yes)
        || copy.Relations.Any(Withdrawal.Is);

    /// <summary>Whether two claims that say the same are of one voice, or pass on the same unnamed or undecided source.</summary>
    public static bool AreOneWord(Claim copy, Claim original) =>
        Voice.IsOne(copy, original)
        || (copy.Chain.Witness.Speaker.Equals(original.Chain.Witness.Speaker)
            && Equals(Voice.PassedOn(copy.Chain), Voice.PassedOn(original.Chain)));
}
