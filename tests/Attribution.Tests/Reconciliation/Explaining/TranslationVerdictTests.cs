using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A quotation in translation whose original words are not kept ranks as a paraphrase, and every text says why.</summary>
public class TranslationVerdictTests
{
    private const string Why = "translated; the original words are not kept";

    private static readonly Source Paper = new("paper", "the paper", SourceKind.Publication);

    [Fact]
    public void It_does_not_outrank_a_paraphrase()
    {
        Claim paraphrase = new("2", Chain.From(Paper).Paraphrasing(State("a")), Dead, Estimate.Of(2_000));
        Claim quotation = By(State("a"), "1", Estimate.Of(1_000));
        Assert.Equal(["1"], Reconcile(quotation, paraphrase).Used.Select(claim => claim.Id));
        Reconciliation both = Reconcile(Translated(quotation), paraphrase);
        Assert.Equal(["1", "2"], both.Used.Select(claim => claim.Id));
        Assert.Contains($"paraphrased by the wire, {Why}", both.ToString(), StringComparison.Ordinal);
        Assert.Contains($"the wire quotes A ({Why})", both.ToText(full: true), StringComparison.Ordinal);
        Assert.DoesNotContain("quoted", both.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_outranks_it_and_says_why()
    {
        Claim quotation = new("2", Chain.From(Paper).Quoting(State("a")), Dead, Estimate.Of(2_000));
        Reconciliation result = Reconcile(Translated(By(State("a"), "1", Estimate.Of(1_000))), quotation);
        Assert.Equal(["2"], result.Used.Select(claim => claim.Id));
        AuditEntry entry = result.Audit.Single(entry => entry.Claim.Id == "1");
        Assert.Equal($"1: discounted: It is {Why}. It conflicts with the more direct words of 2. [outranked]", entry.ToString());
        Assert.Contains(
            $"2,000 is used: a quotation outranks a paraphrase ({Why}).", result.ToText(full: true), StringComparison.Ordinal);
        Assert.Contains("the quotation is used", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_source_says_itself_is_its_own_words_only_in_its_language()
    {
        Claim own = new("1", Chain.From(State("a")), Dead, Estimate.Of(1_000));
        Reconciliation result = Reconcile(Translated(own), By(State("a"), "2", Estimate.Of(2_000)));
        Assert.Equal(["2"], result.Used.Select(claim => claim.Id));
    }

    [Fact]
    public void It_still_outranks_a_headline()
    {
        Claim headline = By(State("a"), "2", Estimate.Of(2_000)).WithAppearances(new Appearance(AppearancePlace.Headline));
        Assert.Equal(["1"], Reconcile(Translated(By(State("a"), "1", Estimate.Of(1_000))), headline).Used.Select(claim => claim.Id));
    }

    [Fact]
    public void With_the_original_words_it_is_a_quotation()
    {
        Claim claim = By(State("a"), "1", Estimate.Of(1_000));
        Claim other = new("2", Chain.From(Paper).Paraphrasing(State("a")), Dead, Estimate.Of(2));
        Appearance translated = new(AppearancePlace.Body, words: "a thousand") { Translation = new("uk") };
        Appearance kept = translated with { Translation = new("uk", "тисяча") };
        Appearance printed = new(AppearancePlace.Lede, words: "тисяча"), cut = new(AppearancePlace.Headline, words: "1,000");
        foreach (Appearance[] appearances in new Appearance[][] { [kept], [translated, kept], [translated, printed], [printed, cut] })
        {
            Assert.Single(Reconcile(claim.WithAppearances(appearances), other).Used);
        }

        Appearance elsewhere = new(AppearancePlace.Body, "paragraph 3");
        foreach (Appearance[] appearances in new Appearance[][] { [translated], [translated, cut], [translated, elsewhere] })
        {
            Reconciliation result = Reconcile(claim.WithAppearances(appearances), other);
            Assert.Equal(2, result.Used.Count());
            Assert.Contains(Why, result.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_paraphrase_and_an_unquoted_claim_are_not_told_of()
    {
        Claim paraphrase = Translated(new("1", Chain.From(Paper).Paraphrasing(State("a")), Dead, Estimate.Of(2_000)));
        Assert.DoesNotContain(Why, Reconcile(paraphrase).ToText(full: true), StringComparison.Ordinal);
        Assert.Contains("paraphrased", Reconcile(paraphrase).ToString(), StringComparison.Ordinal);
    }

    private static Claim Translated(Claim claim) =>
        claim.WithAppearances(new Appearance(AppearancePlace.Body, words: "one thousand") { Translation = new("uk", translator: "Olha") });
}
