namespace Attribution;

public static partial class Scales
{
    private const string PhiaCitation =
        "Professional Head of Intelligence Assessment, Explaining Uncertainty in UK Intelligence Assessment (UK Cabinet Office, 24 " +
        "March 2025)";

    private const string PhiaUrl =
        "https://www.gov.uk/government/publications/explaining-uncertainty-in-uk-intelligence-assessment/" +
        "explaining-uncertainty-in-uk-intelligence-assessment";

    /// <summary>The probability yardstick of the United Kingdom's intelligence community.</summary>
    public static Scale PhiaYardstick { get; } = new(
        "phia.yardstick", ScaleKind.Likelihood, "PHIA probability yardstick", "24 March 2025", PhiaCitation, PhiaUrl,
        [
            TermBelow(1, "almost certain", 95, 100),
            Term(2, "highly likely", 80, 90),
            Term(3, "likely", 55, 75, "probable"),
            TermBelow(4, "realistic possibility", 40, 50),
            Term(5, "unlikely", 25, 35),
            Term(6, "highly unlikely", 10, 20),
            TermAbove(7, "remote chance", 0, 5),
        ],
        "There are six deliberate gaps: 52 % has no term, nor has 50 %. Certainty and impossibility have none. The inner ends are " +
        "printed as approximate, except that of 'less than 50 %'.");

    /// <summary>The analytical confidence rating (AnCR) of the United Kingdom's intelligence community.</summary>
    public static Scale PhiaConfidence { get; } = new(
        "phia.ancr", ScaleKind.Confidence, "PHIA analytical confidence rating (AnCR)", "24 March 2025", PhiaCitation, PhiaUrl,
        [new(1, "high", "High"), new(2, "moderate", "Moderate"), new(3, "low", "Low")],
        "Rates the information base, the analytical rigour, and the complexity and volatility of the subject: the soundness of a " +
        "likelihood, not the likelihood.");
}
