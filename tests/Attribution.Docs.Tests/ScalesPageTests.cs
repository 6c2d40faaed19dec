namespace Attribution.Tests;

/// <summary>The table of docs/scales.md.</summary>
public class ScalesPageTests
{
    [Fact]
    public void The_table_has_every_scale_with_its_codes_in_order()
    {
        string[] lines = Repository.Read("docs/scales.md").Split('\n');
        foreach (Scale scale in Scales.All)
        {
            string shown = Assert.Single(lines, line => line.StartsWith($"| `{scale.Id}` |", StringComparison.Ordinal));
            string[] row = shown.Split('|', StringSplitOptions.TrimEntries);
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
}
