namespace Attribution;

public static partial class Scales
{
    private const string Ar5Citation =
        "Mastrandrea et al., Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of " +
        "Uncertainties (IPCC, July 2010); taken over by AR6 (Working Group I, Box 1.1)";

    private const string Ar5Url = "https://www.ipcc.ch/site/assets/uploads/2017/08/AR5_Uncertainty_Guidance_Note.pdf";

    private const string Ar4Citation =
        "IPCC Fourth Assessment Report, Working Group II (2007), front matter F, after the Guidance Notes for Lead Authors of July 2005";

    private const string Ar4Url = "https://archive.ipcc.ch/publications_and_data/ar4/wg2/en/frontmattersf.html";

    /// <summary>Likelihood in the fifth and sixth assessment reports of the IPCC.</summary>
    public static Scale IpccLikelihood { get; } = new(
        "ipcc.ar5-ar6.likelihood", ScaleKind.Likelihood, "IPCC likelihood, AR5 and AR6", "AR5 (2013) and AR6 (2021)", Ar5Citation, Ar5Url,
        [
            Term(1, "virtually certain", 99, 100),
            Term(2, "extremely likely", 95, 100),
            Term(3, "very likely", 90, 100),
            Term(4, "likely", 66, 100),
            TermAbove(5, "more likely than not", 50, 100),
            Term(6, "about as likely as not", 33, 66),
            Term(7, "unlikely", 0, 33),
            Term(8, "very unlikely", 0, 10),
            Term(9, "extremely unlikely", 0, 5),
            Term(10, "exceptionally unlikely", 0, 1),
        ],
        "Bands nest, with fuzzy edges: 97 % is extremely likely, very likely, likely and more likely than not; the narrowest says " +
        "most. AR4 gave the same words other bands.");

    /// <summary>Confidence in the fifth and sixth assessment reports of the IPCC: from evidence and agreement, without numbers.</summary>
    public static Scale IpccConfidence { get; } = new(
        "ipcc.ar5-ar6.confidence", ScaleKind.Confidence, "IPCC confidence, AR5 and AR6", "AR5 (2013) and AR6 (2021)", Ar5Citation, Ar5Url,
        [new(1, "very high"), new(2, "high"), new(3, "medium"), new(4, "low"), new(5, "very low")],
        "A synthesis of evidence and agreement, not a probability; the chances of AR4's confidence do not carry over.");

    /// <summary>Likelihood in the fourth assessment report of the IPCC, Working Group II.</summary>
    public static Scale IpccAr4Likelihood { get; } = new(
        "ipcc.ar4.wg2.likelihood", ScaleKind.Likelihood, "IPCC likelihood, AR4 Working Group II",
        "AR4 (2007), Working Group II", Ar4Citation, Ar4Url,
        [
            TermAbove(1, "virtually certain", 99, 100),
            Term(2, "very likely", 90, 99),
            Term(3, "likely", 66, 90),
            Term(4, "about as likely as not", 33, 66),
            Term(5, "unlikely", 10, 33),
            Term(6, "very unlikely", 1, 10),
            TermBelow(7, "exceptionally unlikely", 0, 1),
        ],
        "The words of AR5 with bands that only touch. Working Group I of the same report nested them.");

    /// <summary>
    /// Confidence in the fourth assessment report of the IPCC, with numbers. A chance printed as "about 8 out of 10" is a band of one
    /// point.
    /// </summary>
    public static Scale IpccAr4Confidence { get; } = new(
        "ipcc.ar4.confidence", ScaleKind.Confidence, "IPCC confidence, AR4", "AR4 (2007)", Ar4Citation, Ar4Url,
        [
            new(1, "very high", null, "At least 9 out of 10 chance of being correct", new ProbabilityBand(0.9m, 1m)),
            new(2, "high", null, "About 8 out of 10 chance of being correct", new ProbabilityBand(0.8m, 0.8m)),
            new(3, "medium", null, "About 5 out of 10 chance of being correct", new ProbabilityBand(0.5m, 0.5m)),
            new(4, "low", null, "About 2 out of 10 chance of being correct", new ProbabilityBand(0.2m, 0.2m)),
            new(5, "very low", null, "Less than 1 out of 10 chance of being correct", new ProbabilityBand(0m, 0.1m, includesUpper: false)),
        ],
        "The chance that a statement is correct. In AR5 and AR6 the same words carry no numbers.");
}
