using CsCheck;
using NodaTime;

namespace Attribution.Tests;

/// <summary>What holds of every timeline: its rows are the verdicts of their days, and nothing later leaks into them.</summary>
[Trait("Takes", "long")]
public class TimelineLaws
{
    private static readonly Gen<Claim[]> Claims = Gen.OneOf(ClaimSetGen.Any, SeriesGen.Any, SeriesGen.Any);

    [Fact]
    public void Each_row_is_the_verdict_as_of_its_day() =>
        Law.Holds(Claims, claims => Timeline.Of(claims.Set()).Rows.All(row =>
        {
            Reconciliation day = (Reconciler.Default with { Selection = Selections.AsOfSaid(row.Day) }).Reconcile(claims.Set());
            return IsOf(row, day) && row.Verdict.Equals(day);
        }));

    [Fact]
    public void So_it_is_with_other_policies() =>
        Law.Holds(Claims, claims =>
        {
            Reconciler reconciler = new()
            {
                Reader = Readers.Relative(0.1m),
                Merger = Mergers.Median(),
                Selection = Selections.InTurn(Selections.Stances(Stance.Asserts, Stance.Denies), Selections.Latest),
                MergeAgainstVerdict = true,
                MaximumPairs = 0,
            };
            return Timeline.Of(claims.Set(), reconciler).Rows.All(row => IsOf(row, row.Verdict));
        });

    [Fact]
    public void The_last_row_is_the_verdict_of_all() =>
        Law.Holds(Claims, claims =>
        {
            Timeline timeline = Timeline.Of(claims.Set());
            if (timeline.Rows.Count == 0) return claims.All(claim => SaidDays.Of(Authority.SaidOn(claim.Chain)).IsEveryDay);
            Reconciliation all = Reconciler.Default.Reconcile(claims.Set()), last = timeline.Rows[^1].Verdict;
            return IsOf(timeline.Rows[^1], all)
                && last.Audit.Select(Undated).SequenceEqual(all.Audit.Select(Undated))
                && last.Judgements.SequenceEqual(all.Judgements);
        });

    [Fact]
    public void What_is_said_later_changes_no_earlier_row() =>
        Law.Holds(Claims, claims => Earlier(claims.Set()).All(rows =>
        {
            Assert.Equal(rows.Before.Select(Whole), rows.After.Select(Whole));
            return rows.Before.SequenceEqual(rows.After);
        }));

    [Fact]
    public void The_order_of_the_claims_changes_nothing() =>
        Law.Holds(
            Claims.SelectMany(claims => Gen.Shuffle(claims.ToArray()).Select(shuffled => (Claim[])[.. claims, .. shuffled])),
            both => Timeline.Of(both[..(both.Length / 2)].Set()).Rows.SequenceEqual(Timeline.Of(both[(both.Length / 2)..].Set()).Rows));

    [Fact]
    public void Every_change_names_its_claim_and_the_changes_lead_to_the_figures() =>
        Law.Holds(Claims, claims =>
        {
            HashSet<string> counting = [];
            foreach (TimelineRow row in Timeline.Of(claims.Set()).Rows)
            {
                foreach (TimelineChange change in row.Changes)
                {
                    if (change.Claims.IsEmpty) return false;
                    if (change.Kind is TimelineChangeKind.GradeMoved or TimelineChangeKind.Disowned) continue;
                    bool counts = change.Kind == TimelineChangeKind.Restored || (change is { Kind: TimelineChangeKind.New, Reason: null });
                    if (counts) counting.Add(change.Claims[0].Id);
                    else counting.Remove(change.Claims[0].Id);
                }

                if (!counting.SetEquals(row.Figures.Select(figure => figure.Claim.Id))) return false;
            }

            return true;
        });

    [Fact]
    public void The_days_asked_for_have_the_rows_of_the_last_day_before_them() =>
        Law.Holds(Claims, Gen.Int[-3, 40].Array[0, 6], (claims, offsets) =>
        {
            LocalDate[] days = [.. offsets.Select(offset => new LocalDate(2024, 1, 1).PlusDays(offset))];
            Timeline asked = Timeline.Of(claims.Set(), days: days), all = Timeline.Of(claims.Set());
            return asked.Days.SequenceEqual(days.Distinct().Order())
                && asked.Rows.All(row => IsOf(row, row.Verdict)
                    && (all.At(row.Day) is not { } same || (same.Grade == row.Grade && same.Merged == row.Merged)));
        });

    /// <summary>As recorded, a claim that was entered later is as if it were not in the set.</summary>
    [Fact]
    public void As_recorded_each_row_is_the_verdict_as_said_of_what_had_been_recorded() =>
        Law.Holds(Claims, Gen.Int[0, 3].Array[40], (claims, when) =>
        {
            Instant epoch = Instant.FromUnixTimeSeconds(0);
            ClaimSet recorded =
            [
                .. claims.Select((claim, i) => when[i] == 3 ? claim : claim.WithRecordedAt(epoch + Duration.FromHours(when[i]))),
            ];
            Instant instant = epoch + Duration.FromHours(1);
            Timeline timeline = Timeline.Of(recorded).AsRecorded(instant);
            return timeline.RecordedBy == instant
                && timeline.Rows.All(row => IsOf(row, row.Verdict)
                    && !row.Changes.Any(change => change.Claims.Any(claim => claim.RecordedAt > instant)));
        });

    private static bool IsOf(TimelineRow row, Reconciliation day)
    {
        Assert.Equal(Told(day), Told(row));
        return row.Merged == day.Merged;
    }

    /// <summary>An entry without the date that decided, which the verdict of all has not.</summary>
    private static object Undated(AuditEntry entry) => (entry.Claim, entry.Use, entry.Reason, entry.Weight, entry.Dispute);

    private static string Whole(TimelineRow row) => $"{row} {string.Join(" / ", row.Changes.Select(change => change.Reason))}";

    private static string Told(TimelineRow row) => $"{row.Grade}, {row.WitnessCount}, {string.Join(' ', row.RefusalCodes)}, "
        + string.Join(' ', row.Figures.Select(figure => figure.Claim.Id).Order(StringComparer.Ordinal));

    private static string Told(Reconciliation day) => $"{day.Grade}, {day.WitnessCount}, "
        + $"{string.Join(' ', day.Refusals.Select(refusal => refusal.Code))}, {string.Join(' ', day.Used.Select(claim => claim.Id))}";

    /// <summary>The rows before each day, with all claims and without those that are certainly said on it or later.</summary>
    private static IEnumerable<(TimelineRow[] Before, TimelineRow[] After)> Earlier(ClaimSet claims)
    {
        Timeline timeline = Timeline.Of(claims);
        foreach (LocalDate day in timeline.Days.Skip(1))
        {
            HashSet<string> later =
            [
                .. claims.Where(claim => SaidDays.Of(Authority.SaidOn(claim.Chain)).From >= day).Select(claim => claim.Id),
            ];

            // What was said earlier may speak of what is said later, and then goes with it, which changes the rows.
            if (claims.Any(claim => !later.Contains(claim.Id) && claim.Relations.Any(relation => later.Contains(relation.Claim)))) continue;
            if (later.Count == claims.Count) continue;
            Timeline without = Timeline.Of(claims.Without(later));
            yield return ([.. without.Rows], [.. timeline.Rows.TakeWhile(row => row.Day < day)]);
        }
    }
}
