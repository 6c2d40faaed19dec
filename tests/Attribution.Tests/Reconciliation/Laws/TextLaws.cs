using System.Text.RegularExpressions;
using CsCheck;

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
        return result.Objections.All(objection => Names(objection.By))
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

    /// <summary>What is never cut stands with the figure that it is said of, or once for all of them in the two lines above.</summary>
    [Fact]
    public void Each_figure_is_told_with_its_stance_modality_scope_period_basis_and_route() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Claim[] said =
        [
            .. claims.Select((claim, i) => (i % 3) switch
            {
                0 => claim,
                1 => Estimated(claim, i),
                _ => claim.With(chain: Longer(claim.Chain, i)),
            }),
        ];
        Reconciliation result = Reconciler.Default.Reconcile(said.Set());
        string text = result.ToString();
        string[] lines = text.Split('\n');
        string head = lines[0] + lines[1];
        (string Figure, string Line)[] told =
        [
            .. lines.Skip(3).TakeWhile(line => line.Length > 0).SelectMany(line => line.Split(" · ").Select(figure => (figure, line))),
        ];
        Claim[] bare = [.. new VoiceLines(result).Headlines];
        return said.All(claim => bare.Contains(claim)
            ? text.Contains(Wording.Value(claim.Value!), StringComparison.Ordinal) && Route(claim).All(name => Has(text, name))
            : told.Any(each =>
                Details(claim, result.Names).All(detail => Has(each.Figure, detail) || Has(head, detail))
                && Route(claim).All(name => Has(each.Line, name) || Has(head, name))));

        static bool Has(string text, string detail) => text.Contains(detail, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Everybody_who_objects_to_a_figure_is_named_on_its_line() => Law.Holds(ClaimSetGen.Any, Gen.Int[0, 40], (claims, number) =>
    {
        Claim target = claims[0];
        Claim[] objecting =
        [
            .. Enumerable.Range(0, number).Select(i => new Claim(
                $"objection {i}",
                Chain.From(new Source($"critic{i}", $"critic {i}", SourceKind.Person), Edtf.Parse("2024-05-02")),
                target.Topic,
                null,
                Stance.Remarks,
                relations: [new(i % 5 == 4 ? ClaimRelationKind.Retracts : ClaimRelationKind.Impugns, target.Id, reason: $"flaw {i}")])),
        ];
        Claim[] all = [.. claims, .. objecting];
        Reconciliation result = Reconciler.Default.Reconcile(all.Set());
        string text = result.ToString();
        string[] lines = text.Split('\n');
        string value = target.Value is { } said ? Wording.Value(said) : "";
        return Unquoted(text).Length <= 600 + (160 * all.Length)
            && (target.Value is null || Array.Exists(lines, line => line.Contains(value, StringComparison.Ordinal)
                && result.Objections.Where(objection => objection.Target == target).All(objection =>
                    line.Contains(Wording.Who(objection.By), StringComparison.OrdinalIgnoreCase))));
    });

    private static Claim Estimated(Claim claim, int number) => new(
        claim.Id,
        claim.Chain,
        claim.Topic,
        claim.Value,
        claim.Stance,
        claim.Scope,
        claim.Period,
        $"we estimate {number}",
        claim.Assessments,
        claim.Appearances,
        claim.RecordedAt,
        claim.Relations,
        CountBasis.Survey);

    /// <summary>The chain with one link more within or around it, named or not.</summary>
    private static Chain Longer(Chain chain, int number)
    {
        Speaker more = number % 2 == 0
            ? new Source($"more{number}", $"report {number}", SourceKind.Document)
            : new Source($"more{number}", $"sources {number}", SourceKind.Collective, isNamed: false);
        return (number % 4) switch
        {
            0 => chain.BasedOn(more),
            1 => chain.Quoting(more),
            2 => Chain.FromLinks(chain.Links
                .Select(link => (link.Speaker, link.Relation, link.Date, link.Medium))
                .Prepend((more, LinkRelation.Paraphrases, null, null))),
            _ => chain.Paraphrasing(more),
        };
    }

    private static IEnumerable<string> Route(Claim claim) =>
        claim.Chain.Links.SelectMany(link => link.Speaker.Sources).Select(source => source.ToString());

    private static IEnumerable<string> Details(Claim claim, Names names)
    {
        if (claim.Value is not null)
        {
            yield return Wording.Value(claim.Value);
            if (claim.Stance == Stance.Denies) yield return "denied";
            if (claim.Stance == Stance.Believes) yield return "a belief";
            if (claim.Stance == Stance.Fears) yield return "a fear";
            if (claim.Stance == Stance.Hedges) yield return "a possibility";
        }

        if (claim.Modality is { } modality) yield return Wording.Quoted(modality);
        if (claim.Scope.Count > 0) yield return Wording.Scope(claim.Scope);
        if (claim.Period is { } period) yield return Wording.Short(Wording.Period(period));
        if (claim.Basis != CountBasis.NotStated) yield return Bases.Words(claim.Basis);
        Link[] relays = [.. claim.Chain.Links.TakeWhile(link => link.Relation is LinkRelation.Quotes or LinkRelation.Paraphrases)];
        for (int i = Names.IsGarbled(claim) ? 1 : 0; i < relays.Length; i++)
        {
            yield return relays[i].Relation == LinkRelation.Quotes ? "quot" : "paraphras";
        }
    }

    private static string Unquoted(string text) => Quotation().Replace(text, "");

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quotation();
}
