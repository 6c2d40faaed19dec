namespace Attribution;

public static partial class Scales
{
    /// <summary>Expressions of likelihood of the United States intelligence community, ICD 203 of 2015.</summary>
    public static Scale Icd203Likelihood { get; } = new(
        "icd203.likelihood", ScaleKind.Likelihood, "ICD 203 expressions of likelihood", "2 January 2015",
        "Intelligence Community Directive 203, Analytic Standards (US Office of the Director of National Intelligence), section " +
        "D.6.e(2)(a)",
        "https://www.dni.gov/files/documents/ICD/ICD%20203%20Analytic%20Standards.pdf",
        [
            Term(1, "almost certain", 95, 99, "almost certainly", "nearly certain"),
            Term(2, "very likely", 80, 95, "highly probable"),
            Term(3, "likely", 55, 80, "probable", "probably"),
            Term(4, "roughly even chance", 45, 55, "roughly even odds"),
            Term(5, "unlikely", 20, 45, "improbable", "improbably"),
            Term(6, "very unlikely", 5, 20, "highly improbable"),
            Term(7, "almost no chance", 1, 5, "remote"),
        ],
        "Neighbouring bands share their end: 20 % is both unlikely and very unlikely. Below 1 % and above 99 % the scale has no term. " +
        "Likelihood and confidence are not to be mixed in one sentence. Copies with 40–60 % or 60–80 % are wrong.");

    /// <summary>Analytic confidence in the United States: low, moderate, high.</summary>
    public static Scale Icd203Confidence { get; } = new(
        "icd203.confidence", ScaleKind.Confidence, "Analytic confidence (ICD 203, JP 2-0)",
        "ICD 203 of 2 January 2015; definitions of JP 2-0, 22 October 2013",
        "Joint Publication 2-0, Joint Intelligence (US Joint Chiefs of Staff, 22 October 2013), Appendix A; the levels are those of " +
        "ICD 203",
        null,
        [
            new(1, "high", "High", "Well corroborated by proven sources; few assumptions; strong inferences and methods; no or minor gaps"),
            new(2, "moderate", "Moderate",
                "Partly corroborated by good sources; several assumptions; strong and weak inferences; some gaps"),
            new(3, "low", "Low", "Not corroborated, from good or marginal sources; many assumptions; weak inferences; glaring gaps"),
        ],
        "Confidence is in the basis of a judgement. It is not a probability, and low confidence is not low probability.");
}
