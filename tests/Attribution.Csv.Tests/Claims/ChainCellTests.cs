namespace Attribution.Tests;

/// <summary>Who said it through whom, as the cells of a table write it.</summary>
public sealed class ChainCellTests
{
    private static readonly Topic Dead = new("dead", "deaths", "the quake", Accrual.Cumulative, unit: Unit.Counted("deaths"));

    [Theory]
    [InlineData(63, null)]
    [InlineData(64, "record 1, line 2, column via: A chain has at most 64 links; this one has 65. [chain]")]
    public void A_chain_has_at_most_64_links(int route, string? problem)
    {
        string via = string.Join(" > ", Enumerable.Range(1, route).Select(number => $"wire{number}"));
        CsvImport import = Kursk.Import($"who,figure,via\nA,25,{via}\n", new() { Topics = [Dead] });
        Assert.Equal(problem, import.Problems.SingleOrDefault()?.ToString());
        Assert.Equal(problem is null ? [64] : [], import.Claims.Select(claim => claim.Chain.Links.Length));
    }

    [Theory]
    [InlineData("Wire", "Wire paraphrases A")]
    [InlineData("Wire (quotes)", "Wire quotes A")]
    [InlineData("Wire (quoting)", "Wire quotes A")]
    [InlineData("Wire (Quoted)", "Wire quotes A")]
    [InlineData("Wire (quote)", "Wire quotes A")]
    [InlineData("Wire (paraphrasing)", "Wire paraphrases A")]
    [InlineData("Wire (paraphrased)", "Wire paraphrases A")]
    [InlineData("Wire (paraphrase)", "Wire paraphrases A")]
    [InlineData("Wire (reports)", "Wire paraphrases A")]
    [InlineData("Wire (reported)", "Wire paraphrases A")]
    [InlineData("Wire (based on)", "Wire, based on A")]
    [InlineData("Wire (is based on)", "Wire, based on A")]
    [InlineData("Wire (2024-03-05)", "Wire (2024-03-05) paraphrases A")]
    [InlineData("Wire (quotes, 5 March 2024, a broadcast, on video)", "Wire (a broadcast, on video, 2024-03-05) quotes A")]
    [InlineData("Wire (quotes, quoting)", "Wire quotes A")]
    [InlineData("Wire (a blog)", "Wire (a blog) paraphrases A")]
    [InlineData("Wire | Star (quotes) > Echo", "Star or Wire quotes Echo, who paraphrases A")]
    [InlineData("Wire | Star", "Star or Wire paraphrases A")]
    public void A_route_says_who_passes_it_on_how_when_and_through_what(string via, string chain) => Assert.Equal(
        chain, Assert.Single(Kursk.Import($"who,figure,via\nA,25,\"{via}\"\n", new() { Topics = [Dead] }).Claims).Chain.ToString());

    [Theory]
    [InlineData("Wire (Europe)", "Wire (Europe)", null)]
    [InlineData("Wire (2024-03-05, Europe)", "Wire", "Europe")]
    [InlineData("Wire (quotes, Europe)", "Wire", "Europe")]
    [InlineData("Star (Europe)", "Star", "Europe")]
    [InlineData("Star ()", "Star ()", null)]
    public void Brackets_that_tell_nothing_are_part_of_a_name_that_is_not_given(string via, string name, string? medium)
    {
        ClaimCsvOptions options = new() { Topics = [Dead], Sources = [new("star", "Star", SourceKind.Publication)], MakesSources = true };
        Link first = Assert.Single(Kursk.Import($"who,figure,via\nA,25,\"{via}\"\n", options).Claims).Chain.Links[0];
        Assert.Equal((name, medium), (first.Speaker.Sources[0].Name, first.Medium));
    }

    [Theory]
    [InlineData("A", "", "", "A")]
    [InlineData("A", "2024-03-05", "", "A (2024-03-05)")]
    [InlineData("A", "", "satellites", "A, based on satellites")]
    [InlineData("A", "2024-03-05", "\"satellites (2024-03-04, images) > drones\"",
        "A (2024-03-05), based on satellites (images, 2024-03-04), based on drones")]
    public void Material_stands_behind_the_source(string who, string said, string basedOn, string chain)
    {
        CsvImport import = Kursk.Import($"who,figure,said,based_on\n{who},25,{said},{basedOn}\n{who},26,{said},{basedOn}\n",
            new() { Topics = [Dead] });
        Assert.Equal([chain, chain], import.Claims.Select(claim => claim.Chain.ToString()));
    }

    [Fact]
    public void One_chain_is_read_once_and_chains_that_differ_in_one_cell_are_not_mixed_up()
    {
        CsvImport import = Kursk.Import(
            "who,figure,via,said,medium\nA,1,,,\nA,2,,,\nA,3,Wire,,\nA,4,,2024,\nA,5,,,TV\nB,6,,,\nA,7,,,\n", new() { Topics = [Dead] });
        Assert.Equal(
            ["A", "A", "Wire paraphrases A", "A (2024)", "A (TV)", "B", "A"], import.Claims.Select(claim => claim.Chain.ToString()));
        Assert.Same(import.Claims[0].Chain, import.Claims[6].Chain);
    }
}
