namespace Attribution;

public static partial class Scales
{
    /// <summary>Sherman Kent's words of estimative probability, 1964.</summary>
    public static Scale Kent { get; } = new(
        "kent.1964", ScaleKind.Likelihood, "Words of estimative probability", "1964",
        "Sherman Kent, Words of Estimative Probability, Studies in Intelligence 8(4), 1964",
        "https://webharvest.gov/peth04/20041016062723/http://www.cia.gov/csi/books/shermankent/6words.html",
        [
            Term(1, "certain", 100, 100),
            Term(2, "almost certain", 87, 99),
            Term(3, "probable", 63, 87),
            Term(4, "chances about even", 40, 60),
            Term(5, "probably not", 20, 40),
            Term(6, "almost certainly not", 2, 12),
            Term(7, "impossible", 0, 0),
        ],
        "Printed as a centre 'give or take about' a spread (93 ± 6, 75 ± 12, 50 ± 10, 30 ± 10, 7 ± 5), so the ends are soft. " +
        "Gaps at 60–63 % and 12–20 %. Kent kept 'possible' outside the scale: it has no number.");

    /// <summary>Rachel Kesselman's list of estimative words, 2008.</summary>
    public static Scale Kesselman { get; } = new(
        "kesselman.2008", ScaleKind.Likelihood, "Kesselman list of estimative words", "2008",
        "Rachel F. Kesselman, Verbal Probability Expressions in National Intelligence Estimates, MSc thesis, Mercyhurst College, May " +
        "2008, figure 5.2",
        "https://files.ethz.ch/isn/55739/kesselman_thesis_final.pdf",
        [
            Term(1, "certainty", 100, 100, "certain"),
            Term(2, "almost certain", 86, 99),
            Term(3, "highly likely", 71, 85),
            Term(4, "likely", 56, 70),
            Term(5, "chances a little better or less", 46, 55),
            Term(6, "unlikely", 31, 45),
            Term(7, "highly unlikely", 16, 30),
            Term(8, "remote", 1, 15),
            Term(9, "impossible", 0, 0, "impossibility"),
        ],
        "Bands are printed in whole per cent and leave gaps between them: 70.5 % has no term.");

    /// <summary>The approximate probability scale of the European Food Safety Authority, 2018.</summary>
    public static Scale Efsa { get; } = new(
        "efsa.2018", ScaleKind.Likelihood, "EFSA approximate probability scale", "2018",
        "EFSA Scientific Committee, Guidance on Uncertainty Analysis in Scientific Assessments, EFSA Journal 16(1):5123, 2018",
        "https://doi.org/10.2903/j.efsa.2018.5123",
        [
            Term(1, "almost certain", 99, 100),
            Term(2, "extremely likely", 95, 99),
            Term(3, "very likely", 90, 95),
            Term(4, "likely", 66, 90),
            Term(5, "about as likely as not", 33, 66),
            Term(6, "unlikely", 10, 33),
            Term(7, "very unlikely", 5, 10),
            Term(8, "extremely unlikely", 1, 5),
            Term(9, "almost impossible", 0, 1),
        ],
        "Adapted from the IPCC, but its bands touch where those of AR5 nest.");
}
