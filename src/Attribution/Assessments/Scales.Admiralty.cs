namespace Attribution;

public static partial class Scales
{
    private const string AdmiraltyCitation =
        "FM 2-22.3, Human Intelligence Collector Operations (US Army, 6 September 2006), Appendix B; the labels are those of AJP-2.1 / " +
        "STANAG 2511";

    private const string AdmiraltyUrl = "https://en.wikipedia.org/wiki/Intelligence_source_and_information_reliability";

    /// <summary>Admiralty (NATO) reliability of a source, A to F; G is a later addition from outside NATO.</summary>
    public static Scale AdmiraltyReliability { get; } = new(
        "admiralty.reliability", ScaleKind.Reliability, "Admiralty reliability of the source",
        "FM 2-22.3 (2006); G: MISP taxonomy admiralty-scale", AdmiraltyCitation, AdmiraltyUrl,
        [
            new(1, "A", "Completely reliable",
                "No doubt of the source's authenticity, trustworthiness or competence; always reliable before", alternatives: ["Reliable"]),
            new(2, "B", "Usually reliable", "Minor doubt; its information was valid most of the time"),
            new(3, "C", "Fairly reliable", "Doubt; it has given valid information before"),
            new(4, "D", "Not usually reliable", "Significant doubt; it has given valid information before"),
            new(5, "E", "Unreliable", "Not authentic, trustworthy or competent; its information was invalid before"),
            new(null, "F", "Reliability cannot be judged", "There is no basis for judging the source", alternatives: ["Cannot be judged"]),
            new(null, "G", "Deliberately deceptive", "An addition of the MISP taxonomy, in neither FM 2-22.3 nor AJP-2.1"),
        ],
        "F is not the bottom of the scale: it is outside the order. No number belongs to a letter. Source and information are rated " +
        "independently: A5 and E1 are in order, and the letter and the digit are never multiplied.");

    /// <summary>Admiralty (NATO) credibility of information, 1 to 6.</summary>
    public static Scale AdmiraltyCredibility { get; } = new(
        "admiralty.credibility", ScaleKind.Credibility, "Admiralty credibility of the information",
        "FM 2-22.3 (2006)", AdmiraltyCitation, AdmiraltyUrl,
        [
            new(1, "1", "Confirmed by other sources",
                "Confirmed by independent sources; logical; consistent with other information on the subject", alternatives: ["Confirmed"]),
            new(2, "2", "Probably true", "Not confirmed; logical; consistent with other information on the subject"),
            new(3, "3", "Possibly true", "Not confirmed; reasonably logical; agrees with some other information on the subject"),
            new(4, "4", "Doubtful",
                "Not confirmed; possible but not logical; no other information on the subject", alternatives: ["Doubtfully true"]),
            new(5, "5", "Improbable", "Not confirmed; not logical; contradicted by other information on the subject"),
            new(null, "6", "Truth cannot be judged", "There is no basis for judging the information", alternatives: ["Cannot be judged"]),
        ],
        "6 is outside the order. 1 asks for independent confirmation: two bodies of one state, or two papers that print one agency, do " +
        "not give it.");
}
