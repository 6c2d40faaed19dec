namespace Attribution.Tests;

/// <summary>The code of docs/scales.md, with the output that it promises, and its table.</summary>
public class ScalesDocumentTests
{
    [Fact]
    public void The_example_prints_what_it_says()
    {
        Assessment reliability = Scales.AdmiraltyReliability["B"];
        Assert.Equal("admiralty.reliability: B", reliability.ToString());
        Assert.Equal("Usually reliable", reliability.Level.Label);
        Assert.True(Assessment.Parse("admiralty.reliability: B") == reliability);

        Assert.Equal("icd203.likelihood: likely", Scales.Icd203Likelihood["probable"].ToString());
        Assert.Equal("55–80%", Scales.Icd203Likelihood["probable"].Level.Band.ToString());

        Assert.Equal(["very unlikely", "unlikely"], Scales.Icd203Likelihood.LevelsFor(0.20m).Select(level => level.ToString()));
        Assert.Empty(Scales.PhiaYardstick.LevelsFor(0.52m));

        Assert.Equal(Answer.Yes, reliability.IsStrongerThan(Scales.AdmiraltyReliability["D"]));
        Assert.Equal(Answer.CannotSay, reliability.IsStrongerThan(Scales.AdmiraltyReliability["F"]));

        Assert.Equal(70, StixConfidence.ToInteger(Scales.AdmiraltyCredibility["2"]));
        Assert.Equal("stix.confidence.none-low-med-high: High", StixConfidence.FromInteger(73, Scales.StixNoneLowMedHigh).ToString());
    }

    [Fact]
    public void The_table_has_every_scale_with_its_codes_in_order()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Root(), "docs", "scales.md"));
        foreach (Scale scale in Scales.All)
        {
            string[] row = Assert.Single(lines, line => line.StartsWith($"| `{scale.Id}` |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
            string property = typeof(Scales).GetProperties().Single(candidate => candidate.GetValue(null) == (object)scale).Name;
            Assert.Equal($"`{property}`", row[2]);
            Assert.Equal(Codes(scale), row[4]);
        }
    }

    private static string Codes(Scale scale)
    {
        if (scale.Levels.Length > 10 && scale.Kind == ScaleKind.Confidence)
            return $"{scale.Levels[0].Code} down to {scale.Levels[^1].Code}";

        static string Text(ScaleLevel level) => level.Band is { } band ? $"{level.Code} {band.ToString().TrimEnd('%')}" : level.Code;
        string ordered = string.Join(", ", scale.Levels.Where(level => level.Rank is not null).Select(Text));
        string outside = string.Join(", ", scale.Levels.Where(level => level.Rank is null).Select(Text));
        return outside.Length == 0 ? ordered : $"{ordered}; {outside}";
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
