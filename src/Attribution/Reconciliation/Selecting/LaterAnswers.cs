namespace Attribution;

/// <summary>Finds the answers that their own source followed by a later one.</summary>
internal static class LaterAnswers
{
    /// <summary>The code of an answer that its source gave again.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The code of an earlier answer of a running total or a state.</summary>
    public const string Overtaken = "overtaken";

    /// <summary>The code of an earlier running total that the next one of its source is below.</summary>
    public const string Lowered = "lowered";

    /// <summary>
    /// Each answer that is followed by one of the same source: a later one for the same scope and period puts it out of date; of a running
    /// total and of a state, one for a later time overtakes it.
    /// </summary>
    /// <param name="standing">The claims that were not withdrawn.</param>
    /// <param name="claims">All claims on the topic.</param>
    public static IEnumerable<Dropped> Outdated(Claim[] standing, ClaimSet claims)
    {
        HashSet<string> present = new(claims.Select(claim => claim.Id), StringComparer.Ordinal);
        var answers = standing
            .Where(IsAnswer)
            // Where the text leaves open which of several speakers it was, two claims may be by two of them.
            .Where(claim => claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf)
            .GroupBy(claim => (claim.Chain.Witness.Speaker, Voice.PassedOn(claim.Chain), claim.Scope, claim.Value is null));
        foreach (var group in answers)
        {
            Claim[] own = [.. group.Where(claim => IsOwnAnswer(claim, present))];
            if (own.Length == 0 || group.Count() == 1) continue;
            foreach (Claim claim in group)
            {
                if (Reason(claim, own) is { } reason) yield return new(claim, reason);
            }
        }
    }

    /// <summary>Whether a claim was dropped for a later word of its source, and not as if it had not been said.</summary>
    public static bool IsReplaced(Finding reason) => reason.Code is "superseded" or "revised" or Confirmed or Overtaken or Lowered;

    /// <summary>Whether two claims are of one series: a running total from one start, or states at different times.</summary>
    public static bool AreOfOneSeries(Claim one, Claim other) => one.Topic.Id == other.Topic.Id && one.Topic.Accrual switch
    {
        Accrual.Cumulative => (one.Period, other.Period) switch
        {
            (null, null) => true,
            ({ } mine, { } theirs) => mine.Start == theirs.Start && mine.Earliest == theirs.Earliest,
            _ => false,
        },
        Accrual.State => true,
        _ => Equals(one.Period, other.Period),
    };

    /// <summary>Whether one claim of a series certainly speaks of an earlier time than another.</summary>
    public static bool IsBefore(Claim one, Claim other) => (one.Topic.Accrual, one.Period, other.Period) switch
    {
        (Accrual.Cumulative, { Latest: { } end }, { Latest: { } theirEnd }) => end < theirEnd,
        (Accrual.State, { } mine, { } theirs) => mine.IsBefore(theirs) == TruthValue.Yes,
        _ => false,
    };

    /// <summary>Whether two claims give one figure for one topic.</summary>
    public static bool SaysTheSame(Claim one, Claim other) =>
        one.Topic.Id == other.Topic.Id
        && one.Stance == other.Stance
        && (one.Value, other.Value) switch
        {
            (Estimate mine, Estimate theirs) => mine.Form == theirs.Form && SameFigure.Of(mine, theirs, one.Topic),
            (TextValue mine, TextValue theirs) => mine.Equals(theirs),
            _ => false,
        };

    /// <summary>"lowered it from 28,752 to 26,834" where a later figure lies below an earlier one as literally read, else null.</summary>
    public static string? Fall(Claim earlier, Claim later) =>
        (earlier.Value, later.Value) is (Estimate before, Estimate after)
        && earlier.Topic.Id == later.Topic.Id
        && Equals(before.Unit ?? earlier.Topic.Unit, after.Unit ?? later.Topic.Unit)
        && Readers.Literal.Read(after).Interval.Upper < Readers.Literal.Read(before).Interval.Lower
            ? $"lowered it from {Wording.Words(earlier)} to {Wording.Words(later)}"
            : null;

    /// <summary>" on 17 September 2023", or nothing where the day is not known.</summary>
    public static string On(Claim claim) => Authority.SaidOn(claim.Chain) is { } day ? $" on {Wording.Period(day)}" : "";

    /// <summary>The reason that a source states, to follow what it did; nothing where it states none.</summary>
    public static string Because(ClaimRelation relation) =>
        relation.Reason is { } reason ? $", stating: {Wording.Quoted(reason)}" : "";

    private static bool IsAnswer(Claim claim) => claim.Value is not null
        ? claim.Stance is Stance.Asserts or Stance.Believes
        : claim.Topic.Accrual == Accrual.State && claim.Period is not null && claim.Stance is Stance.Asserts or Stance.Denies;

    private static Finding? Reason(Claim claim, Claim[] own)
    {
        own = [.. own.Where(other => !AreAlternatives(claim, other))];
        Claim? later = Last(own.Where(other => IsSaidLater(claim, other)), other => other.Chain.Witness.Date?.Latest);
        if (later is not null)
        {
            string who = Wording.Who(claim);
            return SaysTheSame(claim, later)
                ? new(Confirmed, $"{who} gave the same figure again{On(later)} ({later.Id}).")
                : new("superseded", Fall(claim, later) is { } fall
                    ? $"{who} {fall}{On(later)} ({later.Id})."
                    : $"{who} gave a later figure for the same scope and period ({later.Id}).");
        }

        Claim[] after = [.. own.Where(other => AreOfOneSeries(claim, other) && IsBefore(claim, other))];
        if (Last(after, other => other.Period!.Latest) is not { } latest) return null;
        Claim next = after.OrderBy(other => other.Period!.Latest).ThenBy(other => other.Id, StringComparer.Ordinal).First();
        return claim.Topic.Accrual == Accrual.Cumulative && Fall(claim, next) is { } lowered
            ? new(Lowered, $"{Wording.Who(claim)} {lowered} ({next.Id}){Until(next)}.")
            : new(Overtaken, $"The answer of {Wording.Who(claim)} for a later time is {Wording.Words(latest)} ({latest.Id}).");
    }

    private static string Until(Claim claim) => On(claim) is { Length: > 0 } on ? on : $", {Wording.Period(claim.Period!)}";

    private static bool AreAlternatives(Claim one, Claim other) =>
        one.Relations.Concat(other.Relations).Any(relation =>
            relation.Kind == ClaimRelationKind.AlternativeTo && (relation.Claim == one.Id || relation.Claim == other.Id));

    private static bool IsSaidLater(Claim claim, Claim other) =>
        claim.Value is not null
        && Equals(claim.Period, other.Period)
        && claim.Chain.Witness.Date is { } date
        && other.Chain.Witness.Date is { } otherDate
        && date.IsBefore(otherDate) == TruthValue.Yes;

    private static Claim? Last<T>(IEnumerable<Claim> claims, Func<Claim, T> time) =>
        claims.OrderBy(time).ThenBy(claim => claim.Id, StringComparer.Ordinal).LastOrDefault();

    /// <summary>Whether a claim can be read, and does not merely report what others say.</summary>
    private static bool IsOwnAnswer(Claim claim, HashSet<string> present) =>
        claim.Value switch
        {
            Estimate estimate => claim.Topic.Accepts(estimate.Unit),
            TextValue text => text.Issue is null,
            _ => true,
        }

        && !claim.Relations.Any(relation =>
            relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises && present.Contains(relation.Claim));
}
