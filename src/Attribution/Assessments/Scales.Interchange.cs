using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

public static partial class Scales
{
    private const string StixNote =
        "The producer's confidence in its own object. Another party's view is an opinion object, not a confidence. An absent value is " +
        "unspecified, never 0.";

    /// <summary>The STIX 2.1 confidence itself: the integers 0 to 100.</summary>
    public static Scale StixInteger { get; } = Stix("stix.confidence", "STIX 2.1 confidence, 0 to 100",
        [.. Enumerable.Range(0, 101).Select(value => new ScaleLevel(101 - value, value.ToString(CultureInfo.InvariantCulture))).Reverse()]);

    /// <summary>The STIX 2.1 scale None / Low / Med / High.</summary>
    public static Scale StixNoneLowMedHigh { get; } = Stix("stix.confidence.none-low-med-high", "STIX 2.1 None / Low / Med / High",
        [new(1, "High"), new(2, "Med", alternatives: ["Medium"]), new(3, "Low"), new(4, "None")]);

    /// <summary>The STIX 2.1 scale 0 to 10.</summary>
    public static Scale StixZeroToTen { get; } = Stix("stix.confidence.zero-ten", "STIX 2.1 0–10",
        [.. Enumerable.Range(0, 11).Select(value => new ScaleLevel(11 - value, value.ToString(CultureInfo.InvariantCulture))).Reverse()]);

    /// <summary>The STIX 2.1 scale of words of estimative probability.</summary>
    public static Scale StixWep { get; } = Stix("stix.confidence.wep", "STIX 2.1 words of estimative probability",
        [
            new(1, "Certain"),
            new(2, "Highly likely/Almost Certain", alternatives: ["Highly likely", "Almost certain"]),
            new(3, "Likely/Probable", alternatives: ["Likely", "Probable"]),
            new(4, "Even Chance"),
            new(5, "Unlikely/Probably Not", alternatives: ["Unlikely", "Probably not"]),
            new(6, "Highly Unlikely/Almost Certainly Not", alternatives: ["Highly unlikely", "Almost certainly not"]),
            new(7, "Impossible"),
        ]);

    /// <summary>
    /// The STIX 2.1 scale named after the Director of National Intelligence. Its ranges are not those of <see cref="Icd203Likelihood"/>.
    /// </summary>
    public static Scale StixDni { get; } = Stix("stix.confidence.dni", "STIX 2.1 DNI scale",
        [
            new(1, "Almost Certain / Nearly Certain", alternatives: ["Almost certain", "Nearly certain"]),
            new(2, "Very Likely / Highly Probable", alternatives: ["Very likely", "Highly probable"]),
            new(3, "Likely / Probable", alternatives: ["Likely", "Probable"]),
            new(4, "Roughly Even Chance / Roughly Even Odds", alternatives: ["Roughly even chance", "Roughly even odds"]),
            new(5, "Unlikely / Improbable", alternatives: ["Unlikely", "Improbable"]),
            new(6, "Very Unlikely / Highly Improbable", alternatives: ["Very unlikely", "Highly improbable"]),
            new(7, "Almost No Chance / Remote", alternatives: ["Almost no chance", "Remote"]),
        ]);

    /// <summary>The confidence rating of the incident exchange format IODEF version 2.</summary>
    public static Scale Iodef { get; } = new(
        "iodef.rfc7970", ScaleKind.Confidence, "IODEF v2 confidence rating", "RFC 7970 (November 2016)",
        "R. Danyliw, The Incident Object Description Exchange Format Version 2, RFC 7970, Confidence class; IANA registry iodef2",
        "https://www.rfc-editor.org/rfc/rfc7970",
        [
            new(1, "high"), new(2, "medium"), new(3, "low"),
            new(null, "numeric", null, "The rating is a number, carried beside the code"),
            new(null, "unknown", null, "The confidence is not known"),
            new(null, "ext-value", null, "A rating of the sender's own, carried beside the code"),
        ],
        "'numeric', 'unknown' and 'ext-value' are outside the order.");

    private static Scale Stix(string id, string name, ImmutableArray<ScaleLevel> levels) => new(
        id, ScaleKind.Confidence, name, "STIX 2.1, OASIS Standard, 10 June 2021",
        "STIX Version 2.1 (OASIS Standard, 10 June 2021), Appendix A, Confidence Scales",
        "https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html", levels, StixNote);
}
