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
    /// total and of a state, one for a later time overtakes it. A running total is overtaken only by one that says no less, and nothing is
    /// by what its source denies having said or a third party calls into question.
    /// </summary>
    /// <param name="standing">The claims that were not withdrawn.</param>
    /// <param name="claims">All claims on the topic.</param>
    public static IEnumerable<Dropped> Outdated(Claim[] standing, ClaimSet claims)
    {
        var answers = standing
            .Where(IsTimed)
            .Where(IsAnswer)
            // Where the text leaves open which of several speakers it was, two claims may be by two of them.
            .Where(claim => claim.Chain.Witness.Speaker.Kind != SpeakerKind.OneOf)
            .GroupBy(claim => (claim.Chain.Witness.Speaker, Voice.PassedOn(claim.Chain), claim.Scope, claim.Value is null));
        foreach (var group in answers)
        {
            if (!group.Skip(1).Any()) continue;
            AnswerSeries own = new([.. group.Where(claim => IsOwnAnswer(claim, claims) && !Objection.IsContested(claim, claims))]);
            foreach (Claim claim in group)
            {
                Stop.IfAsked();
                if (Follower(claim, own, Alternatives(claim, claims)) is { } follower)
                {
                    yield return new(claim, follower.Reason) { By = follower.By };
                }
            }
        }
    }

    /// <summary>Whether two of the claims have a time, so that one can be later than the other.</summary>
    public static bool MayBeOutdated(ClaimSet claims)
    {
        bool isFirst = true;
        foreach (Claim claim in claims.Claims)
        {
            if (!IsTimed(claim)) continue;
            if (!isFirst) return true;
            isFirst = false;
        }

        return false;
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

    /// <summary>What two answers are together: figures, or answers in words.</summary>
    public static string Noun(Claim one, Claim other) => (one.Value, other.Value) is (Estimate, Estimate) ? "figure" : "answer";

    /// <summary>"lowered it from 28,752 to 26,834" where a later figure lies below an earlier one as literally read, else null.</summary>
    public static string? Fall(Claim earlier, Claim later) =>
        (earlier.Value, later.Value) is (Estimate before, Estimate after)
        && earlier.Topic.Id == later.Topic.Id
        && Equals(before.Unit ?? earlier.Topic.Unit, after.Unit ?? later.Topic.Unit)
        && Readers.Literal.Read(after).Interval.Upper < Readers.Literal.Read(before).Interval.Lower
            ? $"lowered it from {Wording.Words(earlier)} to {Wording.Words(later)}"
            : null;

    /// <summary>That a source lowered a total, with a later one that is below it.</summary>
    public static Finding LoweredBy(Claim claim, Claim later) =>
        new(Lowered, $"{Wording.Who(claim)} {Fall(claim, later)} ({Wording.Id(later)}){Until(later)}.");

    /// <summary>" on 17 September 2023", " in December 1989", or nothing where the day is not known.</summary>
    public static string On(Claim claim) => Authority.SaidOn(claim.Chain) is { } day
        ? $" {(day.Earliest == day.Latest ? "on" : "in")} {Wording.Period(day)}"
        : "";

    /// <summary>The reason that a source states, to follow what it did; nothing where it states none.</summary>
    public static string Because(ClaimRelation relation) =>
        relation.Reason is { } reason ? $", stating: {Wording.Quoted(reason)}" : "";

    /// <summary>The day on which a later total was said, or else the time that it is for, to follow what its source did.</summary>
    public static string Until(Claim claim) =>
        On(claim) is { Length: > 0 } on ? on
        : claim.Period is { Latest: { } end } ? $" by {Wording.Period(Edtf.On(end))}"
        : "";

    /// <summary>Whether the day on which it was said, or of a running total or state the time that it is about, can be compared.</summary>
    private static bool IsTimed(Claim claim) => AnswerSeries.SaidOn(claim) is not null
        || (claim.Period is not null && claim.Topic.Accrual is Accrual.State or Accrual.Cumulative);

    private static bool IsAnswer(Claim claim) => claim.Value is not null
        ? claim.Stance is Stance.Asserts or Stance.Believes
        : claim.Topic.Accrual == Accrual.State && claim.Period is not null && claim.Stance is Stance.Asserts or Stance.Denies;

    /// <summary>The later answer that a claim is dropped for, and how that is told; null where there is none.</summary>
    private static (Finding Reason, Claim By)? Follower(Claim claim, AnswerSeries own, HashSet<string> alternatives)
    {
        if (own.SaidLast(claim, IsAlternative) is { } later)
        {
            string who = Wording.Who(claim);
            Finding reason = SaysTheSame(claim, later)
                ? new(Confirmed, $"{who} gave the same {Noun(claim, later)} again{On(later)} ({Wording.Id(later)}).")
                : new("superseded", Fall(claim, later) is { } fall
                    ? $"{who} {fall}{On(later)} ({Wording.Id(later)})."
                    : $"{who} gave a later {Noun(claim, later)} for the same scope and period ({Wording.Id(later)}).");
            return (reason, later);
        }

        if (own.Last(claim, IsAlternative) is not { } latest)
        {
            return own.LoweringBound(claim, IsAlternative) is { } bound ? (LoweredBy(claim, bound), bound) : null;
        }

        return own.Next(claim, IsAlternative) is { } next && Fall(claim, next) is not null
            ? (LoweredBy(claim, next), next)
            : (
                new(Overtaken, $"The answer of {Wording.Who(claim)} for a later time is {Wording.Words(latest)} ({Wording.Id(latest)})."),
                latest);

        bool IsAlternative(Claim other) => alternatives.Contains(other.Id);
    }

    /// <summary>The ids of the claims that a claim is an alternative to, or that are alternatives to it.</summary>
    private static HashSet<string> Alternatives(Claim claim, ClaimSet claims) => new(
        claim.Relations
            .Where(IsAlternative)
            .Select(relation => relation.Claim)
            .Concat(claims.RelationsTo(claim.Id).Where(entry => IsAlternative(entry.Relation)).Select(entry => entry.From.Id)),
        StringComparer.Ordinal);

    private static bool IsAlternative(ClaimRelation relation) => relation.Kind == ClaimRelationKind.AlternativeTo;

    /// <summary>Whether a claim can be read, answers, and does not merely report what others say.</summary>
    private static bool IsOwnAnswer(Claim claim, ClaimSet claims) =>
        !NoneReported.Is(claim)
        && claim.Value switch
        {
            Estimate estimate => claim.Topic.Accepts(estimate.Unit),
            TextValue text => text.Issue is null,
            _ => true,
        }

        && !claim.Relations.Any(relation => Reported(relation, claims) is not null);

    /// <summary>
    /// The claim that a claim on the topic merely reports, or null. What sums up answers of other scopes or times than the set was narrowed
    /// to does not count twice beside them; what relays one gives no answer anywhere.
    /// </summary>
    /// <param name="relation">The relation of a claim on the topic.</param>
    /// <param name="claims">The claims on the topic, or those that they were narrowed to.</param>
    public static Claim? Reported(ClaimRelation relation, ClaimSet claims) => relation.Kind switch
    {
        ClaimRelationKind.Relays => OnTopic(relation, claims),
        ClaimRelationKind.Synthesises => claims.Find(relation.Claim),
        _ => null,
    };

    /// <summary>The claim that a relation leads to where it is on the topic, also where the set was narrowed; else null.</summary>
    /// <param name="relation">The relation of a claim on the topic.</param>
    /// <param name="claims">The claims on the topic, or those that they were narrowed to.</param>
    public static Claim? OnTopic(ClaimRelation relation, ClaimSet claims) =>
        claims.Whole.Find(relation.Claim) is { } claim && claim.Topic.Id == claims[0].Topic.Id ? claim : null;
}
