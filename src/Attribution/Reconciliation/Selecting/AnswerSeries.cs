using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>The answers of one source for one scope that put earlier ones out of date, in the order of their times.</summary>
internal sealed class AnswerSeries
{
    private static readonly object NoPeriod = new();

    private readonly Claim[] _own;
    private readonly Dictionary<object, AnswersInTime>?[] _ofOneTime = new Dictionary<object, AnswersInTime>?[3];
    private readonly Dictionary<object, AnswersInTime>?[] _ofOneStart = new Dictionary<object, AnswersInTime>?[3];
    private readonly Dictionary<CountBasis, object?> _soleStarts = [];

    /// <param name="own">The answers of the source itself to which no objection is known.</param>
    public AnswerSeries(Claim[] own)
    {
        _own = own;
        if (own.Length == 0 || own[0].Topic.Accrual != Accrual.Cumulative) return;
        foreach (Claim claim in own)
        {
            if (claim.Period is not { } period) continue;
            object start = (period.Start, period.Earliest);
            CountBasis basis = BasisOf(claim);
            _soleStarts[basis] = !_soleStarts.TryGetValue(basis, out object? known) || start.Equals(known) ? start : null;
        }
    }

    /// <summary>How much an answer says.</summary>
    public static Firmness FirmnessOf(Claim claim) => (claim.Value as Estimate)?.Form switch
    {
        EstimateForm.Vague or EstimateForm.OrderOfMagnitude => Firmness.Vague,
        EstimateForm.MoreThan or EstimateForm.AtLeast or EstimateForm.UpTo or EstimateForm.LessThan => Firmness.Bound,
        _ => Firmness.Figure,
    };

    /// <summary>
    /// The day on which an answer was said, or else on which an outlet passed it on: one outlet reports the words of a source in their
    /// order.
    /// </summary>
    public static Edtf? SaidOn(Claim claim) =>
        claim.Chain.Witness.Date ?? Authority.DatedOutlet(claim.Chain)?.Date;

    /// <summary>Counts on a stated basis are series of their own; what was reported is what is told where no basis is stated.</summary>
    public static CountBasis BasisOf(Claim claim) => claim.Basis == CountBasis.Reported ? CountBasis.NotStated : claim.Basis;

    /// <summary>
    /// The last that was certainly said later, for the same time: one that says no less, or else a bound that excludes the answer.
    /// </summary>
    public Claim? SaidLast(Claim claim, Func<Claim, bool> isLeftOut)
    {
        if (claim.Value is null || SaidOn(claim) is not { } date) return null;
        Firmness firmness = FirmnessOf(claim);
        return Last(firmness)
            ?? (firmness == Firmness.Figure && Last(Firmness.Bound) is { } bound && Excludes(bound, claim) ? bound : null);

        Claim? Last(Firmness least) =>
            OfOneTime(least).TryGetValue(TimeOf(claim), out AnswersInTime? answers) ? answers.LastAfter(date, isLeftOut) : null;
    }

    /// <summary>The last of a series that is certainly for a later time, and says no less.</summary>
    public Claim? Last(Claim claim, Func<Claim, bool> isLeftOut) =>
        !IsOfSeries(claim, LeastFor(claim), out AnswersInTime? answers, out Edtf? time) ? null
        : claim.Topic.Accrual == Accrual.State ? answers.LastAfter(time, isLeftOut)
        : time.Latest is { } end ? answers.LastEndingAfter(end, isLeftOut)
        : null;

    /// <summary>The next of a running total that says no less.</summary>
    public Claim? Next(Claim claim, Func<Claim, bool> isLeftOut) =>
        claim.Topic.Accrual == Accrual.Cumulative
        && IsOfSeries(claim, LeastFor(claim), out AnswersInTime? answers, out Edtf? time)
        && time.Latest is { } end
            ? answers.FirstEndingAfter(end, isLeftOut)
            : null;

    /// <summary>The bound for the latest time by which a source falls below its own last figure of a running total.</summary>
    public Claim? LoweringBound(Claim claim, Func<Claim, bool> isLeftOut) =>
        claim.Topic.Accrual == Accrual.Cumulative
        && FirmnessOf(claim) == Firmness.Figure
        && IsOfSeries(claim, Firmness.Bound, out AnswersInTime? answers, out Edtf? time)
        && time.Latest is { } end
        && answers.LastEndingAfter(end, isLeftOut) is { } bound
        && LaterAnswers.Fall(claim, bound) is not null
            ? bound
            : null;

    /// <summary>A state is as its source says last, however it says it; of a running total a figure says more than a bound.</summary>
    private static Firmness LeastFor(Claim claim) =>
        claim.Topic.Accrual == Accrual.Cumulative ? FirmnessOf(claim) : Firmness.Vague;

    private static bool Excludes(Claim bound, Claim claim) =>
        (bound.Value, claim.Value) is (Estimate limit, Estimate figure)
        && Equals(limit.Unit ?? claim.Topic.Unit, figure.Unit ?? claim.Topic.Unit)
        && !Readers.Literal.Read(limit).Interval.Intersects(Readers.Literal.Read(figure).Interval);

    /// <summary>What answers for one time share: of running totals the start and the end, however they are written.</summary>
    private static object TimeOf(Claim claim) => claim switch
    {
        { Period: null } => (NoPeriod, BasisOf(claim), OutletOf(claim)),
        { Topic.Accrual: Accrual.Cumulative, Period: { Latest: { } end } period } =>
            (period.Start, period.Earliest, end, BasisOf(claim), OutletOf(claim)),
        _ => (claim.Period, BasisOf(claim), OutletOf(claim)),
    };

    /// <summary>The outlet whose date stands for that of the source; what others passed on is not ordered by it.</summary>
    private static Speaker? OutletOf(Claim claim) => Authority.DatedOutlet(claim.Chain)?.Speaker;

    private bool IsOfSeries(
        Claim claim, Firmness least, [NotNullWhen(true)] out AnswersInTime? answers, [NotNullWhen(true)] out Edtf? time)
    {
        answers = null;
        time = DateOf(claim);
        return claim.Topic.Accrual is Accrual.State or Accrual.Cumulative
            && time is not null
            && OfOneStart(least).TryGetValue(StartOf(claim), out answers);
    }

    /// <summary>
    /// The time that an answer speaks of. A total without a period, or without an end of it, speaks at most of the day on which it was
    /// said. Without a period it belongs to the series of its source where there is only one.
    /// </summary>
    private Edtf? DateOf(Claim claim) =>
        claim.Topic.Accrual != Accrual.Cumulative || claim.Period is { Latest: not null } ? claim.Period
        : ((claim.Period is not null || _soleStarts.GetValueOrDefault(BasisOf(claim)) is not null)
            && claim.Chain.Witness.Date is { Earliest: { } day } said
            && said.Latest == day
                ? said
                : null);

    /// <summary>What the answers of one series share: of a running total its start.</summary>
    private object StartOf(Claim claim)
    {
        CountBasis basis = BasisOf(claim);
        return claim.Topic.Accrual != Accrual.Cumulative ? (NoPeriod, basis)
            : claim.Period is { } period ? ((object)(period.Start, period.Earliest), basis)
            : (_soleStarts.GetValueOrDefault(basis) ?? NoPeriod, basis);
    }

    private Dictionary<object, AnswersInTime> OfOneTime(Firmness least) =>
        _ofOneTime[(int)least] ??= Table(least, TimeOf, SaidOn);

    private Dictionary<object, AnswersInTime> OfOneStart(Firmness least) =>
        _ofOneStart[(int)least] ??= Table(least, StartOf, DateOf);

    private Dictionary<object, AnswersInTime> Table(Firmness least, Func<Claim, object> key, Func<Claim, Edtf?> time) => _own
        .Where(claim => FirmnessOf(claim) >= least)
        .GroupBy(key)
        .ToDictionary(group => group.Key, group => new AnswersInTime(group, time));
}
