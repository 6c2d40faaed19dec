namespace Attribution;

/// <summary>Makes a picture of who depends on whom.</summary>
internal static class DependenceOf
{
    /// <summary>The most rows; what is left over is counted.</summary>
    private const int Most = 400;

    public static string Draw(Reconciliation result, PlotOptions options)
    {
        Dictionary<Claim, AuditEntry> known = result.Known.ToDictionary(entry => entry.Claim);
        IReadOnlyDictionary<Claim, int> origins = result.Independence.Origins();
        List<TreeRow> rows = [];
        foreach (Witness witness in result.Witnesses.OrderBy(Origin).ThenBy(witness => witness.Name, StringComparer.Ordinal))
        {
            Claim[] claims = [.. witness.Claims.Where(known.ContainsKey)];
            if (claims.Length == 0) continue;
            int origin = Origin(witness);
            PlotShape shape = origin == int.MaxValue ? PlotShape.Bar : PlotCamps.ShapeOf(origin);
            int colour = origin == int.MaxValue ? 0 : PlotCamps.ColourOf(origin);
            rows.Add(new(0, witness.Name, origin == int.MaxValue ? "gives no answer that is used" : "", shape, colour, false));
            DependencePaths paths = new(known);
            foreach (Claim claim in claims) paths.Add(claim);
            rows.AddRange(paths.Rows(witness.Name, shape, colour));
        }

        int more = rows.Count - Most;
        string[] notes =
        [
            .. more > 0 ? (string[])[$"… {PlotNumbers.MoreRows(more)}."] : [],
            "An arrow leads from a source to who passes on its word; a broken one, to who draws on its data.",
        ];
        return TreePlot.Draw(
            PlotHead.Title(result),
            "Who depends on whom.",
            [.. PlotHead.Short(result, $"Who depends on whom: {result.WitnessCount}")],
            more > 0 ? rows[..Most] : rows,
            [.. Keys(rows, origins.Values.Distinct().Count() < result.Witnesses.Count(witness => !witness.Used.IsEmpty))],
            notes,
            options.Width,
            options.Theme);

        static IEnumerable<ForestKey> Keys(List<TreeRow> all, bool areTied)
        {
            if (areTied) yield return new("witnesses of one colour and shape are one origin", PlotShape.Circle, Colour: 1);
            yield return new("a claim that is used", PlotShape.Circle);
            foreach (PlotShape shape in all.Select(row => row.Shape).Where(shape => shape >= PlotShape.Chevron).Distinct().Order())
            {
                yield return new(PlotStatus.Meaning(shape), shape);
            }
        }

        int Origin(Witness witness) => witness.Used.IsEmpty ? int.MaxValue : witness.Used.Min(claim => origins[claim]);
    }
}
