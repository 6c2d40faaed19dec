using System.Globalization;

namespace Attribution.Tests;

/// <summary>
/// Which terms each scale has for the probabilities at, just below and just above every end of its bands. Worked out from the printed
/// bands by a separate script, not by the library; "-" where the scale has no term. The sources are those that each scale cites.
/// </summary>
public class ScaleLookupTests
{
    public static TheoryData<string, string> Lookups => new()
    {
        {
            "icd203.likelihood", """
            0 0.0001 0.0099 | -
            0.01 0.0101 0.0499 | almost no chance
            0.05 | almost no chance; very unlikely
            0.0501 0.1999 | very unlikely
            0.2 | very unlikely; unlikely
            0.2001 0.4499 | unlikely
            0.45 | roughly even chance; unlikely
            0.4501 0.5499 | roughly even chance
            0.55 | roughly even chance; likely
            0.5501 0.7999 | likely
            0.8 | very likely; likely
            0.8001 0.9499 | very likely
            0.95 | almost certain; very likely
            0.9501 0.9899 0.99 | almost certain
            0.9901 0.9999 1 | -
            """
        },
        {
            "phia.yardstick", """
            0 | -
            0.0001 0.0499 0.05 | remote chance
            0.0501 0.0999 | -
            0.1 0.1001 0.1999 0.2 | highly unlikely
            0.2001 0.2499 | -
            0.25 0.2501 0.3499 0.35 | unlikely
            0.3501 0.3999 | -
            0.4 0.4001 0.4999 | realistic possibility
            0.5 0.5001 0.5499 | -
            0.55 0.5501 0.7499 0.75 | likely
            0.7501 0.7999 | -
            0.8 0.8001 0.8999 0.9 | highly likely
            0.9001 0.9499 | -
            0.95 0.9501 0.9999 | almost certain
            1 | -
            """
        },
        {
            "nato.ajp2.likelihood", """
            0 0.0001 0.0999 | highly unlikely
            0.1 0.1001 0.3999 | unlikely
            0.4 | even chance; unlikely
            0.4001 0.5999 | even chance
            0.6 | even chance; likely
            0.6001 0.8999 0.9 | likely
            0.9001 0.9999 1 | highly likely
            """
        },
        {
            "nz.govt", """
            0 0.0001 0.0999 | remote
            0.1 0.1001 0.1499 | -
            0.15 0.1501 0.1999 0.2 | improbable
            0.2001 0.2499 | -
            0.25 0.2501 0.4999 0.5 | realistic possibility
            0.5001 0.5499 | -
            0.55 0.5501 0.6999 0.7 | probable
            0.7001 0.7499 | -
            0.75 0.7501 0.8499 0.85 | highly probable
            0.8501 0.8999 0.9 | -
            0.9001 0.9999 1 | almost certain
            """
        },
        {
            "ipcc.ar5-ar6.likelihood", """
            0 0.0001 0.0099 0.01 | exceptionally unlikely; extremely unlikely; very unlikely; unlikely
            0.0101 0.0499 0.05 | extremely unlikely; very unlikely; unlikely
            0.0501 0.0999 0.1 | very unlikely; unlikely
            0.1001 0.3299 | unlikely
            0.33 | about as likely as not; unlikely
            0.3301 0.4999 0.5 | about as likely as not
            0.5001 0.6599 | about as likely as not; more likely than not
            0.66 | about as likely as not; likely; more likely than not
            0.6601 0.8999 | likely; more likely than not
            0.9 0.9001 0.9499 | very likely; likely; more likely than not
            0.95 0.9501 0.9899 | extremely likely; very likely; likely; more likely than not
            0.99 0.9901 0.9999 1 | virtually certain; extremely likely; very likely; likely; more likely than not
            """
        },
        {
            "ipcc.ar4.wg2.likelihood", """
            0 0.0001 0.0099 | exceptionally unlikely
            0.01 0.0101 0.0999 | very unlikely
            0.1 | very unlikely; unlikely
            0.1001 0.3299 | unlikely
            0.33 | unlikely; about as likely as not
            0.3301 0.6599 | about as likely as not
            0.66 | likely; about as likely as not
            0.6601 0.8999 | likely
            0.9 | very likely; likely
            0.9001 0.9899 0.99 | very likely
            0.9901 0.9999 1 | virtually certain
            """
        },
        {
            "kent.1964", """
            0 | impossible
            0.0001 0.0199 | -
            0.02 0.0201 0.1199 0.12 | almost certainly not
            0.1201 0.1999 | -
            0.2 0.2001 0.3999 | probably not
            0.4 | chances about even; probably not
            0.4001 0.5999 0.6 | chances about even
            0.6001 0.6299 | -
            0.63 0.6301 0.8699 | probable
            0.87 | almost certain; probable
            0.8701 0.9899 0.99 | almost certain
            0.9901 0.9999 | -
            1 | certain
            """
        },
        {
            "kesselman.2008", """
            0 | impossible
            0.0001 0.0099 | -
            0.01 0.0101 0.1499 0.15 | remote
            0.1501 0.1599 | -
            0.16 0.1601 0.2999 0.3 | highly unlikely
            0.3001 0.3099 | -
            0.31 0.3101 0.4499 0.45 | unlikely
            0.4501 0.4599 | -
            0.46 0.4601 0.5499 0.55 | chances a little better or less
            0.5501 0.5599 | -
            0.56 0.5601 0.6999 0.7 | likely
            0.7001 0.7099 | -
            0.71 0.7101 0.8499 0.85 | highly likely
            0.8501 0.8599 | -
            0.86 0.8601 0.9899 0.99 | almost certain
            0.9901 0.9999 | -
            1 | certainty
            """
        },
        {
            "efsa.2018", """
            0 0.0001 0.0099 | almost impossible
            0.01 | almost impossible; extremely unlikely
            0.0101 0.0499 | extremely unlikely
            0.05 | extremely unlikely; very unlikely
            0.0501 0.0999 | very unlikely
            0.1 | very unlikely; unlikely
            0.1001 0.3299 | unlikely
            0.33 | unlikely; about as likely as not
            0.3301 0.6599 | about as likely as not
            0.66 | likely; about as likely as not
            0.6601 0.8999 | likely
            0.9 | very likely; likely
            0.9001 0.9499 | very likely
            0.95 | extremely likely; very likely
            0.9501 0.9899 | extremely likely
            0.99 | almost certain; extremely likely
            0.9901 0.9999 1 | almost certain
            """
        },
    };

    [Theory]
    [MemberData(nameof(Lookups))]
    public void Levels_for_a_probability_are_those_whose_band_holds_it_narrowest_first(string id, string facts)
    {
        Scale scale = Scales.Find(id)!;
        foreach (string line in facts.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
            foreach (string probability in parts[0].Split(' '))
            {
                IEnumerable<string> terms = scale.LevelsFor(decimal.Parse(probability, CultureInfo.InvariantCulture))
                    .Select(level => level.Code);
                Assert.Equal($"{probability}: {parts[1]}", $"{probability}: {string.Join("; ", terms.DefaultIfEmpty("-"))}");
            }
        }
    }

    [Theory]
    [InlineData("icd203.likelihood", "0.20", "very unlikely, unlikely")] // bands touch
    [InlineData("icd203.likelihood", "0.005", "")] // outside the scale
    [InlineData("phia.yardstick", "0.52", "")] // a gap
    [InlineData("phia.yardstick", "0.50", "")] // printed as less than 50 %
    [InlineData("phia.yardstick", "0.60", "likely")]
    [InlineData("phia.yardstick", "0", "")] // printed as more than 0 %
    [InlineData("ipcc.ar5-ar6.likelihood", "0.97", "extremely likely, very likely, likely, more likely than not")] // bands nest
    [InlineData("ipcc.ar4.wg2.likelihood", "0.97", "very likely")] // the same words, disjoint
    [InlineData("kent.1964", "0.15", "")]
    [InlineData("kent.1964", "0.87", "almost certain, probable")]
    [InlineData("kesselman.2008", "0.705", "")] // whole per cent only
    public void Bands_touch_nest_and_leave_gaps(string id, string probability, string terms)
    {
        var levels = Scales.Find(id)!.LevelsFor(decimal.Parse(probability, CultureInfo.InvariantCulture));
        Assert.Equal(terms, string.Join(", ", levels.Select(level => level.Code)));
    }

    [Fact]
    public void Every_scale_of_likelihood_is_in_the_table() =>
        Assert.Equal(
            Scales.All.Where(scale => scale.Kind == ScaleKind.Likelihood).Select(scale => scale.Id).Order(StringComparer.Ordinal),
            Lookups.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("0.9", "very high")]
    [InlineData("1", "very high")]
    [InlineData("0.89", "-")]
    [InlineData("0.8", "high")]
    [InlineData("0.5", "medium")]
    [InlineData("0.2", "low")]
    [InlineData("0.1", "-")]
    [InlineData("0.0999", "very low")]
    [InlineData("0", "very low")]
    public void Ar4_confidence_has_a_point_where_it_prints_about(string probability, string term) =>
        Assert.Equal(
            term,
            Scales.IpccAr4Confidence.LevelsFor(decimal.Parse(probability, CultureInfo.InvariantCulture)).SingleOrDefault()?.Code ?? "-");

    [Theory]
    [InlineData(-1)]
    [InlineData(20)]
    public void A_percentage_or_a_negative_number_is_refused_as_a_probability(int probability)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Scales.Icd203Likelihood.LevelsFor(probability));
        Assert.Contains("20 % is 0.20", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_without_bands_has_no_term_for_any_probability()
    {
        Assert.False(Scales.AdmiraltyReliability.HasBands);
        Assert.Empty(Scales.AdmiraltyReliability.LevelsFor(0.5m));
    }
}
