namespace Attribution;

/// <content>
/// Choices, as recorders of casualties make them. None averages: a value is a figure that a source named. What a choice passes over is left
/// out with the code "not-chosen".
/// </content>
public static partial class Mergers
{
    /// <summary>
    /// The reading of greatest weight, as it stands: no value where it names no best figure. Readings of that weight with one figure are
    /// chosen together, the range then being their envelope; with different figures the choice is refused ("tie") and they are named. By
    /// weights of reliability it is the choice of the most reliable source, as ACLED makes it (Codebook and FAQs, on fatalities); by
    /// <see cref="Weightings.ByAge"/> that of the most recent. Weights that a witness's claims share would set a source back for speaking
    /// twice: take <see cref="Weightings.Undivided"/>.
    /// </summary>
    public static IMerger MostReliable => MostReliableMerger.Instance;

    /// <summary>
    /// The camp with more than half of the weight: the range that its members have in common and, where they name one best figure and no
    /// other, that figure. Refused where there is none ("no-majority"), and where two camps that share members are equally heavy ("tie"). A
    /// bound counts for every camp that it allows.
    /// </summary>
    public static IMerger Majority => MajorityMerger.Instance;

    /// <summary>
    /// The reading of the lowest figure, as it stands: ACLED's "most conservative estimate" where reports differ (Codebook and FAQs, on
    /// fatalities). The figure of a reading is its best, or else its lower end; where several have the lowest, those that name it as their
    /// best are chosen. "Up to 20" has no such figure and is left out ("no-floor"). A low figure is not likelier than a high one: the rule
    /// is there to overstate nothing.
    /// </summary>
    public static IMerger Lowest => LowestMerger.Instance;

    /// <summary>
    /// Best, low and high, as the Uppsala Conflict Data Program states deaths (UCDP Definitions, "Best estimate"; UCDP GED Codebook;
    /// Sundberg and Melander 2013, Journal of Peace Research 50:523, doi:10.1177/0022343313484347). The value is the point of the reading
    /// of greatest weight, the most reliable; where several have it, the lowest of their points. The range runs from the lowest to the
    /// highest number that any reading names: give what is not reliable at all the weight 0. The point of a reading is its best figure;
    /// without one the median of its distribution or the middle of its interval, with the warning "stand-in". A bound has no
    /// point, and counts for the range: where "at least 100,000" is the highest number, it is the high, with the warning "open-high";
    /// "open-low" is its counterpart. What varies is left out.
    /// </summary>
    public static IMerger LowBestHigh => LowBestHighMerger.Instance;
}
