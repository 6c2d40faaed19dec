using System.Collections.Immutable;
using NodaTime;

namespace Attribution;

/// <summary>
/// The claims that decide the verdict as of a day. Claims come in on the day on which they are said, and go when a later answer or a
/// correction of their source ended them for good and no claim that is still to come speaks of them: as of every later day they are
/// dropped as well, and change nothing about the others.
/// </summary>
/// <remarks>
/// <para>
/// It is followed by a claim that itself is never taken back, denied or called into question, so that it ended for good. What followed is
/// later than all that it followed, and so is what follows that: one of them is always in the window.
/// </para>
/// <para>
/// Only a revision of a series ends claims to which it is not related. On its day all claims of its source come back, and are sorted anew.
/// </para>
/// </remarks>
internal sealed class TimelineWindow
{
    private readonly TimelineClaims _claims;
    private readonly int[] _byDay;
    private readonly bool[] _isSaid;
    private readonly bool[] _isAwake;
    private readonly bool[] _isSettled;
    private readonly SortedSet<int> _awake = [];
    private readonly Dictionary<Speaker, HashSet<int>> _settledOf = [];
    private int _next;

    /// <param name="claims">All claims.</param>
    public TimelineWindow(TimelineClaims claims)
    {
        _claims = claims;
        _byDay = [.. Enumerable.Range(0, claims.Count).Where(i => claims.Said[i].From is not null).OrderBy(i => claims.Said[i].From)];
        _isSaid = new bool[claims.Count];
        _isAwake = new bool[claims.Units.Length];
        _isSettled = new bool[claims.Units.Length];
    }

    /// <summary>How many claims were looked at so far, each as often as a row did.</summary>
    public long LookedAt { get; private set; }

    /// <summary>Takes in what was said by a day.</summary>
    /// <param name="day">The day; not before that of an earlier call.</param>
    /// <returns>The claims that were said since the last call.</returns>
    public List<int> Advance(LocalDate day)
    {
        List<int> said = [];
        for (; _next < _byDay.Length && _claims.Said[_byDay[_next]].From <= day; _next++)
        {
            int claim = _byDay[_next];
            _isSaid[claim] = true;
            said.Add(claim);
            Wake(_claims.UnitOf[claim]);
            foreach (ClaimRelation relation in _claims[claim].Relations)
            {
                if (relation.Kind == ClaimRelationKind.RevisesSeries) WakeSeries(relation.Claim);
            }
        }

        return said;
    }

    /// <summary>The claims in the window on the topic of the timeline, in a set with the others in it; null where there are none.</summary>
    public ClaimSet? Claims()
    {
        ImmutableArray<Claim>.Builder on = ImmutableArray.CreateBuilder<Claim>(), all = ImmutableArray.CreateBuilder<Claim>();
        foreach (int unit in _awake)
        {
            foreach (int member in _claims.Units[unit])
            {
                if (!_isSaid[member]) continue;
                if (member < _claims.GivenCount) on.Add(_claims[member]);
                all.Add(_claims[member]);
            }
        }

        LookedAt += all.Count;
        on.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        return on.Count == 0 ? null : _claims.Set(on.DrainToImmutable(), all.DrainToImmutable());
    }

    /// <summary>Lets go of the claims that ended for good.</summary>
    /// <param name="dropped">What the selection drops as of the day, by the ids.</param>
    public void Settle(Dictionary<string, Dropped> dropped)
    {
        HashSet<int> going = [.. _awake.Where(unit => Array.TrueForAll(_claims.Units[unit], claim => IsSettled(claim, dropped)))];
        Keep(going, dropped);

        foreach (int unit in going)
        {
            _isAwake[unit] = false;
            _isSettled[unit] = true;
            _awake.Remove(unit);
            foreach (int member in _claims.Units[unit])
            {
                Speaker speaker = Authority.Speaking(_claims[member].Chain);
                if (!_settledOf.TryGetValue(speaker, out HashSet<int>? units)) _settledOf.Add(speaker, units = []);
                units.Add(unit);
            }
        }
    }

    /// <summary>
    /// Of the units that could go keeps those that others need to stay dropped: what took a claim back, followed it, or is repeated by it.
    /// </summary>
    private void Keep(HashSet<int> going, Dictionary<string, Dropped> dropped)
    {
        int before;
        do
        {
            before = going.Count;
            going.RemoveWhere(unit => Array.Exists(_claims.Units[unit], claim => !Array.TrueForAll(_claims.Withdraws[claim], IsGone)));
            foreach (Dropped drop in dropped.Values)
            {
                if (going.Count == 0) return;
                if (IsGone(_claims.NumberOf(drop.Claim))) continue;
                if (drop.By is { } by) going.Remove(_claims.UnitOf[_claims.NumberOf(by)]);
                if (drop.CopyOf is { } original) going.Remove(_claims.UnitOf[_claims.NumberOf(original)]);
            }
        }
        while (going.Count < before);

        bool IsGone(int claim) => _isSettled[_claims.UnitOf[claim]] || going.Contains(_claims.UnitOf[claim]);
    }

    private void Wake(int unit)
    {
        Stack<int> waking = new([unit]);
        while (waking.TryPop(out int next))
        {
            if (_isAwake[next]) continue;
            _isAwake[next] = true;
            _awake.Add(next);
            if (!_isSettled[next]) continue;

            // What ended a claim is needed to end it again.
            _isSettled[next] = false;
            foreach (int by in _claims.Units[next].SelectMany(member => _claims.Spoken[member])) waking.Push(_claims.UnitOf[by]);
        }
    }

    private void WakeSeries(string target)
    {
        if (_claims.Find(target) is not { } claim) return;
        if (!_settledOf.Remove(Authority.Speaking(_claims[claim].Chain), out HashSet<int>? units)) return;
        foreach (int unit in units.Where(unit => _isSettled[unit])) Wake(unit);
    }

    /// <summary>Whether a claim, with all that speak of it, was said, and is used on no later day.</summary>
    private bool IsSettled(int claim, Dictionary<string, Dropped> dropped) =>
        _isSaid[claim]
        && !_claims.IsOfRevisedSeries[claim]
        && Array.TrueForAll(_claims.Spoken[claim], by => _isSaid[by])
        && (claim >= _claims.RelatedCount
            || _claims.IsNeverUsed(claim)
            || (dropped.TryGetValue(_claims[claim].Id, out Dropped? drop) && IsForGood(drop)));

    /// <summary>Whether what ended a claim cannot be undone.</summary>
    private bool IsForGood(Dropped drop) => drop.By switch
    {
        null => true,
        { } by when IsTakenBack(drop) => !_claims.RelatedTo(_claims.NumberOf(by)).Any(entry => Questions(entry.Relation)),
        { } by => FollowsForGood(by, drop) && Stands(by),
    };

    /// <summary>
    /// Whether an answer follows another whatever else its source says. A bound gives way to the next bound, which may not exclude the
    /// answer; and a total without a period is of the series of its source only while there is one series, but always before what is said
    /// later without a period.
    /// </summary>
    private static bool FollowsForGood(Claim by, Dropped drop) =>
        AnswerSeries.FirmnessOf(by) >= AnswerSeries.FirmnessOf(drop.Claim)
        && (by.Period, drop.Claim.Period) switch
        {
            (null, null) => drop.Reason.Code is not (LaterAnswers.Overtaken or LaterAnswers.Lowered),
            (null, _) or (_, null) => false,
            _ => true,
        };

    /// <summary>Whether a claim was dropped since another declares to take it back.</summary>
    public static bool IsTakenBack(Dropped drop) =>
        drop.Reason.Code is "revised" or "retracted"
        || (drop.By?.Relations.Any(relation =>
            Withdrawal.Is(relation) && (relation.Claim == drop.Claim.Id || relation.Claim == drop.CopyOf?.Id)) ?? false);

    /// <summary>Whether an answer follows others as of every later day.</summary>
    private bool Stands(Claim by) =>
        !by.Relations.Any(relation =>
            relation.Kind is ClaimRelationKind.Relays or ClaimRelationKind.Synthesises or ClaimRelationKind.AlternativeTo)
        && !_claims.RelatedTo(_claims.NumberOf(by)).Any(entry =>
            Withdrawal.Is(entry.Relation) || Questions(entry.Relation) || entry.Relation.Kind == ClaimRelationKind.AlternativeTo);

    private static bool Questions(ClaimRelation relation) =>
        relation.Kind is ClaimRelationKind.Retracts or ClaimRelationKind.Disowns or ClaimRelationKind.Impugns;
}
