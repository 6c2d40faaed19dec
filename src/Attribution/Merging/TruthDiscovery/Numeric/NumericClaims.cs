namespace Attribution.Merging;

/// <summary>The claims of a table of readings.</summary>
internal static class NumericClaims
{
    public static ClaimColumns<double> Of(ReadingTable table, TruthRun run)
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

        ReadOnlySpan<double> weights = table.Weights.Span;
        int used = table.Rows - weights.Count(0);
        if (used < table.Rows) return OfWeighed(table, used, run);
        int[] starts = new int[table.Topics + 1];
        for (int topic = 0; topic <= table.Topics && table.Rows > 0; topic++) starts[topic] = table.Start(topic);
        return new(table.Values, table.Sources, starts, run);
    }

    /// <summary>The same without the rows of weight 0.</summary>
    private static ClaimColumns<double> OfWeighed(ReadingTable table, int used, TruthRun run)
    {
        ReadOnlySpan<double> values = table.Values.Span, weights = table.Weights.Span;
        ReadOnlySpan<int> sources = table.Sources.Span;
        double[] kept = new double[used];
        int[] sourceOf = new int[used], starts = new int[table.Topics + 1];
        int next = 0;
        for (int topic = 0; topic < table.Topics; topic++)
        {
            int end = table.Start(topic + 1);
            for (int row = table.Start(topic); row < end; row++)
            {
                if (weights[row] == 0) continue;
                (kept[next], sourceOf[next]) = (values[row], sources[row]);
                next++;
            }

            starts[topic + 1] = next;
        }

        return new(kept, sourceOf, starts, run);
    }
}
