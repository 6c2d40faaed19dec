using System.Collections.Immutable;
using Attribution.Json.Tests;
using CsCheck;

namespace Attribution.Tests;

/// <summary>What holds for any quantity and any set of claims.</summary>
public sealed class WikibaseLawTests
{
    private static readonly WikibaseOptions Report = new()
    {
        OnLoss = OnLoss.Report,
        Units = WikibaseUnits.Wikidata.Add("Q4991371", Unit.Counted("soldiers")),
    };

    private static readonly Topic Losses = new("losses", "losses", "an army", unit: Unit.Counted("soldiers"));
    private static readonly Source Paper = new("paper", "The Paper", SourceKind.Publication, aliases: ["Paper"]);

    private static readonly WikibaseOptions Known = Report with
    {
        Topics = ImmutableDictionary<string, Topic>.Empty.Add("P1120", Losses),
        Sources = ImmutableDictionary<string, Source>.Empty.Add("Q7", Paper),
    };

    [Fact]
    public void Without_losses_a_quantity_comes_back()
    {
        int lossless = 0;
        Gen.OneOf(Any.Estimate, Simple).Sample(drawn =>
        {
            Estimate estimate = drawn.Text?.Length % 2 == 0 ? drawn.WithText(null) : drawn;
            try
            {
                Exported exported = WikibaseJson.ExportQuantity(estimate, Report);
                Imported<Estimate> imported = WikibaseJson.ImportQuantity(exported.Text, Report);
                if (exported.Losses.IsEmpty) Interlocked.Increment(ref lossless);
                return Samples.Same(imported.Value, estimate) || !exported.Losses.IsEmpty;
            }
            catch (LossException refusal)
            {
                return !refusal.Losses.IsEmpty;
            }
        });
        Assert.True(lossless > 3, $"{lossless} were without losses.");
    }

    [Fact]
    public void Without_losses_a_set_of_claims_comes_back()
    {
        int lossless = 0;
        Claims.Sample(claims =>
        {
            Exported exported = WikibaseJson.Export(claims, Known);
            ClaimSet imported = WikibaseJson.Import(exported.Text, Known).Value;
            if (exported.Losses.IsEmpty) Interlocked.Increment(ref lossless);
            return imported == claims || !exported.Losses.IsEmpty;
        });
        Assert.True(lossless > 10, $"{lossless} were without losses.");
    }

    [Fact]
    public void Any_set_is_told_its_losses_or_refused() => Any.ClaimSet.Sample(claims =>
    {
        WikibaseOptions options = Report with
        {
            Topics = claims.Topics.Select((topic, i) => ($"P{i + 1}", topic)).ToImmutableDictionary(pair => pair.Item1, pair => pair.topic),
        };
        try
        {
            Exported exported = WikibaseJson.Export(claims, options);
            Imported<ClaimSet> imported = WikibaseJson.Import(exported.Text, options);
            return imported.Value == claims || !exported.Losses.IsEmpty;
        }
        catch (LossException refusal)
        {
            return !refusal.Losses.IsEmpty;
        }
    });

    private static readonly Gen<Estimate> Simple = Gen.Select(
        Any.Number, Gen.Int[0, 3], Gen.Int[0, 3], (number, form, unit) =>
        {
            Unit? said = unit switch { 0 => Unit.Kilometre, 1 => Unit.Counted("soldiers"), 2 => Unit.Euro, _ => null };
            return form switch
            {
                0 => Estimate.Of(number, said),
                1 => Estimate.Approximately(number, said),
                2 => Estimate.Exactly(number, said),
                _ => Estimate.PlusMinus(Math.Round(number / 8), 3, said),
            };
        });

    private static readonly Gen<ClaimSet> Claims =
        from drafts in Gen.Select(Simple, Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool).Array[1, 5]
        select Attribution.ClaimSet.Create([.. drafts.SelectMany((draft, i) => Make(i, draft))]);

    private static IEnumerable<Claim> Make(int i, (Estimate Value, int Chain, int Period, int Stance, bool Deprecated) draft)
    {
        Chain chain = draft.Chain switch
        {
            0 => Chain.From(Known.Wiki),
            1 => Chain.From(Paper, Edtf.Parse("2024-12")),
            2 => Chain.From(new Source("https://example.org/a", "https://example.org/a", SourceKind.Publication)),
            3 => Chain.From(Paper).Quoting(new Source("Q9", "Q9", SourceKind.Document)),
            _ => Chain.From(new Source("Q9", "Q9", SourceKind.Document), Edtf.Parse("2024")),
        };
        Edtf? period = draft.Period switch
        {
            0 => Edtf.Parse("2024-12-23"),
            1 => Edtf.Parse("2024/.."),
            2 => Edtf.Parse("[2023-02..2024-05]"),
            3 => Edtf.Parse("2024~"),
            _ => null,
        };
        Claim claim = new(
            $"Q5$4a81ff40-2b5c-4b5d-9c4c-1b2d3e4f5a{i:00}",
            chain,
            Losses,
            draft.Stance < 2 ? null : draft.Value,
            draft.Stance == 1 ? Stance.Denies : Stance.Asserts,
            period: period);
        yield return claim;
        if (draft.Deprecated)
        {
            yield return new Claim(
                claim.Id + "/deprecated", Chain.From(Known.Wiki), Losses, stance: Stance.Remarks,
                relations: [new ClaimRelation(ClaimRelationKind.Impugns, claim.Id, draft.Period == 0 ? "Q21655367" : null)]);
        }
    }
}
