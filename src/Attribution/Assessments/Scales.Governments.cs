namespace Attribution;

public static partial class Scales
{
    /// <summary>Likelihood in NATO's joint intelligence procedures, AJP-2.1 edition B.</summary>
    public static Scale NatoLikelihood { get; } = new(
        "nato.ajp2.likelihood", ScaleKind.Likelihood, "NATO AJP-2.1 likelihood", "AJP-2.1 edition B, 2016",
        "AJP-2.1, Allied Joint Doctrine for Intelligence Procedures, edition B (NATO Standardization Office, 2016)", null,
        [
            TermAbove(1, "highly likely", 90, 100),
            Term(2, "likely", 60, 90),
            Term(3, "even chance", 40, 60),
            Term(4, "unlikely", 10, 40),
            TermBelow(5, "highly unlikely", 0, 10),
        ],
        "40 % and 60 % have two terms each.");

    /// <summary>Probabilistic language of New Zealand's government agencies.</summary>
    public static Scale NewZealandLikelihood { get; } = new(
        "nz.govt", ScaleKind.Likelihood, "New Zealand government probabilistic language", "2023",
        "Ministry for the Environment and Stats NZ, Our atmosphere and climate 2023, appendix B",
        "https://environment.govt.nz/publications/our-atmosphere-and-climate-2023/" +
        "appendix-b-probabilistic-and-analytic-confidence-language-used-in-this-document",
        [
            TermAbove(1, "almost certain", 90, 100),
            Term(2, "highly probable", 75, 85, "very probable", "highly likely", "very likely"),
            Term(3, "probable", 55, 70, "likely"),
            Term(4, "realistic possibility", 25, 50),
            Term(5, "improbable", 15, 20, "unlikely"),
            TermBelow(6, "remote", 0, 10, "highly unlikely"),
        ],
        "The document says that its words are not those of the IPCC, although it is about the climate. There are gaps between all bands.");
}
