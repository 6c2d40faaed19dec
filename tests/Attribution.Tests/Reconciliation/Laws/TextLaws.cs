using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>What holds of the text of any verdict.</summary>
public partial class TextLaws
{
    [Fact]
    public void The_short_text_has_at_most_600_characters_and_160_per_claim_besides_names_and_quotations() =>
        Law.Holds(ClaimSetGen.Any, claims =>
        {
            string text = Reconciler.Default.Reconcile(claims.Set()).ToString();
            return Unquoted(text).Length <= 600 + (160 * claims.Length);
        });

    [Fact]
    public void No_sentence_of_the_short_text_stands_twice() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        string text = Reconciler.Default.Reconcile(claims.Set()).ToString();
        string[] sentences =
        [
            .. text.Split(["\n", ". "], StringSplitOptions.TrimEntries).Where(line => line.Contains(' ') && line[0] != '['),
        ];
        return sentences.Distinct().Count() == sentences.Length;
    });

    [Fact]
    public void Every_figure_is_in_the_short_text_with_its_stance_scope_and_modality() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        string text = Reconciler.Default.Reconcile(claims.Set()).ToString();
        return claims.All(claim =>
            (claim.Value is null || text.Contains(Wording.Value(claim.Value), StringComparison.Ordinal))
            && (claim.Scope.Count == 0 || text.Contains(Wording.Scope(claim.Scope), StringComparison.Ordinal))
            && (claim.Stance != Stance.Fears || claim.Value is null || text.Contains("a fear", StringComparison.Ordinal))
            && (claim.Stance != Stance.Denies || claim.Value is null || text.Contains("denied", StringComparison.Ordinal)));
    });

    [Fact]
    public void Every_voice_is_named_in_the_short_text() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        string text = result.ToString();
        return result.Used.All(claim => text.Contains(Wording.Who(claim), StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void The_full_text_has_every_claim_and_every_sentence_of_the_explanation() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        string text = result.ToText(full: true);
        return result.Explanation.All(sentence => text.Contains(sentence.ToString(), StringComparison.Ordinal))
            && claims.All(claim => text.Contains($"  {claim.Id}  ", StringComparison.Ordinal));
    });

    private static string Unquoted(string text) => Quotation().Replace(text, "");

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quotation();
}
