using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution;

/// <summary>The mathematics of a total.</summary>
internal static class TotalSums
{
    /// <inheritdoc cref="Totals.Of"/>
    public static Totals Of(
        ImmutableArray<Reconciliation> verdicts,
        Dependence dependence,
        double level,
        bool areDisjoint,
        Unit? unit,
        CancellationToken cancellationToken)
    {
        Argument.Defined(dependence);
        Refuse.NotLevel(level);
        if (verdicts.IsEmpty) throw new ArgumentException("There is no verdict to add up; give at least one.", nameof(verdicts));
        TotalPart[] parts =
        [
            .. verdicts
                .Select(EventSorting.Part)
                .OrderBy(part => EventGround.Of(part.Verdict))
                .ThenBy(part => string.Join(' ', part.Verdict.Audit.Take(1).Select(entry => entry.Claim.Id)), StringComparer.Ordinal),
        ];
        cancellationToken.ThrowIfCancellationRequested();
        TotalPart[] suited = [.. parts.Where(part => part.IsIncluded)];
        if (suited.Length == 0) return Refused(NoFigure, unit, parts);
        if (Unlike(suited, unit) is { } unlike) return Refused(unlike, unit, parts);
        Unit? own = unit ?? suited[0].Verdict.Topic.Unit;
        TotalPart[] included = Array.ConvertAll(suited, part => new TotalPart(part.Verdict, part.Use, part.Reason, part.Summand.In(own)));
        ImmutableArray<TotalPart> all = [.. Replaced(parts, included)];
        if (EventOverlap.Among(included, areDisjoint, cancellationToken) is { } overlap) return Refused(overlap, own, all);
        cancellationToken.ThrowIfCancellationRequested();
        bool isComplete = included.Length == all.Length && !all.Any(part => part.Verdict.IsAgainstVerdict);
        Totals total = new(dependence, level, areDisjoint, own, all);
        return Sum(total, [.. included.Select(part => part.Summand)], isComplete);

        Totals Refused(Finding refusal, Unit? of, IEnumerable<TotalPart> given) =>
            new(dependence, level, areDisjoint, of, [.. given]) { Refusal = refusal };
    }

    private static Finding NoFigure => new("no-figure", "No event has a figure that can be added up.", "See the reason of each event.");

    private static IEnumerable<TotalPart> Replaced(TotalPart[] parts, TotalPart[] included)
    {
        int place = 0;
        foreach (TotalPart part in parts) yield return part.IsIncluded ? included[place++] : part;
    }

    private static Totals Sum(Totals total, Summand[] summands, bool isComplete)
    {
        // Nothing that is counted is there less than 0 times, whatever a symmetric error says.
        bool isCount = total.Unit is { Kind: UnitKind.Count }
            && total.Parts.All(part => part.Verdict.Topic.Accrual is Accrual.Cumulative or Accrual.State);
        if (isCount && summands.Length > 1)
        {
            summands = Array.ConvertAll(summands, summand => summand with { Range = NotNegative(summand.Range) });
        }

        Summand[] stated = [.. summands.Where(summand => summand.Error is not null)];
        bool anyUnknown = summands.Any(summand => summand.Error is null && summand.Coverage != Coverage.None);
        bool combines = stated.Length > 1 && total.Dependence != Dependence.Unknown;
        double? error = null;
        RealInterval known;
        if (!combines)
        {
            known = Ends(summands.Select(summand => summand.Range));
        }
        else if (total.Dependence == Dependence.Bonferroni)
        {
            double tail = (1 - total.Level) / stated.Length / 2;
            known = Ends(summands.Select(summand => summand.Error is { } how ? At(how, tail) : summand.Range));
        }
        else
        {
            (known, error) = OfErrors(summands, stated, total);
        }

        if (isCount && combines) known = NotNegative(known);
        bool isPositive = isCount || (known.HasLower && summands.All(summand => summand.Range.HasLower && summand.Range.Lower >= 0));
        RealInterval range = isComplete ? known
            : isPositive ? new(known.Lower, known.LowerInclusive, double.PositiveInfinity, false)
            : RealInterval.All;
        return new(total.Dependence, total.Level, total.AreDisjoint, total.Unit, total.Parts)
        {
            IsComputed = combines,
            Known = known,
            Range = range,
            Best = isComplete && summands.All(summand => summand.IsMean)
                ? DecimalSum.Of(summands.Select(summand => summand.Best!.Value))
                : null,
            StandardError = error ?? (stated.Length == 1 && total.Dependence is Dependence.Full or Dependence.Independent
                ? stated[0].Error!.StandardDeviation
                : null),
            Coverage = anyUnknown ? Coverage.Unknown
                : stated.Length == 0 ? Coverage.None
                : combines ? Coverage.Stated((decimal)total.Level)
                : stated.Length == 1 ? stated[0].Coverage
                : Coverage.Unknown,
        };
    }

    /// <summary>Σm ± z·σ of stated errors, and the ends of all others added to that.</summary>
    private static (RealInterval Range, double Error) OfErrors(Summand[] summands, Summand[] stated, Totals total)
    {
        double error = total.Dependence == Dependence.Full
            ? DecimalSum.Of(stated.Select(summand => summand.Error!.StandardDeviation))
            : Root(stated);
        double mean = DecimalSum.Of(stated.Select(summand => summand.Error!.Mean));
        double reach = SameInAnyUnit.Of(StandardNormal.UpperQuantile((1 - total.Level) / 2) * error);
        RealInterval[] ends =
        [
            RealInterval.Closed(SameInAnyUnit.Sum(mean, -reach), SameInAnyUnit.Sum(mean, reach)),
            .. summands.Where(summand => summand.Error is null).Select(summand => summand.Range),
        ];
        return (Ends(ends), error);

        // Beside the largest, so that no square leaves the range of a double.
        static double Root(Summand[] stated)
        {
            double largest = stated.Max(summand => summand.Error!.StandardDeviation);
            double squares = DecimalSum.Of(stated.Select(summand => Square(summand.Error!.StandardDeviation / largest)));
            return largest * Math.Sqrt(squares);
        }

        static double Square(double number) => number * number;
    }

    /// <summary>The interval of all sums of one number of each interval: an end belongs to it where every end does.</summary>
    private static RealInterval Ends(IEnumerable<RealInterval> ranges)
    {
        DecimalSum lower = new(), upper = new();
        bool hasLower = true, hasUpper = true, includesLower = true, includesUpper = true;
        foreach (RealInterval range in ranges)
        {
            hasLower &= range.HasLower;
            hasUpper &= range.HasUpper;
            includesLower &= range.LowerInclusive;
            includesUpper &= range.UpperInclusive;
            if (range.HasLower) lower.Add(range.Lower);
            if (range.HasUpper) upper.Add(range.Upper);
        }

        double from = hasLower ? lower.Value : double.NegativeInfinity, to = hasUpper ? upper.Value : double.PositiveInfinity;
        bool isPoint = from == to;
        return new(from, includesLower || isPoint, to, includesUpper || isPoint);
    }

    private static RealInterval At(Distribution error, double tail) =>
        RealInterval.Closed(SameInAnyUnit.Of(error.Quantile(tail)), SameInAnyUnit.Of(error.UpperQuantile(tail)));

    private static RealInterval NotNegative(RealInterval range) =>
        range.Lower >= 0 || range.Upper < 0 ? range : new(0, true, range.Upper, range.UpperInclusive || range.Upper == 0);

    /// <summary>Why the events do not make one quantity, or null.</summary>
    private static Finding? Unlike(TotalPart[] parts, Unit? unit)
    {
        Topic first = parts[0].Verdict.Topic;
        foreach (TotalPart part in parts)
        {
            Topic topic = part.Verdict.Topic;
            Unit? own = unit ?? first.Unit;
            if (!Converts(topic.Unit, own))
            {
                return new(
                    "unlike-units",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Printable.Name(topic.Id)} is in {Name(topic.Unit)}, which {How(topic.Unit, own)} {Name(own)}."),
                    "Add up quantities of one kind.");
            }

            if (topic.Accrual != first.Accrual)
            {
                return new(
                    "unlike-accruals",
                    $"{Printable.Name(first.Id)} is {Words(first.Accrual)} and {Printable.Name(topic.Id)} is {Words(topic.Accrual)}.",
                    "Add up quantities of one kind.");
            }
        }

        return null;
    }

    private static bool Converts(Unit? from, Unit? to) => (from, to) switch
    {
        (null, null) => true,
        ({ } one, { } other) => one.CanConvertTo(other) && (one.Equals(other) || one.Convert(0, other) == 0),
        _ => false,
    };

    private static string How(Unit? from, Unit? to) =>
        from is not null && to is not null && from.CanConvertTo(to) ? "has another zero than" : "does not convert to";

    private static string Name(Unit? unit) => unit is null ? "no unit" : Printable.Name(unit.ToString());

    private static string Words(Accrual accrual) => accrual switch
    {
        Accrual.Cumulative => "a running total",
        Accrual.FixedAttribute => "an attribute",
        _ => $"a {accrual.ToString().ToLowerInvariant()}",
    };
}
