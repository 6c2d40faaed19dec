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

    /// <summary>How many claims the rows looked at so far, each as often as a row did.</summary>
    public long LookedAt => _window.LookedAt;

    /// <summary>What a claim counts as.</summary>
    private readonly record struct Standing(TimelineChangeKind Kind, bool IsDisowned);

    /// <summary>The row of a day that is later than those before.</summary>
    public TimelineRow Row(LocalDate day, CancellationToken cancellation)
    {
        // What was said stays in the list until the row is made, also where it is interrupted.
        foreach (int claim in _window.Advance(day))
        {
            _said.Add(claim);
            if (claim < _claims.GivenCount && !(_claims.Said[claim].Sure <= day)) _open.Add(_claims[claim].Id, claim);
        }

        ClaimSet? claims = _window.Claims();
        Reconciliation verdict = claims is null ? _timeline.Whole(day, cancellation) : _timeline.Reconcile(claims, cancellation);

        // Of answers too many to compare, all witnesses are counted.
        if (verdict.Refusals.Any(TooMany.Is)) verdict = _timeline.Whole(day, cancellation);
        Dictionary<string, Dropped> dropped = claims is null ? [] : DroppedFrom(claims, _timeline.Selection);
        MarkOpen(day);
        ImmutableArray<TimelineChange> changes = Changes(verdict, dropped);
        TimelineRow row = new(day, () => _timeline.Whole(day, default))
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
        foreach (AuditEntry entry in verdict.Known)
        {
            bool isNew = !_standings.TryGetValue(entry.Claim.Id, out Standing before);
            if (isNew && !said.Contains(entry.Claim.Id)) continue;
            Standing after = new(KindOf(entry), entry.Dispute is not null);
            _standings[entry.Claim.Id] = after;
            if (isNew || IsChange(before.Kind, after.Kind))
            {
                (Claim? by, Finding? reason) = CauseOf(
                    entry, verdict, dropped, wasAnswer: !isNew && Counts(before.Kind));
                changes.Add(new(isNew ? TimelineChangeKind.New : after.Kind, entry.Claim, by, reason));
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

    /// <summary>
    /// What ended a claim, and how that is told. An answer that was one in the row before was ended by what is new. One that comes late may
    /// have been followed by several, of which not all are still looked at: what counts is the present answer of its source.
    /// </summary>
    private static (Claim? By, Finding? Reason) CauseOf(
        AuditEntry entry, Reconciliation verdict, Dictionary<string, Dropped> dropped, bool wasAnswer)
    {
        Dropped? drop = dropped.GetValueOrDefault(entry.Claim.Id);
        if (drop is null || wasAnswer || !IsFollowedBy(drop)) return (drop?.By, entry.Reason);
        Claim? present = PresentAnswer(entry.Claim, verdict);
        string message = present is null
            ? $"{Wording.Who(entry.Claim)} had given a later answer by that day."
            : $"The answer of {Wording.Who(entry.Claim)} by that day is {Wording.Words(present)} ({Wording.Id(present)}).";
        return (present, new(LaterAnswers.Overtaken, message));
    }

    /// <summary>The used answer of the same source and scope that is for the latest time; null for none.</summary>
    private static Claim? PresentAnswer(Claim claim, Reconciliation verdict) => verdict.Used
        .Where(used =>
            used.Scope.Equals(claim.Scope)
            && used.Chain.Witness.Speaker.Equals(claim.Chain.Witness.Speaker)
            && Equals(Voice.PassedOn(used.Chain), Voice.PassedOn(claim.Chain)))
        .OrderByDescending(used => AnswerSeries.BasisOf(used) == AnswerSeries.BasisOf(claim))
        .ThenByDescending(used => used.Period?.Latest)
        .ThenBy(used => used.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private static bool IsFollowedBy(Dropped drop) =>
        drop.By is not null && LaterAnswers.IsReplaced(drop.Reason) && !TimelineWindow.IsTakenBack(drop);

    /// <summary>Whether a claim counts that did not, or the other way round, or was taken back though it no longer counted.</summary>
    private static bool IsChange(TimelineChangeKind before, TimelineChangeKind after) =>
        Counts(before) != Counts(after) || (after == TimelineChangeKind.Retracted && before != after);

    private static bool Counts(TimelineChangeKind kind) => kind == TimelineChangeKind.Restored;

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
