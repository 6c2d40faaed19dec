using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>Makes the rows of a timeline, one day after another.</summary>
internal sealed class TimelineBuilder
{
    private readonly TimelineClaims _claims;
    private readonly TimelineWindow _window;
    private readonly Timeline _timeline;
    private readonly Dictionary<string, Standing> _standings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimelineFigure> _figures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly List<int> _said = [];
    private ImmutableArray<Claim> _mayBeLater = [];
    private Grade? _grade;

    /// <param name="claims">The claims.</param>
    /// <param name="timeline">The timeline that the rows are for.</param>
    public TimelineBuilder(TimelineClaims claims, Timeline timeline)
    {
        (_claims, _timeline) = (claims, timeline);
        _window = new(claims);
    }

    /// <summary>What a claim counts as.</summary>
    private readonly record struct Standing(TimelineChangeKind Kind, bool IsDisowned);

    /// <summary>The row of a day that is later than those before.</summary>
    public TimelineRow Row(LocalDate day, CancellationToken cancellation)
    {
        // What was said stays in the list until the row is made, also where it is interrupted.
        foreach (int claim in _window.Advance(day))
        {
            if (_timeline.IsRecordedLater(_claims[claim])) continue;
            _said.Add(claim);
            if (claim < _claims.GivenCount && !(_claims.Said[claim].Sure <= day)) _open.Add(_claims[claim].Id, claim);
        }

        ClaimSet claims = _window.Claims();
        Reconciler reconciler = _timeline.AsOf(day);
        Reconciliation verdict = reconciler.Reconcile(claims, cancellation);

        // Of answers too many to compare, all witnesses are counted.
        if (verdict.Refusals.Any(refusal => refusal.Code == "too-many-claims")) verdict = _timeline.Whole(day);
        Dictionary<string, Dropped> dropped = DroppedFrom(claims, reconciler.Selection);
        MarkOpen(day);
        ImmutableArray<TimelineChange> changes = Changes(verdict, dropped);
        TimelineRow row = new(day, () => _timeline.Whole(day))
        {
            Grade = verdict.Grade,
            WitnessCount = verdict.WitnessCount,
            Merged = verdict.Merged,
            RefusalCodes = [.. verdict.Refusals.Select(refusal => refusal.Code)],
            Figures = Figures(verdict),
            Changes = changes,
            MayBeLater = _mayBeLater,
        };
        _grade = verdict.Grade;
        _said.Clear();
        if (_timeline.Settles) _window.Settle(dropped);
        return row;
    }

    private static Dictionary<string, Dropped> DroppedFrom(ClaimSet claims, ISelection selection)
    {
        Dictionary<string, Dropped> dropped = new(StringComparer.Ordinal);
        string own = claims[0].Topic.Id;
        foreach (Dropped drop in claims.Whole.ByTopic().SelectMany(on =>
            selection.Drop(on[0].Topic.Id == own ? claims : claims.Whole.Narrowed(on))))
        {
            dropped.TryAdd(drop.Claim.Id, drop);
        }

        return dropped;
    }

    private void MarkOpen(LocalDate day)
    {
        string[] closed = [.. _open.Where(pair => _claims.Said[pair.Value].Sure <= day).Select(pair => pair.Key)];
        foreach (string id in closed) _open.Remove(id);
        if (closed.Length > 0 || _said.Any(claim => _open.ContainsKey(_claims[claim].Id)))
        {
            _mayBeLater = [.. _open.Values.Select(claim => _claims[claim])];
        }
    }

    private ImmutableArray<TimelineChange> Changes(Reconciliation verdict, Dictionary<string, Dropped> dropped)
    {
        HashSet<string> said = new(_said.Select(claim => _claims[claim].Id), StringComparer.Ordinal);
        ImmutableArray<TimelineChange>.Builder changes = ImmutableArray.CreateBuilder<TimelineChange>();
        foreach (AuditEntry entry in verdict.Audit)
        {
            bool isNew = !_standings.TryGetValue(entry.Claim.Id, out Standing before);
            if (isNew && !said.Contains(entry.Claim.Id)) continue;
            Standing after = new(KindOf(entry), entry.Dispute is not null);
            _standings[entry.Claim.Id] = after;
            Claim? by = dropped.GetValueOrDefault(entry.Claim.Id)?.By;
            if (isNew)
            {
                changes.Add(new(TimelineChangeKind.New, entry.Claim, by, entry.Reason));
            }
            else if (after.Kind != before.Kind && !(AreFollowed(after.Kind, before.Kind)))
            {
                changes.Add(new(after.Kind, entry.Claim, by, entry.Reason));
            }

            if (after.IsDisowned && !before.IsDisowned)
            {
                changes.Add(new(TimelineChangeKind.Disowned, entry.Claim, DisownerOf(entry.Claim, verdict), entry.Dispute));
            }
        }

        if (_grade is { } grade && grade != verdict.Grade) changes.Add(new(grade, verdict.Grade, Movers(changes)));
        return changes.DrainToImmutable();
    }

    /// <summary>The claims said or changed since the row before; where all of that is on other topics, those.</summary>
    private ImmutableArray<Claim> Movers(IEnumerable<TimelineChange> changes)
    {
        ImmutableArray<Claim> own = [.. changes.SelectMany(change => change.Claims).Distinct()];
        return own.IsEmpty ? [.. _said.Select(claim => _claims[claim]).OrderBy(claim => claim.Id, StringComparer.Ordinal)] : own;
    }

    private static Claim? DisownerOf(Claim claim, Reconciliation verdict)
    {
        Objection[] denials = [.. verdict.Objections.Where(objection => objection.Kind == ObjectionKind.Disowned)];
        return (Array.Find(denials, denial => denial.Target.Id == claim.Id) ?? denials.FirstOrDefault())?.By;
    }

    /// <summary>Whether it is only told otherwise by which later answer of its source a claim was followed.</summary>
    private static bool AreFollowed(TimelineChangeKind one, TimelineChangeKind other) => IsFollowed(one) && IsFollowed(other);

    private static bool IsFollowed(TimelineChangeKind kind) =>
        kind is TimelineChangeKind.Overtaken or TimelineChangeKind.Confirmed or TimelineChangeKind.Revised;

    /// <summary>What a claim became that had been something else; of a used one, that it counts again.</summary>
    private static TimelineChangeKind KindOf(AuditEntry entry) => entry.Use switch
    {
        ClaimUse.Used or ClaimUse.NotCompared => TimelineChangeKind.Restored,
        _ => entry.Reason!.Code switch
        {
            LaterAnswers.Overtaken or LaterAnswers.Lowered => TimelineChangeKind.Overtaken,
            LaterAnswers.Confirmed => TimelineChangeKind.Confirmed,
            "superseded" or "revised" => TimelineChangeKind.Revised,
            "retracted" => TimelineChangeKind.Retracted,
            _ => TimelineChangeKind.SetAside,
        },
    };

    private ImmutableArray<TimelineFigure> Figures(Reconciliation verdict) =>
    [
        .. verdict.Audit
            .Where(entry => entry.Use is ClaimUse.Used or ClaimUse.NotCompared)
            .Select(entry => Figure(entry.Claim))
            .OrderBy(figure => string.Join('\n', figure.Source.Sources.Select(source => source.Id)), StringComparer.Ordinal)
            .ThenBy(figure => figure.Claim.Scope.ToString(), StringComparer.Ordinal)
            .ThenBy(figure => figure.Claim.Id, StringComparer.Ordinal),
    ];

    private TimelineFigure Figure(Claim claim)
    {
        bool mayBeLater = _open.ContainsKey(claim.Id);
        if (!_figures.TryGetValue(claim.Id, out TimelineFigure? figure) || figure.MayBeLater != mayBeLater)
        {
            _figures[claim.Id] = figure = new(claim, mayBeLater);
        }

        return figure;
    }
}
