using static Attribution.Tests.Events;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>How many rows a page and a picture have, with exactly as many and with one more.</summary>
public class PageLimitTests
{
    private const int Rows = 100, Groups = 40, Bands = 200, Drawn = 300;

    private static readonly PageOptions Full = PageOptions.Default with { IsFull = true };

    private static readonly Topic Culprit = new("culprit", "who blew up the dam", "the dam", Accrual.FixedAttribute);

    private static readonly Topic Answered = new("answered", "deployment", "the north", Accrual.FixedAttribute);

    private static Reconciliation Voices(int count) => Reconcile(
        [.. Enumerable.Range(0, count).Select(i => By(State($"s{i:000}"), $"{i:000}", Estimate.Exactly(100)))]);

    private static Claim InPlace(int i) =>
        By(State($"s{i:000}"), $"{i:000}", Estimate.Exactly(100), scope: Scope.Of(("place", $"place {i:000}")));

    private static Votes Answers(int count) => Reconcile(
        [.. Enumerable.Range(0, count).Select(i => By(State($"s{i:000}"), $"{i:000}", new TextValue($"x{i:000}"), topic: Culprit))]).Votes;

    private static string More(string text) =>
        text.Split('\n').Where(line => line.Contains("… ", StringComparison.Ordinal) && line.Contains(" more ", StringComparison.Ordinal))
            .Select(line => line.Trim()).FirstOrDefault("");

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "… 1 more voice: ask for the full page to have all.")]
    [InlineData(2, "… 2 more voices: ask for the full page to have all.")]
    public void A_page_of_a_verdict_has_a_hundred_voices(int more, string told)
    {
        Reconciliation result = Voices(Rows + more);
        Assert.Equal(told, More(result.ToMarkdown()));
        Assert.Equal("", More(result.ToMarkdown(Full)));
        Assert.Equal(more == 0, result.ToMarkdown().Contains("The full text", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "… 1 more answer: ask for the full page to have all.")]
    public void A_page_of_votes_has_a_hundred_answers(int more, string told) =>
        Assert.Equal(told, More(Answers(Rows + more).ToMarkdown()));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_answer_of_a_page_has_a_hundred_voters(int more)
    {
        Votes votes = Reconcile(
            [.. Enumerable.Range(0, Rows + more).Select(i => By(State($"s{i:000}"), $"{i:000}", null, topic: Answered))]).Votes;
        Assert.Contains("S099", votes.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("S100", votes.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(more == 1, votes.ToMarkdown().Contains("1 more", StringComparison.Ordinal));
        Assert.Equal(more == 1, votes.ToMarkdown(Full).Contains("S100", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "… 1 more row: ask for the full page to have all.")]
    public void A_page_of_sensitivity_has_a_hundred_rows(int more, string told)
    {
        Sensitivity table = Sensitivity.LeaveOneWitnessOut(
            Reconciler.Default, [.. Voices(Rows + more).Known.Select(entry => entry.Claim)]);
        Assert.Equal(told, More(table.ToMarkdown()));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "… 1 more event: ask for the full page to have all.")]
    public void A_page_of_a_total_has_a_hundred_events(int more, string told) => Assert.Equal(
        told,
        More(Totals.Of(
            Enumerable.Range(0, Rows + more).Select(i => Event($"e{i:000}", Estimate.Of(i + 1))),
            Dependence.Unknown,
            areDisjoint: true).ToMarkdown()));

    /// <summary>Verdicts of 40 claims: two of them are within a hundred, the third is not.</summary>
    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "… 1 more verdict: ask for the full page to have all.")]
    [InlineData(5, "… 3 more verdicts: ask for the full page to have all.")]
    public void A_page_of_verdicts_has_those_of_a_hundred_claims(int topics, string told)
    {
        ClaimSet claims = ClaimSet.Create(
        [
            .. Enumerable.Range(0, topics).SelectMany(topic => Enumerable.Range(0, 40).Select(i => By(
                State($"s{i:000}"),
                $"{topic}-{i:000}",
                Estimate.Exactly(100),
                topic: new($"t{topic}", "deaths", $"event {topic}", Accrual.Cumulative, unit: People)))),
        ]);
        Verdicts all = Verdicts.Of(Reconciler.Default.ReconcileAll(claims));
        Assert.Equal(told, More(all.ToMarkdown()));
        Assert.Equal("", More(all.ToMarkdown(Full)));
    }

    [Fact]
    public void A_full_page_of_a_total_has_all_events() => Assert.Contains(
        $"\n- e{Rows:000}",
        Totals.Of(
            Enumerable.Range(0, Rows + 1).Select(i => Event($"e{i:000}", Estimate.Of(i + 1))),
            Dependence.Unknown,
            areDisjoint: true).ToMarkdown(Full),
        StringComparison.Ordinal);

    [Fact]
    public void A_total_of_one_event_lists_it() => Assert.Contains(
        "\n- market",
        Totals.Of([Event("market", Estimate.Of(7), Estimate.Of(7))], Dependence.Unknown).ToMarkdown(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "… 1 more group: ask for the full page to have all.")]
    public void A_page_of_groups_has_forty(int more, string told) => Assert.Equal(
        told,
        More(Reconciler.Default.ReconcileBy(
            [.. Enumerable.Range(0, Groups + more).Select(InPlace)], GroupKeys.Scope).ToMarkdown()));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_page_shows_a_picture_of_three_hundred_claims(int more, bool isDrawn)
    {
        Reconciliation result = Voices(Drawn + more);
        Assert.Equal(isDrawn, result.ToHtml().Contains("<svg", StringComparison.Ordinal));
        Assert.Contains("<svg", result.ToHtml(Full), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_words_and_one_figure_shows_a_picture()
    {
        Reconciliation result = Reconcile(By(State("a"), "1", new TextValue("heavy losses")), By(State("b"), "2", Estimate.Of(100)));
        Assert.Contains("<svg", result.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", Answers(2).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_comparison_that_depends_on_the_reading_says_how()
    {
        string page = PolicyComparison.Of(
            [By(State("a"), "1", Estimate.Approximately(100)), By(State("b"), "2", Estimate.Approximately(250))],
            [Readers.Relative(0.05m), Readers.Relative(2)],
            [Mergers.Envelope]).ToMarkdown();
        Assert.Contains("- Divided under relative 5 %", page, StringComparison.Ordinal);
        Assert.Contains("- Corroborated under relative 200 %", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "… 1 more scope, time or subgroup.")]
    [InlineData(2, "… 2 more scopes, times or subgroups.")]
    public void An_orchard_has_two_hundred_bands(int more, string told) => Assert.Equal(
        told,
        Noted(Plots.Orchard(
            Reconcile([.. Enumerable.Range(0, Bands + more).Select(InPlace)]), PlotOptions.Default with { MaximumRows = 1_000 })));

    /// <summary>A source with one claim has three rows, one with two has four.</summary>
    [Theory]
    [InlineData(132, 1, "")]
    [InlineData(131, 2, "… 1 more row.")]
    [InlineData(130, 3, "… 2 more rows.")]
    public void A_tree_of_sources_has_four_hundred_rows(int ones, int twos, string told) => Assert.Equal(
        told,
        Noted(Plots.Dependence((Reconciler.Default with { Selection = Selections.All }).Reconcile(ClaimSet.Create(
        [
            .. Enumerable.Range(0, ones).Select(i => Own(i, 1)),
            .. Enumerable.Range(ones, twos).SelectMany(i => new[] { Own(i, 1), Own(i, 2) }),
        ])))));

    private static Claim Own(int source, int number) =>
        new($"{source:000}-{number}", Chain.From(State($"s{source:000}")), Dead, Estimate.Exactly(99 + number));

    private static string Noted(string svg) =>
        new Picture(svg).Texts.SingleOrDefault(text => text.StartsWith("… ", StringComparison.Ordinal)) ?? "";
}
