using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>How many are named, and from which number on they are counted: at each limit, and one beyond it.</summary>
public class CountedInTextTests
{
    private static readonly Topic Deployed = new("deployed", "troops.deployed", "the front", Accrual.State);

    private static readonly Source A = State("a"), B = State("b");

    private static string Line(string text, string words) =>
        Assert.Single(text.Split('\n'), line => line.Contains(words, StringComparison.Ordinal)).Trim();

    private static Claim Exactly(string by, int figure) => By(State(by), by, Estimate.Exactly(figure));

    [Theory]
    [InlineData(1, "A says yes; Z says no.")]
    [InlineData(2, "A and B say yes; Z says no.")]
    [InlineData(7, "A, B, C, D, E, F and G say yes; Z says no.")]
    [InlineData(8, "A, B, C, D, E, F and 2 more say yes; Z says no.")]
    public void Up_to_seven_are_named_on_a_side(int count, string told)
    {
        Claim[] yes = [.. "abcdefgh"[..count].Select(letter => By(State($"{letter}"), $"{letter}", null, topic: Deployed))];
        Assert.StartsWith(told, Line(Reconcile([.. yes, By(State("z"), "z", null, Stance.Denies, topic: Deployed)]).ToText(), "Z says no"));
    }

    [Theory]
    [InlineData(1, "; Z0 stands alone.")]
    [InlineData(2, "; Z0 and Z1 each stand alone.")]
    [InlineData(4, "; Z0, Z1, Z2 and Z3 each stand alone.")]
    [InlineData(5, "; 5 others each stand alone.")]
    public void Up_to_four_who_stand_alone_are_named(int alone, string told)
    {
        Claim[] claims =
        [
            Exactly("a", 10), Exactly("b", 10), .. Enumerable.Range(0, alone).Select(i => Exactly($"z{i}", 100 + i)),
        ];
        Assert.EndsWith(told, Line(Reconcile(claims).ToText(), "Can be right together"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "A0, A1, A2, A3 and A4 (10 people); Z stands alone.")]
    [InlineData(6, "A0, A1, A2, A3 and 2 more (10 people); Z stands alone.")]
    public void Up_to_five_of_a_camp_are_named(int members, string told) => Assert.Equal(
        "Can be right together: " + told,
        Line(
            Reconcile([.. Enumerable.Range(0, members).Select(i => Exactly($"a{i}", 10)), Exactly("z", 90)]).ToText(),
            "Can be right together"));

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Up_to_four_camps_of_several_are_told(int camps, bool areTold)
    {
        Claim[] claims = [.. Enumerable.Range(0, camps).SelectMany(i => new[] { Exactly($"a{i}", 10 * i), Exactly($"b{i}", 10 * i) })];
        Assert.Equal(areTold, Reconcile(claims).ToText().Contains("Can be right together", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "1 more pair conflicts.")]
    [InlineData(4, "4 more pairs conflict.")]
    public void Two_conflicts_are_told_and_others_counted(int sources, string? told)
    {
        string text = Reconcile([.. Enumerable.Range(0, sources).Select(i => Exactly($"a{i}", i))]).ToText();
        Assert.Equal(told is not null, text.Contains(" more pair", StringComparison.Ordinal));
        if (told is not null) Assert.Equal(told, Line(text, "more pair"));
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, "- A further 2 pairs conflict.")]
    public void Nine_of_a_kind_are_told_in_full_and_of_ten_eight(int pairs, string? told)
    {
        // Each of two on one side conflicts with each on the other; those of one side agree.
        int others = pairs / (pairs == 9 ? 3 : 2), ones = pairs / others;
        string text = Reconcile(
        [
            .. Enumerable.Range(0, ones).Select(i => Exactly($"a{i}", 1)), .. Enumerable.Range(0, others).Select(i => Exactly($"b{i}", 2)),
        ]).ToText(full: true);
        int inFull = text.Split('\n').Count(line => line.Contains(" contradict each other. ", StringComparison.Ordinal));
        Assert.Equal(told is null ? 9 : 8, inFull);
        if (told is not null) Assert.Equal(told, Line(text, "A further 2 pairs"));
    }

    [Theory]
    [InlineData(2, " is reported in two ways that exclude each other; the quotation is used.")]
    [InlineData(3, " is reported in three ways that exclude each other; the quotation is used.")]
    [InlineData(4, " is reported in 4 ways that exclude each other; the quotation is used.")]
    public void Ways_are_counted_in_words_up_to_three(int ways, string told)
    {
        Claim[] claims =
        [
            By(A, "0", Estimate.Exactly(1)),
            .. Enumerable.Range(1, ways - 1).Select(i => new Claim(
                $"{i}", Chain.From(Wire).Paraphrasing(A), Dead, Estimate.Exactly(10 * i))),
        ];
        Assert.StartsWith("A" + told, Line(Reconcile(claims).ToText(), "ways that exclude each other"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "1 witness, through the wire")]
    [InlineData(2, "2 independent witnesses, both through the wire")]
    [InlineData(3, "3 independent witnesses, all through the wire")]
    public void The_only_outlet_is_told_for_one_two_and_many(int sources, string told) => Assert.Contains(
        $" · {told}",
        Reconcile([.. Enumerable.Range(0, sources).Select(i => Exactly($"a{i}", 1))]).ToText().Split('\n')[1],
        StringComparison.Ordinal);

    [Theory]
    [InlineData(2, "A0 and A1 both say none.")]
    [InlineData(3, "A0, A1 and A2 all say none.")]
    [InlineData(4, null)]
    public void Two_or_three_who_agree_are_named(int sources, string? told)
    {
        string text = Reconcile([.. Enumerable.Range(0, sources).Select(i => Exactly($"a{i}", 0))]).ToText();
        Assert.Equal(told is not null, text.Contains("say none", StringComparison.Ordinal));
        if (told is not null) Assert.StartsWith(told, Line(text, "say none"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "A0, A1, A2 and A3 give the same unrounded count, 12,391, and may have it from one origin.")]
    [InlineData(5, "5 sources give the same unrounded count, 12,391, and may have it from one origin.")]
    public void Up_to_four_who_give_the_same_count_are_named(int sources, string told) => Assert.StartsWith(
        told,
        Line(
            Reconcile([.. Enumerable.Range(0, sources).Select(i => By(State($"a{i}"), $"{i}", Estimate.Of(12_391)))]).ToText(),
            "unrounded"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1, "Less than 201 (A) leaves")]
    [InlineData(2, "Less than 201 and less than 202 (A) leave")]
    [InlineData(3, "Less than 201, less than 202 and less than 203 (A) leave")]
    [InlineData(4, "Less than 201, less than 202 and less than 203 (A) leave")]
    public void Up_to_three_other_words_of_a_source_are_told_to_leave_room(int words, string told) => Assert.Contains(
        $" {told} room for exactly 150. [",
        Reconcile(
        [
            By(A, "0", Estimate.Exactly(100)),
            By(B, "9", Estimate.Exactly(150)),
            .. Enumerable.Range(1, words).Select(i => By(A, $"{i}", Estimate.LessThan(200 + i))),
        ]).ToText(),
        StringComparison.Ordinal);

    /// <summary>The present answer is one of them; a thirteenth makes the twelve before it a series.</summary>
    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 0)]
    [InlineData(14, 13)]
    public void More_than_twelve_earlier_figures_are_counted(int figures, int counted)
    {
        string text = Reconcile([.. Enumerable.Range(1, figures).Select(i => By(
            A, $"{i:00}", Estimate.Exactly(900 + i), period: $"/2024-01-{i:00}", date: $"2024-01-{i:00}"))]).ToText();
        Assert.Equal(counted > 0, text.Contains("earlier figures", StringComparison.Ordinal));
        if (counted > 0)
        {
            Assert.EndsWith(
                " · 13 earlier figures, from 901 (1 Jan 2024) to 913 (13 Jan 2024)",
                Line(text, "earlier figures"),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_officials_of_one_description_are_told_apart_by_their_claims()
    {
        string text = Reconcile(By(Unnamed("u"), "1", Estimate.Of(100)), By(Unnamed("v"), "2", Estimate.Of(200))).ToText();
        Assert.Equal("an official (cited by the wire) [1]   100 (quoted)", Line(text, "[1]   "));
        Assert.Equal("an official (cited by the wire) [2]   200 (quoted)", Line(text, "[2]   "));
        Assert.DoesNotContain(" [1]   ", Reconcile(By(Unnamed("u"), "1", Estimate.Of(100))).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "an answer on another topic excludes this one, and merging cannot strengthen a single witness.")]
    [InlineData(false, "an answer on another topic excludes this one, and merging cannot strengthen a single witness; 1 more reason.")]
    public void Reasons_beyond_two_are_counted(bool isFigure, string told)
    {
        Topic exposed = new(
            "exposed", "exposed", "the flood", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.CeilingOf, "dead")]);
        Claim own = By(A, "1", isFigure ? Estimate.Exactly(5_000) : Estimate.MoreThan(5_000));
        ClaimSet claims = [own, By(B, "2", Estimate.Of(4_000), topic: exposed)];
        Assert.Equal("No merged value: " + told, Line(Reconciler.Default.Reconcile(claims.On("dead")).ToText(), "No merged value"));
    }
}
