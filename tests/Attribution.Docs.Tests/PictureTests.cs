namespace Attribution.Tests;

/// <summary>The pictures of the README are what the library draws; ATTRIBUTION_WRITE_DOCS=1 draws them anew.</summary>
public class PictureTests
{
    [Theory]
    [InlineData(PlotTheme.Light, "kursk-light.svg")]
    [InlineData(PlotTheme.Dark, "kursk-dark.svg")]
    public void The_picture_of_the_readme_is_current(PlotTheme theme, string file)
    {
        ClaimSet claims = ClaimSetJson.Parse(Repository.Read("docs/examples/kursk.json"));
        Topic casualties = claims.Topics.Single(topic => topic.Predicate == "casualties.killed-or-wounded");
        string drawn = Reconciler.Default.Reconcile(claims.On(casualties)).ToSvg(PlotOptions.Default with { Theme = theme });
        string path = $"docs/pictures/{file}";
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, path), drawn);
        }

        Assert.Equal(drawn.ReplaceLineEndings("\n"), Repository.Read(path));
    }
}
