using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Which of the totals, and of the states, that one source gave is its present answer.</summary>
public class RunningTotalTests
{
    /// <summary>1,417 on the 10th, 1,530 on the 12th, and an outlet that prints the first without its day.</summary>
    [Theory]
    [InlineData("2023-10-11")]
    [InlineData("2023-10-12")]
    [InlineData("2024-01-05")]
    [InlineData(null)]
    public void An_outlet_that_repeats_an_old_total_says_nothing_new(string? printed)
    {
        Claim old = Own("1", 1417, "2023-10-10"), present = Own("2", 1530, "2023-10-12");
        Claim repeated = new(
            "3", Chain.From(Wire, printed is null ? null : Edtf.Parse(printed)).Quoting(Ministry), Dead, Estimate.Of(1417));
        Reconciliation result = Reconcile(old, present, repeated);
        Assert.Equal((Grade.Uncorroborated, "2"), (result.Grade, result.Used.Single().Id));
        Assert.Contains("It repeats 1.", result.Audit[2].Reason!.Message, StringComparison.Ordinal);
        Assert.Equal("2", result.Used.Single().Id);
        Reconciliation alone = Reconcile(old, repeated);
        Assert.Equal(("1", "repeat"), (alone.Used.Single().Id, alone.Audit[1].Reason!.Code));
        Assert.All(
            Timeline.Of([old, present, repeated], days: [new(2023, 10, 11), new(2023, 10, 12), new(2024, 1, 5)]).Rows,
            row => Assert.Equal((Grade.Uncorroborated, row.Verdict.Grade), (row.Grade, row.Grade)));

        static Claim Own(string id, int figure, string day) =>
            new(id, Chain.From(Ministry, Edtf.Parse(day)), Dead, Estimate.Of(figure), period: Edtf.Parse($"2023-10-07/{day}"));
    }

    /// <summary>"Since the 1st": 100 said on the 5th, 131 said on the 7th; then 125 for the time until the 8th.</summary>
    [Fact]
    public void A_total_whose_end_is_open_is_of_the_day_on_which_it_was_said()
    {
        static Claim Since(string id, int figure, string day, string end) =>
            new(id, Chain.From(Ministry, Edtf.Parse(day)), Dead, Estimate.Of(figure), period: Edtf.Parse($"2023-10-01/{end}"));
        Claim[] claims =
        [
            Since("1", 100, "2023-10-05", "2023-10-05"), Since("2", 131, "2023-10-07", ".."), Since("3", 125, "2023-10-08", "2023-10-08"),
        ];
        Reconciliation result = Reconcile(claims);
        Assert.Equal([null, null, "3"], result.Audit.Select(entry => entry.Use == ClaimUse.Used ? entry.Claim.Id : null));
        Assert.Equal(["overtaken", "lowered"], result.Audit.Take(2).Select(entry => entry.Reason!.Code));
        Assert.Equal("2", Assert.Single(result.Falls).Earlier.Id);
        Assert.Equal([100, 131, 125], Timeline.Of(ClaimSet.Create(claims)).Columns.Sources.Single().Best);
    }

    private static readonly Source Ministry = State("moh"), Office = State("gmo");

    private static readonly Topic Displaced = new("idp", "displaced", "the region", Accrual.State, unit: People);

    private static Claim To(
        int day,
        Estimate? value,
        string? id = null,
        Source? source = null,
        int? said = null,
        string? period = null,
        CountBasis basis = CountBasis.NotStated,
        params ClaimRelation[] relations) =>
        new(
            id ?? $"{day:00}",
            Chain.From(source ?? Ministry, Edtf.Parse($"2023-10-{said ?? day:00}")),
            Dead,
            value,
            value is null ? Stance.Remarks : Stance.Asserts,
            period: Edtf.Parse(period ?? $"2023-10-07/2023-10-{day:00}"),
            basis: basis,
            relations: relations);

    private static string Uses(params Claim[] claims) => string.Join(
        ", ", Reconcile(claims).Audit.Select(entry => $"{entry.Claim.Id} {entry.Reason?.Code ?? "used"}"));

    [Fact]
    public void The_total_with_the_latest_end_is_the_present_answer() =>
        Assert.Equal("10 overtaken, 12 used", Uses(To(10, Estimate.Of(900)), To(12, Estimate.Of(1417), said: 9)));

    [Theory]
    [InlineData("more than 1,400", "12 used, 13 used")]
    [InlineData("at least 2,000", "12 used, 13 used")]
    [InlineData("dozens", "12 used, 13 used")]
    [InlineData("nearly 2,000", "12 overtaken, 13 used")]
    [InlineData("about 2,000", "12 overtaken, 13 used")]
    [InlineData("1,400 to 1,600", "12 overtaken, 13 used")]
    [InlineData("fewer than 1,000", "12 lowered, 13 used")]
    public void A_bound_or_a_vague_answer_overtakes_no_figure_unless_it_lowers_it(string later, string uses) =>
        Assert.Equal(uses, Uses(To(12, Estimate.Of(1417)), To(13, Estimate.Parse(later))));

    [Fact]
    public void A_figure_overtakes_a_bound_and_a_bound_a_vague_answer() =>
        Assert.Equal(
            "10 overtaken, 11 overtaken, 12 used",
            Uses(To(10, Estimate.Parse("dozens")), To(11, Estimate.Parse("more than 900")), To(12, Estimate.Of(1417))));

    [Theory]
    [InlineData("gmo", ClaimRelationKind.Impugns)]
    [InlineData("moh", ClaimRelationKind.Disowns)]
    public void What_is_contested_overtakes_nothing(string by, ClaimRelationKind kind)
    {
        Claim objection = To(14, null, "14", State(by), relations: new ClaimRelation(kind, "13"));
        Assert.Equal(
            "12 used, 13 used, 14 remark", Uses(To(12, Estimate.Of(1417)), To(13, Estimate.Of(1500)), objection));
        Claim takenBack = To(15, null, "15", State(by), relations: new ClaimRelation(ClaimRelationKind.Retracts, "14"));
        Assert.StartsWith(
            "12 overtaken, 13 used",
            Uses(To(12, Estimate.Of(1417)), To(13, Estimate.Of(1500)), objection, takenBack),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_editor_upholds_an_objection_to_overtakes_nothing() =>
        Assert.Equal(
            "12 used, 13 upheld, 14 remark",
            Uses(
                To(12, Estimate.Of(1417)),
                To(13, Estimate.Of(1500)),
                To(14, null, "14", Office, relations: new ClaimRelation(ClaimRelationKind.Impugns, "13", upheld: "The page was forged."))));

    [Fact]
    public void Of_two_totals_for_one_day_the_one_said_last_is_the_answer() =>
        Assert.Equal(
            "1 superseded, 2 used",
            Uses(
                To(31, Estimate.Of(900), "1", said: 29),
                To(31, Estimate.Of(950), "2", said: 30, period: "2023-10-07/2023-10-31~")));

    [Fact]
    public void What_one_outlet_passed_on_later_its_source_said_later()
    {
        static Claim Passed(string id, Source outlet, int day, int figure) => new(
            id, Chain.From(outlet, Edtf.Parse($"2023-10-{day:00}")).Quoting(Ministry), Dead, Estimate.Of(figure));
        Source paper = new("paper", "the paper", SourceKind.Publication);
        Assert.Equal("1 superseded, 2 used", Uses(Passed("1", Wire, 10, 900), Passed("2", Wire, 12, 1417)));
        Assert.Equal("1 used, 2 used", Uses(Passed("1", Wire, 10, 900), Passed("2", paper, 12, 1417)));
    }

    [Theory]
    [InlineData("2023-10-12T08:00:00", "2023-10-12T20:00:00", "1 superseded, 2 used")]
    [InlineData("2023-10-12T08:00:00Z", "2023-10-12T20:00:00Z", "1 superseded, 2 used")]
    [InlineData("2023-10-12T08:00:00Z", "2023-10-12T09:00:00+02:00", "1 used, 2 used")]
    [InlineData("2023-10-12T08:00:00", "2023-10-12", "1 used, 2 used")]
    public void Of_two_on_one_day_the_one_said_at_the_later_hour_is_the_answer(string first, string second, string uses)
    {
        static Claim At(string id, string time, int figure) => new(
            id, Chain.From(Ministry, Edtf.Parse(time)), Dead, Estimate.Of(figure), period: Edtf.Parse("2023-10-07/2023-10-12"));
        Assert.Equal(uses, Uses(At("1", first, 1354), At("2", second, 1417)));
    }

    [Fact]
    public void A_total_without_a_period_is_of_the_day_on_which_it_was_said()
    {
        static Claim Undated(int day, int figure) => new(
            $"{day:00}", Chain.From(Ministry, Edtf.Parse($"2023-10-{day:00}")), Dead, Estimate.Of(figure));
        Assert.Equal("10 overtaken, 12 used", Uses(To(10, Estimate.Of(900)), Undated(12, 1417)));
        Assert.Equal("10 overtaken, 12 used", Uses(Undated(10, 900), To(12, Estimate.Of(1417))));
        Assert.Equal(
            "10 used, 11 used, 12 used",
            Uses(To(10, Estimate.Of(900)), To(11, Estimate.Of(90), period: "2023-10-08/2023-10-11"), Undated(12, 1417)));
    }

    [Fact]
    public void Those_identified_by_name_overtake_no_total() =>
        Assert.Equal(
            "12 used, 13 used",
            Uses(To(12, Estimate.Of(34_735)), To(13, Estimate.Of(24_686), basis: CountBasis.IdentifiedByName)));

    [Fact]
    public void A_fall_of_one_source_is_a_correction_even_where_everything_stands()
    {
        Reconciler all = Reconciler.Default with { Selection = Selections.All };
        Reconciliation result = all.Reconcile([To(24, Estimate.Of(28_752)), To(25, Estimate.Of(26_834))]);
        Assert.Equal((Grade.Uncorroborated, true), (result.Grade, result.Judgements.Single().IsConflict));
        Assert.DoesNotContain("disagrees with itself", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_of_another_source_that_was_not_corrected_only_disagrees_with_a_later_one()
    {
        Reconciliation result = Reconcile(To(12, Estimate.Of(1500), source: Office), To(13, Estimate.Of(1417)));
        Assert.Equal((Grade.Divided, PairRelation.Disagrees), (result.Grade, result.Judgements.Single().Relation));
    }

    [Fact]
    public void Totals_that_were_corrected_bind_no_other_source()
    {
        Reconciliation result = Reconcile(
            To(12, Estimate.Of(1500)), To(13, Estimate.Of(1400)), To(14, Estimate.Of(1450), source: Office));
        Assert.Equal((Grade.Incomparable, PairRelation.Constrains), (result.Grade, result.Judgements.Single().Relation));
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-09")]
    [InlineData("2024-05-01/..", "2024-05-09")]
    [InlineData("2024-05-01/..", "2024-05-09/..")]
    public void A_state_is_overtaken_by_what_its_source_says_of_a_later_time(string earlier, string later)
    {
        static Claim At(string id, string period, Estimate value) => new(
            id, Chain.From(Ministry), Displaced, value, period: Edtf.Parse(period));
        Assert.Equal("1 overtaken, 2 used", Uses(At("1", earlier, Estimate.Of(500)), At("2", later, Estimate.Of(300))));
        Assert.Equal("1 overtaken, 2 used", Uses(At("1", earlier, Estimate.Of(500)), At("2", later, Estimate.MoreThan(300))));
    }

    [Fact]
    public void A_revision_of_a_series_holds_for_every_earlier_total_of_that_start_and_for_no_other()
    {
        foreach (string target in new[] { "23", "24" })
        {
            ClaimRelation revision = new(ClaimRelationKind.RevisesSeries, target);
            Assert.Equal(
                "08 used, 23 revised, 24 revised, 25 overtaken, 26 used, 27 used",
                Uses(
                    To(23, Estimate.Of(28_678)),
                    To(24, Estimate.Of(28_752)),
                    To(25, Estimate.Of(26_834), relations: revision),
                    To(26, Estimate.Of(26_840)),
                    To(8, Estimate.Of(120), period: "2023-10-08/2023-10-09"),
                    To(27, Estimate.Of(28_000), source: Office)));
        }
    }

    [Fact]
    public void A_series_is_revised_by_a_claim_without_a_figure() =>
        Assert.Equal(
            "23 revised, 24 revised, 25 remark",
            Uses(
                To(23, Estimate.Of(28_678)),
                To(24, Estimate.Of(28_752)),
                To(25, null, relations: new ClaimRelation(ClaimRelationKind.RevisesSeries, "24"))));

    [Fact]
    public void A_publisher_that_revises_its_series_ends_its_own_route_alone()
    {
        Claim By(string id, int day, Source outlet, int figure, params ClaimRelation[] relations) => new(
            id,
            Chain.From(outlet, Edtf.Parse($"2023-10-{day:00}")).Quoting(Ministry),
            Dead,
            Estimate.Of(figure),
            period: Edtf.Parse("2023-10-07/2023-10-12"),
            relations: relations);
        Source paper = new("paper", "the paper", SourceKind.Publication);
        Claim revision = new(
            "3",
            Chain.From(Wire, Edtf.Parse("2023-10-14")),
            Dead,
            stance: Stance.Remarks,
            relations: [new ClaimRelation(ClaimRelationKind.RevisesSeries, "1")]);
        Assert.Equal("1 revised, 2 used, 3 remark", Uses(By("1", 12, Wire, 1417), By("2", 12, paper, 1471), revision));
    }
}
