namespace Attribution.Merging;

/// <summary>The claims of a table of readings.</summary>
internal static class NumericClaims
{
    public static ClaimColumns<double> Of(ReadingTable table, TruthDiscoveryOptions options, CancellationToken cancellation)
    {
        if (table.Kind is TableKind.Intervals or TableKind.LogVariances)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"The table holds {(table.Kind == TableKind.Intervals ? "intervals" : "logarithms with variances")}; truth discovery "
                    + $"is over values: make the table by ReadingTable.OfValues."),
                nameof(table));
        }

        if (table.Sources.IsEmpty && table.Rows > 0)
        {
            throw new ArgumentException(
                "The table does not say which source each row is from; give sources when you make it.", nameof(table));
        }

        ReadOnlySpan<double> values = table.Values.Span, weights = table.Weights.Span;
        ReadOnlySpan<int> sources = table.Sources.Span;
        int used = weights.IsEmpty ? values.Length : weights.Length - weights.Count(0);
        double[] kept = GC.AllocateUninitializedArray<double>(used);
        int[] sourceOf = GC.AllocateUninitializedArray<int>(used), starts = new int[table.Topics + 1];
        int next = 0;
        for (int topic = 0; topic < table.Topics; topic++)
        {
            int start = table.Start(topic), end = table.Start(topic + 1);
            for (int row = start; row < end; row++)
            {
                if (!weights.IsEmpty && weights[row] == 0) continue;
                kept[next] = values[row] + 0.0;
                sourceOf[next++] = sources[row];
            }

            starts[topic + 1] = next;
        }

        return new(kept, sourceOf, starts, options, cancellation);
    }
}
