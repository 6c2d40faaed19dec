using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>The ways to select claims that the library comes with.</summary>
/// <remarks>Each drop has its reason in the audit. What is not known (a date, a time of entry) never drops a claim.</remarks>
public static class Selections
{
    /// <summary>
    /// Drops the claims that their own source withdrew or replaced: by a relation that says so, on whatever topic, or by a later figure for
    /// the same topic, scope and period. A withdrawal is by the source itself, by the body in whose name it spoke, or by the publisher of a
    /// report, which ends that route. What anybody else says of a claim never drops it. Of a running total and of a state an answer for a
    /// later time overtakes the earlier ones of the same source ("overtaken", "lowered"): they stay in sight.
    /// </summary>
    public static ISelection Latest { get; } = new LatestSelection();

    /// <summary>Every claim stands.</summary>
    public static ISelection All { get; } = new AllSelection();

    /// <summary>
    /// What had been said by a date: drops a claim whose witness certainly spoke later ("said-later"), then applies <see cref="Latest"/> to
    /// the others. A later retraction does not yet count. The date is that of the witness's link, not of the outlets that passed it on;
    /// where it has none, that of the nearest outlet, before whose report the claim was not known.
    /// </summary>
    /// <param name="date">The date, whose last possible day counts: 2024-12 is up to the end of December.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static ISelection AsOfSaid(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return SaidBy(date, Latest);
    }

    /// <summary>Drops what was certainly said later than a date, then applies another selection to the rest.</summary>
    internal static ISelection SaidBy(Edtf date, ISelection then) =>
        InTurn(
            new FilterSelection($"as of {date}", claim => Authority.SaidOn(claim.Chain) is { } said && date.IsBefore(said) == TruthValue.Yes
                ? new("said-later", $"{Wording.Who(claim)} said it later than {date}: {said}.")
                : null),
            then);

    /// <summary>What had been said by the end of a day. See <see cref="AsOfSaid(Edtf)"/>.</summary>
    /// <param name="day">The day; of another calendar than the ISO calendar it is converted.</param>
    public static ISelection AsOfSaid(LocalDate day) => AsOfSaid(Edtf.On(day));

    /// <summary>
    /// What had been recorded here by an instant, itself included: drops a claim with a later <see cref="Claim.RecordedAt"/>
    /// ("recorded-later"), then applies <see cref="Latest"/> to the others. So a result can be repeated as it was published.
    /// </summary>
    /// <param name="instant">The instant.</param>
    public static ISelection AsOfRecorded(Instant instant) => RecordedBy(instant, Latest);

    /// <summary>Drops what was recorded later than an instant, then applies another selection to the rest.</summary>
    internal static ISelection RecordedBy(Instant instant, ISelection then)
    {
        string text = InstantPattern.ExtendedIso.Format(instant);
        return InTurn(
            new FilterSelection($"as recorded by {text}", claim => claim.RecordedAt > instant
                ? new("recorded-later", $"It was recorded later than {text}: {InstantPattern.ExtendedIso.Format(claim.RecordedAt.Value)}.")
                : null),
            then);
    }

    /// <summary>
    /// Only claims of some stances stand, as in <c>Selections.Stances(Stance.Asserts)</c>; others are dropped ("stance").
    /// </summary>
    /// <param name="stances">The stances that stand, at least one, each once.</param>
    /// <exception cref="ArgumentException">There is no stance, or one is not defined or given twice.</exception>
    public static ISelection Stances(params IEnumerable<Stance> stances)
    {
        ArgumentNullException.ThrowIfNull(stances);
        Stance[] standing = [.. stances.Select(stance => Argument.Defined(stance, nameof(stances))).Order()];
        if (standing.Length == 0)
        {
            throw new ArgumentException("No stance is given, so that no claim could stand; name one.", nameof(stances));
        }

        if (standing.GroupBy(stance => stance).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException(Printable.Message($"The stance {twice.Key} is given twice; give it once."), nameof(stances));
        }

        string list = string.Join(", ", standing.Select(Words));
        return new FilterSelection($"stances: {list}", claim => standing.Contains(claim.Stance)
            ? null
            : new("stance", $"Its stance is \"{Words(claim.Stance)}\"; only these stances are selected: {list}."));
    }

    /// <summary>Drops claims picked by hand ("excluded"), with the reason that the caller gives.</summary>
    /// <param name="ids">
    /// Their ids, at least one. An id that no claim on the topic has is ignored: the claim may be on another topic.
    /// </param>
    /// <param name="reason">Why, as a sentence: "The document was forged."</param>
    /// <exception cref="ArgumentException">There is no id, an id is null, or <paramref name="reason"/> is blank.</exception>
    public static ISelection Without(IEnumerable<string> ids, string reason)
    {
        ArgumentNullException.ThrowIfNull(ids);
        Argument.NotBlank(reason);
        SortedSet<string> excluded = new(Elements.Copied(ids), StringComparer.Ordinal);
        if (excluded.Count == 0) throw new ArgumentException("No id is given; use Selections.All to drop nothing.", nameof(ids));
        Finding why = new("excluded", reason);
        return new FilterSelection($"without {string.Join(", ", excluded)} ({reason})", claim => excluded.Contains(claim.Id) ? why : null);
    }

    /// <summary>
    /// Two selections, the second applied to what the first keeps. Their names are joined: "stances: asserts; latest of each source".
    /// </summary>
    /// <param name="first">The first.</param>
    /// <param name="second">
    /// The second. It is given the remaining claims alone; relations to dropped ones lead outside of that set.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ISelection InTurn(ISelection first, ISelection second) => new InTurnSelection(first, second);

    private static string Words(Stance stance) =>
        stance == Stance.NeitherConfirmsNorDenies ? "neither confirms nor denies" : stance.ToString().ToLowerInvariant();
}
