using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class SensitivityTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    /// <summary>Two agree, a third contradicts them.</summary>
    private static readonly ClaimSet OneLiar =
    [
        By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.AtLeast(900)),
    ];

    private static Sensitivity ByWitness(params Claim[] claims) =>
        Sensitivity.LeaveOneWitnessOut(Reconciler.Default, ClaimSet.Create(claims));

    [Theory]
    [InlineData(400)]
    [InlineData(1_000)]
    public void Its_picture_is_as_wide_as_asked_for(int width) =>
        Assert.Equal(width, new Picture(Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar).ToSvg(new() { Width = width })).Width);

    [Fact]
    public void What_is_refused_is_not_robust()
    {
        Sensitivity refused = Sensitivity.LeaveOneWitnessOut(
            Reconciler.Default with { MaximumComparisons = 1 }, [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100))]);
        Assert.Equal(("too-many-comparisons", false), (refused.Refusal?.Code, refused.IsRobust));
    }

    [Fact]
    public void The_grade_without_each_witness_is_given()
    {
        Sensitivity result = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar, TestContext.Current.CancellationToken);
        Assert.Equal(Grade.Contradicted, result.Whole.Grade);
        Assert.Equal(["A", "B", "C"], result.Rows.Select(row => row.Omitted));
        Assert.Equal([Grade.Contradicted, Grade.Contradicted, Grade.Corroborated], result.Rows.Select(row => row.Grade));
        Assert.Equal([false, false, true], result.Rows.Select(row => row.ChangesGrade));
        Assert.False(result.IsRobust);
        // 100 is known to half a hundred, and both say so.
        Assert.Equal(RealInterval.Closed(50, 150), result.Rows[2].Without!.Merged!.Range);
    }

    [Fact]
    public void Three_who_agree_are_robust() =>
        Assert.True(ByWitness(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.Of(100))).IsRobust);

    [Fact]
    public void Two_who_agree_need_each_other() =>
        Assert.Equal(
            [Grade.Uncorroborated, Grade.Uncorroborated],
            ByWitness(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100))).Rows.Select(row => row.Grade));

    [Fact]
    public void A_sole_witness_leaves_nothing()
    {
        SensitivityRow row = ByWitness(By(A, "1", Estimate.Of(100))).Rows.Single();
        Assert.Null(row.Without);
        Assert.Equal(Grade.Unanswered, row.Grade);
        Assert.True(row.ChangesGrade);
    }

    [Fact]
    public void All_claims_of_a_witness_go_with_it_also_those_of_its_bodies()
    {
        Sensitivity result = ByWitness(By(A, "1", Estimate.Of(100)), By(Body("x", A), "2", Estimate.Of(300)), By(B, "3", Estimate.Of(100)));
        Assert.Equal(["1", "2"], result.Rows[0].Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void What_only_passes_on_a_witness_goes_with_it()
    {
        Sensitivity result = ByWitness(
            By(A, "1", Estimate.Of(100)),
            By(B, "2", Estimate.Of(100)),
            By(C, "3", Estimate.Of(100), relations: new ClaimRelation(ClaimRelationKind.Relays, "1")),
            By(State("d"), "4", Estimate.Of(100), relations: new ClaimRelation(ClaimRelationKind.Relays, "3")));
        Assert.Equal(["1", "3", "4"], result.Rows[0].Claims.Select(claim => claim.Id));
        Assert.Equal(Grade.Uncorroborated, result.Rows[0].Grade);
    }

    [Fact]
    public void What_sums_up_two_witnesses_stays_with_the_other()
    {
        ClaimRelation[] both = [new(ClaimRelationKind.Synthesises, "1"), new(ClaimRelationKind.Synthesises, "2")];
        Sensitivity result = ByWitness(
            By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.Of(100), relations: both));
        Assert.Equal(["1"], result.Rows[0].Claims.Select(claim => claim.Id));
        Assert.Equal(ClaimUse.Discounted, result.Rows[0].Without!.Audit.Single(entry => entry.Claim.Id == "3").Use);
    }

    [Fact]
    public void A_second_print_of_a_claim_goes_with_it()
    {
        Source other = new("other", "the other paper", SourceKind.Publication);
        Claim first = By(A, "1", Estimate.Of(100)), second = new("2", Chain.From(other).Quoting(A), Dead, Estimate.Of(100));
        Sensitivity result = Sensitivity.LeaveOneClaimOut(
            Reconciler.Default, [first, second, By(B, "3", Estimate.Of(100))], TestContext.Current.CancellationToken);
        Assert.Equal([["1", "2"], ["3"]], result.Rows.Select(row => row.Claims.Select(claim => claim.Id)));
    }

    [Fact]
    public void One_claim_can_decide()
    {
        // Without "about 1,100" the Joint Chiefs still say "more than 1,100" of all fronts, which leaves room for more than 3,000 in Kursk.
        Sensitivity result = Sensitivity.LeaveOneClaimOut(Reconciler.Default, Article.Claims, TestContext.Current.CancellationToken);
        Assert.Equal(
            [("S03", Grade.Divided), ("S06", Grade.Incomparable), ("S10", Grade.Divided)],
            result.Rows.Select(row => (row.Claims[0].Id, row.Grade)));
    }

    [Fact]
    public void What_a_witness_says_on_related_topics_goes_with_it()
    {
        Topic killed = new(
            "killed", "killed", "the flood", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PartOf, "dead")]);
        ClaimSet claims = [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(B, "3", Estimate.AtLeast(900), topic: killed)];
        Sensitivity result = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, claims.On(Dead), TestContext.Current.CancellationToken);
        Assert.Equal(Grade.Contradicted, result.Whole.Grade);
        Assert.Equal([Grade.Contradicted, Grade.Uncorroborated], result.Rows.Select(row => row.Grade));
    }

    [Fact]
    public void The_table_fits_and_says_who_decides()
    {
        string text = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar, TestContext.Current.CancellationToken).ToString();
        Assert.Equal(
            """
            the flood: deaths
            without  claims  grade         witnesses  camps  factor  merged
            none     3       Contradicted  3          2      9       – contradicted
            A        2       Contradicted  2          2      9       – contradicted
            B        2       Contradicted  2          2      9       – contradicted
            C        2       Corroborated  2          1              from 50 to 150
            Not robust: Contradicted with all, but
              Corroborated without C

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void A_long_name_is_cut()
    {
        Source wordy = new("w", new('w', 200), SourceKind.Organisation);
        string[] lines = ByWitness(By(wordy, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100))).ToString().Split('\n');
        Assert.All(lines.Take(5), line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains('…', lines[4]);
    }

    [Fact]
    public void Cancelling_stops_it() =>
        Assert.Throws<OperationCanceledException>(() => Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar, new(canceled: true)));

    [Fact]
    public void Equal_by_content_whatever_the_order_of_the_claims()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        EqualityContract.Holds(
            Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar, cancellation),
            Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar.Reverse().Set(), cancellation),
            Sensitivity.LeaveOneClaimOut(Reconciler.Default, OneLiar, cancellation),
            Sensitivity.LeaveOneWitnessOut(Reconciler.Default, [OneLiar[0], OneLiar[1]], cancellation));
        SensitivityRow[] rows = [.. Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar, cancellation).Rows];
        EqualityContract.Holds(rows[0], Sensitivity.LeaveOneWitnessOut(Reconciler.Default, OneLiar, cancellation).Rows[0], rows[1..]);
    }
}
