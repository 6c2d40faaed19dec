using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>Numbers discovered, topic by topic, each with its uncertainty; made by the library.</summary>
/// <remarks>Columns have an entry for each topic; that of a topic without a claim is 0. No entry is NaN or infinite.</remarks>
public sealed class NumericTruths : TruthResult
{
    private readonly NumericColumns _columns;

    internal NumericTruths(TruthSummary summary, NumericColumns columns)
        : base(summary) => _columns = columns;

    /// <summary>The truths, in the unit of the topic.</summary>
    public ReadOnlyMemory<double> Truths => _columns.Truths;

    /// <summary>
    /// The standard errors of the truths, in the unit of the topic; 0 where a topic has fewer than two claims; empty where the method has
    /// none.
    /// </summary>
    public ReadOnlyMemory<double> StandardErrors => _columns.StandardErrors;

    /// <summary>How many claims each topic has.</summary>
    public ReadOnlyMemory<int> ClaimCounts => _columns.ClaimCounts;

    /// <summary>
    /// The variance of each source's errors, in the order of <see cref="TruthResult.Sources"/>, in units of the variance of the claims on a
    /// topic (a method that does not standardise says so): 1 is as far from the truths as the claims are from their mean.
    /// </summary>
    public ReadOnlyMemory<double> ErrorVariances => _columns.ErrorVariances;

    /// <summary>
    /// How reliable each source is on topics of each attribute by itself, such as departures and arrivals: where one means another thing
    /// by an attribute, its errors lean there and nowhere else.
    /// </summary>
    /// <param name="table">The table that the truths were discovered from.</param>
    /// <param name="attributes">The attribute of each topic, as the caller numbers them, not below 0.</param>
    /// <returns>By attribute, then by source: those with a tested claim.</returns>
    /// <exception cref="ArgumentException">
    /// The table is another one, there is not an attribute for each topic, or one is below 0.
    /// </exception>
    public ImmutableArray<AttributeReliability> ByAttribute(ReadingTable table, ReadOnlySpan<int> attributes)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Topics != Topics)
        {
            throw new ArgumentException(
                Printable.Message($"The table has {table.Topics} topics, and the truths are of {Topics}; give the table that they are of."),
                nameof(table));
        }

        if (attributes.Length != Topics || attributes.ContainsAnyInRange(int.MinValue, -1))
        {
            throw new ArgumentException(
                Printable.Message($"{attributes.Length} attributes are given for {Topics} topics; give one for each, not below 0."),
                nameof(attributes));
        }

        return AttributeErrors.Of(table, _columns.Truths, attributes);
    }

    /// <summary>
    /// All values that are as good as the truth of a topic: a point, or for a weighted median whose halves weigh the same, the interval
    /// between its two middle claims. Null where the topic has no claim.
    /// </summary>
    /// <param name="topic">Its position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public RealInterval? TruthsOf(int topic)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(topic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(topic, Topics);
        if (_columns.ClaimCounts[topic] == 0) return null;
        double truth = _columns.Truths[topic];
        return _columns.Ties is { } ties ? RealInterval.Closed(ties[topic].Lower, ties[topic].Upper) : RealInterval.Closed(truth, truth);
    }
}
