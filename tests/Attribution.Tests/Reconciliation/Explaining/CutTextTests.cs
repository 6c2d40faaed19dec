using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What short texts cut, count or leave to the lines, and full ones tell of each pair.</summary>
public class CutTextTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly Topic Camp = new("s", "people present", "the camp", Accrual.State, unit: People);

    private static string Line(string text, string words) =>
        text.Split('\n').SingleOrDefault(line => line.Contains(words, StringComparison.Ordinal))?.Trim() ?? "";

    /// <summary>The lines of the claims tell of which times they speak, where both say so.</summary>
    [Theory]
    [InlineData("2024-05-01", "2024-05", "No value is both exactly 100 and exactly 900. They speak of different times. [1, 2]")]
    [InlineData("2024-05-01", "2024-05-01", "No value is both exactly 100 and exactly 900. [1, 2]")]
    [InlineData(null, null, "No value is both exactly 100 and exactly 900. [1, 2]")]
    public void A_conflict_says_that_times_differ_and_not_which(string? one, string? other, string told) => Assert.Equal(
        told,
        Line(
            Reconcile(
                By(A, "1", Estimate.Exactly(100), period: one, topic: Camp),
                By(B, "2", Estimate.Exactly(900), period: other, topic: Camp)).ToString(),
            "No value is both"));

    [Fact]
    public void Words_of_a_source_that_look_like_ours_are_not_cut() => Assert.Equal(
        "No value is both “They speak of different times, 100” and exactly 900. They speak of different times. [1, 2]",
        Line(
            Reconcile(
                By(A, "1", Estimate.Exactly(100).WithText("They speak of different times, 100"), period: "2024-05-01", topic: Camp),
                By(B, "2", Estimate.Exactly(900), period: "2024-05", topic: Camp)).ToString(),
            "No value is both"));

    /// <summary>A total against the sums of its parts, one voice after another.</summary>
    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "1 more sum does not add up.")]
    [InlineData(3, "2 more sums do not add up.")]
    public void Sums_that_do_not_add_up_are_counted_after_the_first(int voices, string told)
    {
        Topic killed = new("killed", "killed", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp);
        Topic wounded = new("wounded", "wounded", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp);
        Topic all = new(
            "all", "killed or wounded", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp, relations:
            [new(TopicRelationKind.SumOf, ["killed", "wounded"])]);
        ClaimSet claims = ClaimSet.Create(
        [
            By(A, "total", Estimate.Exactly(1_000), topic: all),
            .. Enumerable.Range(0, voices).SelectMany(i => new[]
            {
                By(State($"s{i}"), $"k{i}", Estimate.Exactly(10 + i), topic: killed),
                By(State($"s{i}"), $"w{i}", Estimate.Exactly(20 + i), topic: wounded),
            }),
        ]);
        Assert.Equal(told, Line(Reconciler.Default.Reconcile(claims.On("all")).ToString(), "more sum"));
    }

    /// <summary>Where there is no room for all sums, 20 that leave room are kept, and 200 that conflict.</summary>
    [Theory]
    [InlineData(10, 20)]
    [InlineData(1_000, 25)]
    public void Of_many_sums_that_leave_room_the_first_are_kept(int total, int kept)
    {
        Topic killed = new("killed", "killed", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp);
        Topic all = new(
            "all", "killed or wounded", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp, relations:
            [new(TopicRelationKind.SumOf, ["killed", "wounded"])]);
        Topic wounded = new("wounded", "wounded", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp);
        ClaimSet claims = ClaimSet.Create(
        [
            By(A, "total", Estimate.Exactly(total), topic: all),
            .. Enumerable.Range(0, 25).SelectMany(i => new[]
            {
                By(State($"s{i}"), $"k{i}", Estimate.Exactly(4), topic: killed),
                By(State($"s{i}"), $"w{i}", Estimate.Exactly(6), topic: wounded),
            }),
        ]);
        Assert.Equal(kept, (Reconciler.Default with { MaximumPairs = 0 }).Reconcile(claims.On("all")).Sums.Length);
        Assert.Equal(25, Reconciler.Default.Reconcile(claims.On("all")).Sums.Length);
    }

    /// <summary>That two answers of one source are for unlike places needs no sentence.</summary>
    [Fact]
    public void Why_answers_cannot_be_compared_is_told_across_sources()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(100), scope: Scope.Of(("place", "north"))),
            By(A, "2", Estimate.Of(100), scope: Scope.Of(("place", "west"))),
            By(B, "3", Estimate.Of(100), scope: Scope.Of(("place", "south"))));
        Assert.Equal(
            [
                "100 and 100 cannot be compared: they are about different scopes, north and south. [1, 3]",
                "100 and 100 cannot be compared: they are about different scopes, west and south. [2, 3]",
            ],
            result.Explanation.Select(sentence => sentence.ToString())
                .Where(text => text.Contains("different scopes,", StringComparison.Ordinal)));
    }

    /// <summary>A selection that drops nothing leaves both totals of one source in use: that it lowered one is told.</summary>
    [Fact]
    public void A_fall_is_told_where_a_source_has_two_answers_in_use()
    {
        Reconciliation result = (Reconciler.Default with { Selection = Selections.All }).Reconcile(
            [By(A, "1", Estimate.Of(1_417), date: "2024-05-01"), By(A, "2", Estimate.Of(1_200), date: "2024-05-03")]);
        Assert.Contains(
            "A: lowered from 1,417 to 1,200 on 3 May 2024. [1, 2]", result.Explanation.Select(sentence => sentence.ToString()));
    }

    /// <summary>Every two of the groups conflict, since a total that came later is lower.</summary>
    [Theory]
    [InlineData(3, "")]
    [InlineData(4, "1 more between groups: see the full text.")]
    [InlineData(5, "5 more between groups: see the full text.")]
    public void Remarks_between_groups_are_counted_after_the_first_five(int groups, string told)
    {
        Claim[] claims =
        [
            .. Enumerable.Range(0, groups).Select(i => By(
                State($"s{i}"), $"{i}", Estimate.Exactly(100 - i), period: $"/2024-05-0{i + 1}")),
        ];
        GroupedReconciliation grouped = Reconciler.Default.ReconcileBy([.. claims], GroupKeys.Period);
        Assert.Equal(told, Line(grouped.ToText(), "more between groups"));
        Assert.Equal("", Line(grouped.ToText(full: true), "more between groups"));
    }

    [Fact]
    public void A_group_is_asked_for_by_what_it_is_about()
    {
        ClaimSet claims = [By(A, "1", Estimate.Of(1), period: "2024-05-01")];
        GroupedReconciliation grouped = Reconciler.Default.ReconcileBy(claims, GroupKeys.Period);
        Assert.Throws<ArgumentNullException>("scope", () => grouped.About((Scope)null!));
        Assert.Throws<ArgumentNullException>("period", () => grouped.About((Edtf)null!));
        Assert.Throws<ArgumentNullException>("scope", () => grouped.About(null!, Edtf.Parse("2024")));
        Assert.Throws<ArgumentNullException>("period", () => grouped.About(Scope.Whole, null!));
    }

    /// <summary>Of two who cannot be told apart by name each line says which claims are theirs, and of no other.</summary>
    [Fact]
    public void Two_of_one_name_are_told_apart_by_their_claims() => Assert.Equal(
        ["A", "an official (cited by the wire) [1]", "an official (cited by the wire) [2]"],
        Reconcile(By(Unnamed("u"), "1", Estimate.Of(100)), By(Unnamed("v"), "2", Estimate.Of(200)), By(A, "3", Estimate.Of(100)))
            .ToString().Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.EndsWith(')'))
            .Select(line => line.Trim().Split("   ")[0]));

    /// <summary>A headline is told with the line of what it relays, and by itself where that is of another time.</summary>
    [Theory]
    [InlineData(
        "2024-05-01",
        "about 100 (1 May 2024, quoted) · 150 (2 May 2024, quoted) · 100 (2 May 2024, paraphrased, headline, a relay)")]
    [InlineData("2024-05-02", "about 100 (quoted) · 150 (quoted)")]
    public void A_headline_has_a_line_where_what_it_relays_is_of_another_time(string period, string told)
    {
        Claim headline = new(
            "1",
            Chain.From(Wire).Paraphrasing(A),
            Dead,
            Estimate.Of(100),
            period: Edtf.Parse("2024-05-02"),
            appearances: [new(AppearancePlace.Headline)],
            relations: [new(ClaimRelationKind.Relays, "2")]);
        string text = Reconcile(
            headline,
            By(A, "2", Estimate.Approximately(100), period: period),
            By(A, "3", Estimate.Of(150), period: "2024-05-02"),
            By(B, "4", Estimate.Of(150), period: "2024-05-02")).ToString();
        Assert.Equal(told, Line(text, "  A   ")["A   ".Length..]);
    }

    /// <summary>A text has room for 600 characters and 160 for each claim: a column of names is the first thing to go.</summary>
    [Theory]
    [InlineData(20, "A         1 for ")]
    [InlineData(90, "A   1 for ")]
    public void Names_stand_in_a_column_while_the_figures_leave_room(int length, string told)
    {
        Claim one = By(A, "1", Estimate.Of(1), scope: Long('n')), two = By(State("another"), "2", Estimate.Of(2), scope: Long('s'));
        string[] lines = Reconcile(one, two).ToString().Split('\n');
        Assert.StartsWith($"  {told}nnn", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("  ANOTHER   2 for sss", lines[4], StringComparison.Ordinal);

        Scope Long(char letter) => Scope.Of([.. "abcde".Select(key => ($"{key}", new string(letter, length)))]);
    }

    /// <summary>Where every claim has two objections or fewer, up to eight of a figure are told with their days; of more, two.</summary>
    [Theory]
    [InlineData(4, "called into question by O0, 1 May 2024; by O1, 2 May 2024; by O2, 3 May 2024; by O3, 4 May 2024)")]
    [InlineData(5, "called into question by O0, 1 May 2024; by O1, 2 May 2024; by O2, O3 and O4)")]
    public void Objections_are_told_with_their_days_while_they_are_few(int count, string told)
    {
        string text = Reconcile(
        [
            .. Enumerable.Range(0, count).Select(i => By(State($"t{i}"), $"t{i}", Estimate.Of(100))),
            .. Enumerable.Range(0, count).Select(i => By(
                State($"o{i}"), $"o{i}", null, Stance.Remarks, date: $"2024-05-0{i + 1}", relations:
                    [.. Enumerable.Range(0, count).Select(k => new ClaimRelation(ClaimRelationKind.Impugns, $"t{k}"))])),
        ]).ToString();
        Assert.Contains(told, Line(text, "  T0   "), StringComparison.Ordinal);
    }

    /// <summary>A figure without an error is held against the one that has one, whichever comes first.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_figure_without_an_error_lies_beyond_what_the_other_leaves_room_for(bool isFirst)
    {
        Topic length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);
        Estimate bare = Estimate.Of(20, Unit.Metre), measured = Estimate.PlusMinus(10, 1, Unit.Metre, 0.95m);
        Reconciliation result = Reconcile(
            By(A, "1", isFirst ? bare : measured, topic: length), By(B, "2", isFirst ? measured : bare, topic: length));
        Assert.Equal(
            "20 m, of which no error is stated, lies beyond what 10 ± 1 m (95% coverage) leaves room for.",
            result.Judgements.Single().Reason);
    }

    /// <summary>150 more than a ceiling: with a deviation of 100 / 1.959964, or of √(100² + 50²) / 1.959964.</summary>
    [Theory]
    [InlineData("4150 ± 100 (95% coverage)", "up to 4000", "by 2.9σ:")]
    [InlineData("at least 4150", "4000 ± 100 (95% coverage)", "by 2.9σ:")]
    [InlineData("4150 ± 100 (95% coverage)", "4000 ± 50 (95% coverage)", "by 2.6σ:")]
    [InlineData("at least 4150", "up to 4000", "is at most 4,000 people:")]
    public void An_error_on_either_side_of_a_bound_is_counted(string dead, string ceiling, string told)
    {
        Topic exposed = new(
            "exposed", "exposed", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp, relations:
            [new(TopicRelationKind.CeilingOf, ["dead"])]);
        Assert.Contains(
            told,
            Reconciler.Default.Reconcile(
                ClaimSet.Create([By(A, "1", Estimate.Parse(dead)), By(B, "2", Estimate.Parse(ceiling), topic: exposed)]).On("dead"))
                .Related.Single().Reason,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "13.9σ")]
    [InlineData(3, "13.9σ, one of 3 pairs")]
    public void The_size_of_a_conflict_says_among_how_many_pairs(int count, string told)
    {
        Topic length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);
        Reconciliation result = Reconcile([.. Enumerable.Range(0, count).Select(
            i => By(State($"{i}"), $"{i}", Estimate.PlusMinus(i == 1 ? 20 : 10, 1, Unit.Metre, 0.95m), topic: length))]);
        Assert.Equal(told, result.Between("0", "1")!.Size!.ToString());
    }
}
