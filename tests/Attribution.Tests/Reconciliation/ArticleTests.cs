using CsCheck;

namespace Attribution.Tests;

/// <summary>What must come out for the casualty figures of the article.</summary>
public class ArticleTests
{
    private static readonly Reconciliation Result = Reconciler.Default.Reconcile(Article.Claims);

    /// <summary>Reads "approximately N" as N ± a share of it; anything else as the significant digits say.</summary>
    private sealed class Within(double share) : IEstimateReader
    {
        public string Name => $"within {share}";

        public Reading Read(Estimate estimate) =>
            estimate.Form == EstimateForm.About
                ? new(
                    this,
                    estimate,
                    RealInterval.Closed((double)estimate.Best!.Value * (1 - share), (double)estimate.Best.Value * (1 + share)))
                : new(this, estimate, Readers.SignificantDigits.Read(estimate).Interval);
    }

    [Fact]
    public void Nearly_and_already_exceeded_3000_contradict_each_other_in_one_witness()
    {
        Judgement pair = Result.Between("S09", "S10")!;
        Assert.Equal(PairRelation.Contradicts, pair.Relation);
        Assert.True(pair.IsOneVoice);
    }

    [Fact]
    public void The_quotation_outranks_the_paraphrase()
    {
        Assert.Equal(ClaimUse.Discounted, Use("S09"));
        Assert.Equal("outranked", Result.Audit.Single(entry => entry.Claim.Id == "S09").Reason!.Code);
        Assert.Equal(ClaimUse.Used, Use("S10"));
    }

    [Fact]
    public void More_than_1100_and_already_exceeded_3000_are_compatible()
    {
        Judgement pair = Result.Between("S03", "S10")!;
        Assert.Equal(PairRelation.Compatible, pair.Relation);
        Assert.Equal(PairBasis.NestedScope, pair.Basis);
    }

    [Fact]
    public void Approximately_1100_and_exceeded_3000_disagree_through_the_nested_scope()
    {
        Judgement pair = Result.Between("S06", "S10")!;
        Assert.Equal(PairRelation.Disagrees, pair.Relation);
        Assert.Equal(PairBasis.NestedScope, pair.Basis);
        Assert.Equal("S10", pair.First.Id);
    }

    [Theory]
    [InlineData(0.01, PairRelation.Disagrees)]
    [InlineData(0.5, PairRelation.Disagrees)]
    [InlineData(1.72, PairRelation.Disagrees)]
    [InlineData(1.73, PairRelation.Constrains)]
    [InlineData(2.0, PairRelation.Constrains)]
    public void They_disagree_under_every_reader_that_gives_approximately_less_than_173_percent(double share, PairRelation expected)
    {
        Reconciler reconciler = Reconciler.Default with { Reader = new Within(share) };
        Assert.Equal(expected, reconciler.Reconcile(Article.Claims).Between("S06", "S10")!.Relation);
    }

    [Fact]
    public void Literally_approximately_1100_and_exceeded_3000_are_silent_on_each_other()
    {
        Reconciler reconciler = Reconciler.Default with { Reader = Readers.Literal };
        Assert.Equal(PairRelation.Compatible, reconciler.Reconcile(Article.Claims).Between("S06", "S10")!.Relation);
    }

    [Fact]
    public void The_grade_is_divided() => Assert.Equal(Grade.Divided, Result.Grade);

    [Fact]
    public void No_merged_value_is_earned_and_the_result_says_why()
    {
        Assert.Null(Result.Merged);
        Assert.Contains(Result.Refusals, finding => finding.Code == "divided");
        Assert.Contains("No merged value", Result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Six_figures_have_two_witnesses()
    {
        Assert.Equal(new(2, 2), Result.WitnessCount);
        Assert.Equal(["South Korea", "Ukraine"], Result.Witnesses.Select(witness => witness.Name));
    }

    [Fact]
    public void Initial_information_is_no_witness()
    {
        Assert.Equal(Article.Zelensky, Article.S10.Chain.Witness.Speaker.Sources.Single());
        Assert.All(Result.Witnesses, witness => Assert.True(witness.IsCertain));
    }

    [Theory]
    [InlineData("S01")]
    [InlineData("S02")]
    public void Headline_figures_count_for_nothing_beyond_the_body(string id)
    {
        Assert.Equal(ClaimUse.Discounted, Use(id));
        ClaimSet body = [.. Article.Claims.Where(claim => claim.Id != id)];
        Reconciliation without = Reconciler.Default.Reconcile(body);
        Assert.Equal(Result.Grade, without.Grade);
        Assert.Equal(Result.WitnessCount, without.WitnessCount);
        Assert.Equal(Result.Camps, without.Camps);
        Assert.Equal(Result.Judgements, without.Judgements);
    }

    [Fact]
    public void Headlines_that_lose_the_hedge_are_flagged()
    {
        Sentence flag = Result.Explanation.Single(sentence => sentence.Claims.Contains(Article.S01));
        Assert.Contains("the hedge is lost", flag.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Camps_keep_apart_what_cannot_hold_together()
    {
        Assert.Equal(
            ["S03, S06", "S10"],
            Result.Camps.Select(camp => string.Join(", ", camp.Claims.Select(claim => claim.Id))));
        Assert.Equal(RealInterval.Open(1100, 1150), Result.Camps[0].Common);
        Assert.Equal(RealInterval.MoreThan(3000), Result.Camps[1].Common);
    }

    [Fact]
    public void The_extremes_are_a_factor_of_2_7_apart() => Assert.Equal(3000.0 / 1100.0, Result.Factor);

    [Fact]
    public void Shuffling_the_claims_changes_no_character()
    {
        string expected = Result.ToString();
        Gen.Shuffle(Article.Claims.ToArray()).Sample(shuffled =>
        {
            ClaimSet claims = [.. shuffled];
            return Reconciler.Default.Reconcile(claims).ToString() == expected && Reconciler.Default.Reconcile(claims).Equals(Result);
        });
    }

    private static ClaimUse Use(string id) => Result.Audit.Single(entry => entry.Claim.Id == id).Use;
}
