using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>
/// What was known when about one topic: for every day on which something was said the verdict as of that day, what changed and why, and
/// the figure of each source. Nothing that was said later leaks into an earlier row.
/// </summary>
/// <remarks>
/// <para>
/// Rows are made when they are asked for, one after another. A row looks at the claims that are still answers, or may become answers again,
/// and at what is new: the time of all rows grows with the number of claims, and with the square of the number of answers that stand at
/// once, as that of a verdict does. With a selection or a weighting of your own every row looks at all that was said by its day.
/// </para>
/// <para>
/// A claim counts from the first day on which it may have been said. One without a date counts in every row, and is marked in each.
/// </para>
/// </remarks>
public sealed partial class Timeline
{
    private readonly ClaimSet _claims;
    private readonly Reconciler _reconciler;
    private readonly TimelineRows _rows;

    private Timeline(ClaimSet claims, Reconciler reconciler, IEnumerable<LocalDate>? days, Instant? recordedBy)
    {
        (_claims, _reconciler, RecordedBy) = (claims, reconciler, recordedBy);
        Topic = claims[0].Topic;
        Lazy<TimelineClaims> known = new(() =>
            new(recordedBy is { } instant ? claims.Without(claim => claim.RecordedAt > instant) : claims, Topic));
        AreDaysGiven = days is not null;
        Days = days is not null
            ? [.. days.Select(day => day.WithCalendar(CalendarSystem.Iso)).Distinct().Order()]
            : known.Value.Days;
        _rows = new(Days, () => new(known.Value, this));
    }

    /// <summary>What the claims are about.</summary>
    public Topic Topic { get; }

    /// <summary>The days of the rows, ascending.</summary>
    public ImmutableArray<LocalDate> Days { get; }

    /// <summary>The instant by which claims had to be recorded to count; null where all count.</summary>
    public Instant? RecordedBy { get; }

    /// <summary>A row per day. It is made, with all before it, when it is first asked for.</summary>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public IReadOnlyList<TimelineRow> Rows => _rows;

    /// <summary>The rows as columns, for plotting.</summary>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public TimelineColumns Columns => field ??= TimelineColumns.Of(_rows);

    internal bool AreDaysGiven { get; }

    /// <summary>The timeline of the claims on one topic.</summary>
    /// <param name="claims">Claims on one topic, in any order; the order changes nothing.</param>
    /// <param name="reconciler">How to reconcile; null for <see cref="Reconciler.Default"/>.</param>
    /// <param name="days">
    /// The days of the rows, in any order; null for every day on which something was said on the topic, on one related to it, or about
    /// either.
    /// </param>
    /// <exception cref="ArgumentException">There is no claim, or the claims are on several topics.</exception>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative);
    /// ClaimSet claims =
    /// [
    ///     new Claim("1", Chain.From(chiefs, Edtf.Parse("2024-12-19")), losses, Estimate.Parse("about 100")),
    ///     new Claim("2", Chain.From(chiefs, Edtf.Parse("2024-12-23")), losses, Estimate.Parse("about 1,100")),
    /// ];
    /// Console.WriteLine(Timeline.Of(claims).Rows.Count);    // 2
    /// </code>
    /// </example>
    public static Timeline Of(ClaimSet claims, Reconciler? reconciler = null, IEnumerable<LocalDate>? days = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        int topics = claims.Select(claim => claim.Topic.Id).Distinct().Take(2).Count();
        return topics switch
        {
            0 => throw new ArgumentException("There is no claim to make a timeline of; give at least one.", nameof(claims)),
            1 => new(claims, reconciler ?? Reconciler.Default, days, null),
            _ => throw new ArgumentException(
                "The claims are on several topics; make a timeline of each, by claims.On(topic).", nameof(claims)),
        };
    }

    /// <summary>
    /// The same timeline from what had been recorded here by an instant: what could be known when. A claim without a time of recording
    /// counts. Days that were asked for stay; else there is a row for every day on which something was said that had been recorded.
    /// </summary>
    /// <param name="instant">The instant, itself included.</param>
    public Timeline AsRecorded(Instant instant) => new(_claims, _reconciler, AreDaysGiven ? Days : null, instant);

    /// <summary>The row in force on a day: that of the day, or the last before it. Null before the first row.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public TimelineRow? At(LocalDate day)
    {
        int place = Days.BinarySearch(day.WithCalendar(CalendarSystem.Iso));
        if (place < 0) place = ~place - 1;
        return place < 0 ? null : _rows[place];
    }

    /// <summary>Makes all rows now.</summary>
    /// <param name="progress">Told the number of rows made, or null.</param>
    /// <param name="cancellationToken">Stops the work, also within a row; the rows made so far stay, and the next call goes on.</param>
    /// <returns>This timeline.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public Timeline Complete(IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        for (int i = 0; i < Days.Length; i++)
        {
            _rows.Make(i, cancellationToken);
            progress?.Report(i + 1);
        }

        return this;
    }

    /// <summary>
    /// The rows as a table of plain text, at most 100 columns wide. The short form fits a screen: of many rows it has the first and the
    /// last, and between them those in which the grade moved or a source took a figure back.
    /// </summary>
    /// <param name="full">Whether to write every row. Default: the short form.</param>
    public string ToText(bool full = false) => TimelineText.Write(this, full);

    /// <summary>
    /// The rows as a picture: the figures of each source over time as steps, its ranges as bands, an open end as a broken line with arrows;
    /// figures that their source lowered are marked, and above stand the days on which the grade moved. All rows are made.
    /// </summary>
    /// <param name="options">
    /// Width, theme, culture and scale; null for <see cref="PlotOptions.Default"/>. <see cref="PlotOptions.Columns"/> and
    /// <see cref="PlotOptions.Subgroup"/> have no effect.
    /// </param>
    /// <returns>An element <c>svg</c>, as of <see cref="Reconciliation.ToSvg"/>.</returns>
    /// <exception cref="PolicyException">A policy threw, or returned what it must not.</exception>
    public string ToSvg(PlotOptions? options = null) => TimelinePlot.Draw(this, options ?? PlotOptions.Default);

    /// <summary>The short form of <see cref="ToText"/>.</summary>
    public override string ToString() => TimelineText.Write(this, false);

    /// <summary>How many claims the rows looked at so far, each as often as a row did: what their time grows with.</summary>
    internal long LookedAt => _rows.LookedAt;

    /// <summary>Reconciles the claims that a row looks at, of which all are known by its day.</summary>
    internal Reconciliation Reconcile(ClaimSet claims, CancellationToken cancellation) => _reconciler.Reconcile(claims, cancellation);

    /// <summary>Which claims still stand among those.</summary>
    internal ISelection Selection => _reconciler.Selection;

    /// <summary>Whether claims that ended for good can be let go.</summary>
    internal bool Settles => Settling.IsSafe(_reconciler);

    /// <summary>Reconciles all claims as of a day.</summary>
    internal Reconciliation Whole(LocalDate day, CancellationToken cancellation)
    {
        MomentSelection? own = _reconciler.Selection as MomentSelection;
        Moment[] asOf = RecordedBy is { } instant ? [Moment.Recorded(instant), Moment.Said(Edtf.On(day))] : [Moment.Said(Edtf.On(day))];
        MomentSelection known = new(
            string.Join("; ", asOf.Select(moment => moment.Name).Append(_reconciler.Selection.Name)),
            [.. asOf, .. own?.Moments ?? []],
            own?.Rest ?? _reconciler.Selection);
        return (_reconciler with { Selection = known }).Reconcile(_claims, cancellation);
    }
}
