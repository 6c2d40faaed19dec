namespace Attribution.Tests;

/// <summary>What an export and an import give back beside the text and the value.</summary>
public sealed class ResultTests
{
    [Fact]
    public void Losses_and_problems_are_equal_where_all_members_are()
    {
        EqualityContract.Holds(
            Problem("{'confidence':101}"),
            Problem("{'confidence':101}"),
            Problem("{'confidence':102}"),
            Problem("{'confidence': 101}"),
            Problem("\n{'confidence':101}"),
            Problem("{'confidence':true}"));
        EqualityContract.Holds(
            Loss("{'confidence':50,'a':1}"),
            Loss("{'confidence':50,'a':2}"),
            Loss("{'confidence':50,'b':1}"));
        Loss loss = Loss("{'confidence':50,'a':1}");
        Assert.Equal(
            ("$.a", LossCodes.Ignored, "The member 'a' was not read.", "$.a: The member 'a' was not read. [ignored]"),
            (loss.Path, loss.Code, loss.Detail, loss.ToString()));

        static InterchangeProblem Problem(string json) =>
            Assert.Single(Assert.Throws<InterchangeException>(() => StixJson.Import(json.Replace('\'', '"'))).Problems);

        static Loss Loss(string json) => Assert.Single(StixJson.Import(json.Replace('\'', '"')).Losses);
    }

    [Fact]
    public void An_import_prints_what_was_read()
    {
        Imported<ClaimValue> read = FhirJson.Import("{\"value\": 5, \"id\": \"x\"}");
        Assert.Equal("5", read.ToString());
        (ClaimValue value, var losses) = read;
        Assert.Equal(Estimate.Of(5), value);
        Assert.Equal(["$.id"], losses.Select(loss => loss.Path));
    }

    [Fact]
    public void That_a_figure_is_a_part_of_a_whole_is_lost()
    {
        Estimate part = Estimate.Parse("3 of 5 deaths");
        Assert.NotNull(part.Whole);
        Exported exported = FhirJson.Export(part.WithText(null), new() { OnLoss = OnLoss.Report });
        Assert.Equal(["value.whole: That it is a part of 5 in number is lost. [whole]"],
            exported.Losses.Where(loss => loss.Code == LossCodes.Whole).Select(loss => loss.ToString()));
    }
}
