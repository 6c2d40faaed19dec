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
    public void Every_period_is_in_the_short_text() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        string text = Reconciler.Default.Reconcile(claims.Set()).ToString();
        return claims.All(claim => IsBareHeadline(claim)
            || claim.Period is not { } period
            || text.Contains(Wording.Short(Wording.Period(period)), StringComparison.Ordinal));
    });

    [Fact]
    public void Who_denies_disowns_withdraws_or_objects_is_named_in_the_short_text() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        string text = result.ToString();
        return result.Objections.All(objection => IsBareHeadline(objection.Target) || Names(objection.By))
            && result.Audit.Where(entry => entry.Reason?.Code == "denial").All(entry => Names(entry.Claim));

        bool Names(Claim claim) => text.Contains(Wording.Who(claim), StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void What_became_of_each_claim_that_was_withdrawn_or_disputed_is_in_the_short_text() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        string text = result.ToString();
        return result.Audit.All(entry => entry switch
        {
            { Use: ClaimUse.Used, Dispute: not null } => text.Contains("disputed", StringComparison.Ordinal),
            { Reason.Code: "retracted" } => text.Contains("withdrawn", StringComparison.Ordinal),
            { Reason.Code: "revised" } => text.Contains("revised", StringComparison.Ordinal)
                || text.Contains("lowered", StringComparison.Ordinal),
            _ => true,
        });
    });

    [Fact]
    public void A_pair_two_standard_deviations_apart_is_told_or_counted() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Set());
        HashSet<Claim> used = [.. result.Used];
        bool isFar = result.Judgements.Any(pair =>
            pair is { IsConflict: false, Ends.Deviations: >= 2, Why: PairReason.ByChance }
            && used.Contains(pair.First)
            && used.Contains(pair.Second));
        return !isFar || result.ToString().Contains("within what chance would produce", StringComparison.Ordinal);
    });

    [Fact]
    public void That_no_source_supports_a_value_in_between_is_false_once_a_discounted_claim_names_one() =>
        Law.Holds(ClaimSetGen.OfOneQuantity, claims =>
        {
            Reconciliation before = Reconciler.Default.Reconcile(claims.Set());
            if (!IsSaid(before) || before.Used.FirstOrDefault() is not { } told) return true;

            // A relay that names every value there is, in whatever unit the others were said.
            Claim relay = new(
                "relay",
                Chain.From(new Source("relayer", "the relayer", SourceKind.Publication)),
                told.Topic,
                Estimate.Between(-1_000_000_000, 1_000_000_000),
                scope: told.Scope,
                period: told.Period,
                relations: [new(ClaimRelationKind.Relays, told.Id)]);
            return !IsSaid(Reconciler.Default.Reconcile(claims.Append(relay).Set()));
        });

    private static bool IsSaid(Reconciliation result) =>
        result.Refusals.Any(refusal => refusal.Message.Contains("no source supports a value in between", StringComparison.Ordinal));

    private static bool IsBareHeadline(Claim claim) => Voice.DirectnessOf(claim) == Directness.Headline;

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
