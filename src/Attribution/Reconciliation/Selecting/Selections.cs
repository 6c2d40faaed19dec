using NodaTime;

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
    /// What had been said by a date: leaves out a claim whose witness certainly spoke later ("said-later"), then applies
    /// <see cref="Latest"/> to the others. A later retraction does not yet count, and is not told. The date is that of the witness's link,
    /// not of the outlets that passed it on; where it has none, that of the nearest outlet, before whose report the claim was not known.
    /// </summary>
    /// <param name="date">The date, whose last possible day counts: 2024-12 is up to the end of December.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static ISelection AsOfSaid(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new MomentSelection(Moment.Said(date), Latest);
    }

    /// <summary>What had been said by the end of a day. See <see cref="AsOfSaid(Edtf)"/>.</summary>
    /// <param name="day">The day; of another calendar than the ISO calendar it is converted.</param>
    public static ISelection AsOfSaid(LocalDate day) => AsOfSaid(Edtf.On(day));

    /// <summary>
    /// What had been published by a date: leaves out a claim that was certainly printed later ("published-later"), then applies
    /// <see cref="Latest"/> to the others. The date is that of the outermost link that has one: where the claim was found, or else of the
    /// outlet or speaker next to it.
    /// </summary>
    /// <param name="date">The date, whose last possible day counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static ISelection AsOfPublished(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new MomentSelection(Moment.Published(date), Latest);
    }

    /// <summary>What had been published by the end of a day. See <see cref="AsOfPublished(Edtf)"/>.</summary>
    /// <param name="day">The day; of another calendar than the ISO calendar it is converted.</param>
    public static ISelection AsOfPublished(LocalDate day) => AsOfPublished(Edtf.On(day));

    /// <summary>
    /// What had been recorded here by an instant, itself included: leaves out a claim with a later <see cref="Claim.RecordedAt"/>
    /// ("recorded-later"), then applies <see cref="Latest"/> to the others. So a result can be repeated as it was published.
    /// </summary>
    /// <param name="instant">The instant.</param>
    public static ISelection AsOfRecorded(Instant instant) => new MomentSelection(Moment.Recorded(instant), Latest);

    /// <summary>
    /// What is known today of one day, by the period that each claim speaks of and not by the day on which it was said: leaves out what
    /// speaks of another time ("other-time"), then applies <see cref="Latest"/> to the others. A running total or a peak speaks of the day
    /// on which its period ends, and stands until the next; so those that end later are left out. All else is left out where its period
    /// certainly does not have the day. A fixed attribute has no time. What a claim for another time takes back, revises or questions, it
    /// does still.
    /// </summary>
    /// <param name="day">The day; of another calendar than the ISO calendar it is converted.</param>
    public static ISelection ValidOn(LocalDate day) => new LatestSelection(Moment.Valid(day.WithCalendar(CalendarSystem.Iso)));

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
    /// Two selections, the second applied to what the first keeps. Their names are joined: "stances: asserts; latest of each source". What
    /// was not known at the moment of one of them (<see cref="AsOfSaid(Edtf)"/> and its like) is left out before either: as said by a day
    /// and as recorded by an instant, in either order.
    /// </summary>
    /// <param name="first">The first.</param>
    /// <param name="second">
    /// The second. It is given the remaining claims alone; relations to dropped ones lead outside of that set.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ISelection InTurn(ISelection first, ISelection second) =>
        first is MomentSelection || second is MomentSelection
            ? MomentSelection.InTurn(
                first ?? throw new ArgumentNullException(nameof(first)), second ?? throw new ArgumentNullException(nameof(second)))
            : new InTurnSelection(first, second);

    private static string Words(Stance stance) =>
        stance == Stance.NeitherConfirmsNorDenies ? "neither confirms nor denies" : stance.ToString().ToLowerInvariant();
}
