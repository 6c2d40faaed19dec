using System.Globalization;

namespace Attribution.Tests;

public class ScalesTests
{
    public static TheoryData<string> Ids => [.. Scales.All.Select(scale => scale.Id)];

    // Codes as the cited documents have them, strongest first; those outside the order after the bar. A term is followed by its band.
    [Theory]
    [InlineData("admiralty.reliability", "A, B, C, D, E | F, G")]
    [InlineData("admiralty.credibility", "1, 2, 3, 4, 5 | 6")]
    [InlineData("icd203.likelihood",
        "almost certain 95–99%, very likely 80–95%, likely 55–80%, roughly even chance 45–55%, unlikely 20–45%, " +
        "very unlikely 5–20%, almost no chance 1–5% | ")]
    [InlineData("icd203.confidence", "high, moderate, low | ")]
    [InlineData("phia.yardstick",
        "almost certain 95–<100%, highly likely 80–90%, likely 55–75%, realistic possibility 40–<50%, unlikely 25–35%, " +
        "highly unlikely 10–20%, remote chance >0–5% | ")]
    [InlineData("phia.ancr", "high, moderate, low | ")]
    [InlineData("nato.ajp2.likelihood",
        "highly likely >90–100%, likely 60–90%, even chance 40–60%, unlikely 10–40%, highly unlikely 0–<10% | ")]
    [InlineData("nz.govt",
        "almost certain >90–100%, highly probable 75–85%, probable 55–70%, realistic possibility 25–50%, improbable 15–20%, " +
        "remote 0–<10% | ")]
    [InlineData("ipcc.ar5-ar6.likelihood",
        "virtually certain 99–100%, extremely likely 95–100%, very likely 90–100%, likely 66–100%, " +
        "more likely than not >50–100%, about as likely as not 33–66%, unlikely 0–33%, very unlikely 0–10%, " +
        "extremely unlikely 0–5%, exceptionally unlikely 0–1% | ")]
    [InlineData("ipcc.ar5-ar6.confidence", "very high, high, medium, low, very low | ")]
    [InlineData("ipcc.ar4.wg2.likelihood",
        "virtually certain >99–100%, very likely 90–99%, likely 66–90%, about as likely as not 33–66%, unlikely 10–33%, " +
        "very unlikely 1–10%, exceptionally unlikely 0–<1% | ")]
    [InlineData("ipcc.ar4.confidence", "very high 90–100%, high 80%, medium 50%, low 20%, very low 0–<10% | ")]
    [InlineData("kent.1964",
        "certain 100%, almost certain 87–99%, probable 63–87%, chances about even 40–60%, probably not 20–40%, " +
        "almost certainly not 2–12%, impossible 0% | ")]
    [InlineData("kesselman.2008",
        "certainty 100%, almost certain 86–99%, highly likely 71–85%, likely 56–70%, chances a little better or less 46–55%, " +
        "unlikely 31–45%, highly unlikely 16–30%, remote 1–15%, impossible 0% | ")]
    [InlineData("efsa.2018",
        "almost certain 99–100%, extremely likely 95–99%, very likely 90–95%, likely 66–90%, about as likely as not 33–66%, " +
        "unlikely 10–33%, very unlikely 5–10%, extremely unlikely 1–5%, almost impossible 0–1% | ")]
    [InlineData("stix.confidence.none-low-med-high", "High, Med, Low, None | ")]
    [InlineData("stix.confidence.zero-ten", "10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 | ")]
    [InlineData("stix.confidence.wep",
        "Certain, Highly likely/Almost Certain, Likely/Probable, Even Chance, Unlikely/Probably Not, " +
        "Highly Unlikely/Almost Certainly Not, Impossible | ")]
    [InlineData("stix.confidence.dni",
        "Almost Certain / Nearly Certain, Very Likely / Highly Probable, Likely / Probable, Roughly Even Chance / Roughly Even Odds, " +
        "Unlikely / Improbable, Very Unlikely / Highly Improbable, Almost No Chance / Remote | ")]
    [InlineData("iodef.rfc7970", "high, medium, low | numeric, unknown, ext-value")]
    public void A_scale_has_the_codes_and_bands_of_its_document(string id, string expected)
    {
        Scale scale = Scales.Find(id)!;
        string Text(bool ordered) => string.Join(", ", scale.Levels
            .Where(level => level.Rank is not null == ordered)
            .Select(level => level.Band is { } band ? $"{level.Code} {band}" : level.Code));

        Assert.Equal(expected, $"{Text(ordered: true)} | {Text(ordered: false)}");
    }

    [Fact]
    public void The_stix_integer_scale_runs_from_100_down_to_0() =>
        Assert.Equal(
            Enumerable.Range(0, 101).Select(value => (100 - value).ToString(CultureInfo.InvariantCulture)),
            Scales.StixInteger.Levels.Select(level => level.Code));

    [Fact]
    public void There_are_twenty_one_scales_and_no_identifier_twice()
    {
        Assert.Equal(21, Scales.All.Length);
        Assert.Equal(21, Scales.All.Select(scale => scale.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_scale_is_found_by_its_exact_identifier_only()
    {
        Assert.Same(Scales.Kent, Scales.Find("kent.1964"));
        Assert.Null(Scales.Find("kent"));
        Assert.Null(Scales.Find("Kent.1964"));
        Assert.Null(Scales.Find(""));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scale_names_its_edition_and_document(string id)
    {
        Scale scale = Scales.Find(id)!;
        Assert.All(new[] { scale.Name, scale.Edition, scale.Citation }, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.True(scale.Url is null || scale.Url.Scheme == Uri.UriSchemeHttps);
        Assert.Equal(id, scale.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ranks_count_up_from_one_and_levels_without_a_rank_come_last(string id)
    {
        Scale scale = Scales.Find(id)!;
        int ordered = scale.Levels.Count(level => level.Rank is not null);
        Assert.Equal(Enumerable.Range(1, ordered).Select(rank => (int?)rank), scale.Levels.Take(ordered).Select(level => level.Rank));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_word_of_a_scale_names_two_of_its_levels(string id)
    {
        Scale scale = Scales.Find(id)!;
        IEnumerable<string> words = scale.Levels.SelectMany(
            level => new[] { level.Code, level.Label }.Concat(level.Alternatives).Distinct(StringComparer.OrdinalIgnoreCase));
        Assert.Empty(
            words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("icd203.likelihood", "probable", "likely")]
    [InlineData("icd203.likelihood", "REMOTE", "almost no chance")]
    [InlineData("admiralty.reliability", "b", "B")]
    [InlineData("admiralty.reliability", "usually reliable", "B")]
    [InlineData("admiralty.credibility", "Doubtfully true", "4")]
    [InlineData("nz.govt", "likely", "probable")]
    [InlineData("stix.confidence.dni", "Improbable", "Unlikely / Improbable")]
    public void A_level_is_found_by_its_code_label_or_alternative_in_any_case(string id, string word, string code) =>
        Assert.Equal(code, Scales.Find(id)![word].Level.Code);

    // Modal verbs are hedges of no stated strength; Kent kept 'possible' outside his scale.
    [Theory]
    [InlineData("could")]
    [InlineData("may")]
    [InlineData("might")]
    [InlineData("possible")]
    public void Modal_words_are_on_no_scale(string word) => Assert.DoesNotContain(Scales.All, scale => scale.TryGetLevel(word, out _));

    // The same word means 55–75 %, 55–80 %, 60–90 % or 66–100 %.
    [Fact]
    public void Likely_is_a_different_band_on_different_scales() =>
        Assert.Equal(
            ["55–80%", "55–75%", "60–90%", "55–70%", "66–100%", "66–90%", "56–70%", "66–90%"],
            Scales.All.Where(scale => scale.HasBands && scale.TryGetLevel("likely", out _))
                .Select(scale => scale["likely"].Level.Band.ToString()));

    [Fact]
    public void An_unknown_code_is_refused_with_the_codes_that_there_are()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Scales.AdmiraltyReliability["H"]);
        Assert.StartsWith(
            "'H' is not a code of the scale admiralty.reliability; its codes are 'A', 'B', 'C', 'D', 'E', 'F', 'G'.", refusal.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Scales.AdmiraltyReliability[""]);
        Assert.Throws<ArgumentNullException>(() => Scales.AdmiraltyReliability[null!]);
    }

    [Fact]
    public void A_level_reads_as_its_code_and_label()
    {
        Assert.Equal("B (Usually reliable)", Scales.AdmiraltyReliability["B"].Level.ToString());
        Assert.Equal("very likely", Scales.Icd203Likelihood["very likely"].Level.ToString());
    }
}
