using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Verdicts on events, for tests of their totals.</summary>
internal static class Events
{
    /// <summary>A verdict on an event of which each source says something.</summary>
    public static Reconciliation Event(string id, params ClaimValue?[] values) => About(id, null, null, null, values);

    public static Reconciliation About(string id, string? period, Scope? scope, Topic? topic, params ClaimValue?[] values)
    {
        topic ??= new(id, "deaths", id, Accrual.Cumulative, unit: People, parts: Parts.AddUp);
        IEnumerable<Topic> related = topic.Relations.SelectMany(relation => relation.Topics).Select(Stub);
        return Reconciler.Default.Reconcile(ClaimSet.Create(values.Select((value, i) => By(
            State($"{(char)('a' + i)}"),
            $"{id}-{i}",
            value,
            value is null ? Stance.Silent : Stance.Asserts,
            scope,
            period,
            topic: topic)), related, []));

        static Topic Stub(string id) => new(id, "deaths", id, Accrual.Cumulative, unit: People, parts: Parts.AddUp);
    }

    public static Reconciliation Measured(string id, Unit unit, params Estimate[] values) =>
        About(id, null, null, new(id, "length", id, Accrual.FixedAttribute, unit: unit), [.. values]);

    public static Estimate Normal(decimal best, decimal arm, decimal level = 0.95m, Unit? unit = null) =>
        Estimate.PlusMinus(best, arm, unit, level);
}
