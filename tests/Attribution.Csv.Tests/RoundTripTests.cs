using Attribution.Json.Tests;
using CsCheck;

namespace Attribution.Tests;

/// <summary>Claims go into a table and come back as they were, but for what is listed.</summary>
public class RoundTripTests
{
    private static readonly Topic Soldiers = new(
        "soldiers", "killed", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"), nouns: ["casualties"], parts: Parts.AddUp);

    private static readonly Topic Range = new("range", "range", "a gun", Accrual.Capacity, unit: Unit.Parse("km"));

    private static readonly Topic Plan = new("plan", "is planned", "the bridge");

    private static readonly string[] Words =
        ["more than 1,100", "about 40", "3,000", "between 40 and 60", "“nearly 3,000”", "several thousand", "at least 5.5", "12 ± 3"];

    private static readonly Gen<Edtf?> Date = Pick("2024-12-23", "2024-12-23?", "/2024-12-23", "2024-08-0X",
        "2024-11", "2024-04~/2024-12-23", "")
        .Select(text => text.Length == 0 ? null : Edtf.Parse(text));

    private static readonly Gen<string?> Phrase =
        Pick("a statement", "=HYPERLINK(1)", "-5 °", "'@x", "to the press; later", "\"said\"", "x, y", "")
            .Select(text => text.Length == 0 ? null : text);

    private static readonly Source[] Sources =
    [
        new("a", "Alpha", SourceKind.Person), new("b", "Beta & Sons", SourceKind.Organisation),
        new("c", "=cmd|' /C calc'!A0", SourceKind.Person),
        new("d", "Delta (Europe)", SourceKind.Publication, aliases: ["Delta"]), new("e", "a guard", SourceKind.Person, isNamed: false),
        new("f", "Twin", SourceKind.Person), new("g", "Twin", SourceKind.Person),
    ];

    private static readonly Gen<Speaker> Speaker = Gen.Select(Gen.Shuffle(Sources), Gen.Int[0, 5]).Select((all, kind) => kind switch
    {
        0 => Attribution.Speaker.Joint(Plainly(all).Take(2)),
        1 => Attribution.Speaker.OneOf(Plainly(all).Take(3)),
        _ => Attribution.Speaker.FromSource(all[0]),
    });

    private static readonly Gen<Chain> Chain =
        Gen.Select(Speaker, Date, Gen.Int[0, 2]).Array[1, 4].SelectMany(links => Pick(LinkRelation.Asserts, LinkRelation.Observed)
            .Select(last => Attribution.Chain.FromLinks(links.Select((link, i) =>
                (link.Item1, i == links.Length - 1 ? last : (LinkRelation)(2 + link.Item3), link.Item2, (string?)null)))));

    private static readonly Gen<Claim> OneClaim =
        from chain in Chain
        from number in Gen.Int[0, 9]
        from words in Pick(Words)
        from stance in Pick(Stance.Asserts, Stance.Denies, Stance.Believes, Stance.Evades, Stance.NeitherConfirmsNorDenies)
        from period in Date
        from modality in Phrase
        from basis in Gen.Enum<CountBasis>()
        from unit in Gen.Bool
        select Make(chain, number, words, stance, period, modality, basis, unit);

    [Fact]
    public void Claims_that_a_table_can_carry_come_back_as_they_were() =>
        OneClaim.Array[1, 12].Sample(
            drafts =>
            {
                ClaimSet claims = Numbered(drafts);
                foreach (char delimiter in ",;\t")
                {
                    string table = ClaimCsv.ToCsv(claims, delimiter);
                    Assert.Equal(claims, ClaimCsv.Parse(table, ClaimCsvOptions.For(claims)));
                    Assert.Equal(table, ClaimCsv.ToCsv(ClaimCsv.Parse(table, ClaimCsvOptions.For(claims)), delimiter));
                }
            },
            iter: 60);

    [Fact]
    public void Of_any_claims_those_without_a_loss_come_back_as_they_were() =>
        Any.ClaimSet.Sample(
            claims =>
            {
                string table = ClaimCsv.ToCsv(claims, out var losses);
                HashSet<string> lost = [.. losses.Select(loss => loss.Claim)];
                if (lost.Count == claims.Count) return;
                using StringReader text = new(table);
                CsvImport read = ClaimCsv.Import(text, ClaimCsvOptions.For(claims));
                Assert.All(claims.Where(claim => !lost.Contains(claim.Id)), claim => Assert.Equal(claim, read.Claims[claim.Id]));
            },
            iter: 100);

    [Fact]
    public void A_table_that_would_lose_something_is_refused_unless_losses_are_asked_for()
    {
        ClaimSet claims = [new Claim("1", Attribution.Chain.From(Sources[0]), Soldiers, Estimate.MoreThan(5))];
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => ClaimCsv.ToCsv(claims));
        Assert.Contains("allowLosses", refusal.Message, StringComparison.Ordinal);
        using StringWriter text = new();
        Assert.Throws<ArgumentException>(() => ClaimCsv.Write(text, claims));
        Assert.Empty(text.ToString());
        CsvLoss loss = Assert.Single(ClaimCsv.Write(text, claims, allowLosses: true));
        Assert.Equal(("1", "words"), (loss.Claim, loss.Member));
        Assert.Contains("more than 5", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_goes_through_a_table_and_back()
    {
        ClaimSet article = ClaimCsv.Parse(Kursk.Table, Kursk.Options);
        Assert.Equal(article, ClaimCsv.Parse(ClaimCsv.ToCsv(article), Kursk.Options));

        // Of the JSON, the words of S24 have no code there, and those of S37 are not read without their context.
        _ = ClaimCsv.ToCsv(Kursk.Json, out var losses);
        Assert.Equal([("S24", "value"), ("S37", "value")], losses.Select(loss => (loss.Claim, loss.Member)));
    }

    [Fact]
    public void Topics_and_sources_go_through_tables_and_back()
    {
        using StringWriter topics = new(), sources = new();
        TopicCsv.Write(topics, Kursk.Json.Topics);
        SourceCsv.Write(sources, Kursk.Json.Sources);
        using StringReader topicText = new(topics.ToString()), sourceText = new(sources.ToString());
        Assert.Equal(Kursk.Json.Topics, TopicCsv.Read(topicText));
        Assert.Equal(Kursk.Json.Sources, SourceCsv.Read(sourceText));
    }

    private static IEnumerable<Source> Plainly(Source[] all) => all.Where(source => !source.Name.Contains('&', StringComparison.Ordinal)
        && !source.Name.Contains('|', StringComparison.Ordinal));

    private static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static Claim Make(
        Chain chain, int number, string words, Stance stance, Edtf? period, string? modality, CountBasis basis, bool unit)
    {
        Topic topic = number switch { < 4 => Soldiers, < 7 => Range, _ => Plan };
        bool answers = stance is not (Stance.Evades or Stance.NeitherConfirmsNorDenies);
        ClaimValue? value = !answers ? null : topic == Plan ? new TextValue("=" + words) : Value(topic, words, unit);
        return new(
            "x", chain, topic, value, stance, number == 0 ? Scope.Of(("place", "Kursk"), ("branch", "-1")) : null, period, modality,
            number == 1 ? [Scales.AdmiraltyReliability["B"]] : [],
            number == 2 ? [new(AppearancePlace.Headline, "second; printing", "1,100"), new(AppearancePlace.Body)] : [],
            number == 3 ? NodaTime.Instant.FromUnixTimeSeconds(1_700_000_000) : null,
            basis: basis);
    }

    private static Estimate Value(Topic topic, string words, bool unit)
    {
        Estimate read = topic.ReadEstimate(words.Trim('“', '”')).WithText(words);
        if (unit) read = read.WithUnit(topic.Unit);
        return words.StartsWith("between", StringComparison.Ordinal) && unit ? read.Varying() : read;
    }

    private static ClaimSet Numbered(Claim[] drafts) => ClaimSet.Create(
        drafts.Select((draft, i) => draft.WithId($"id {i}").WithRelations(
            i == 0 ? [] : [new(ClaimRelationKind.Relays, $"id {i - 1}", i % 3 == 0 ? "read aloud (twice)" : null),
                new(ClaimRelationKind.SameAs, "id 0")])),
        [],
        Sources,
        DifferingWords.Told);
}
