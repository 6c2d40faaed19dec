using NodaTime;

namespace Attribution;

/// <summary>The ways to weigh claims that the library comes with.</summary>
/// <remarks>
/// <para>
/// The library supplies no weights: every weight comes from the caller, is relative to the others, finite and ≥ 0; 0 leaves the claim out
/// of the merged value. A claim for which no weight is stated is an error that names it.
/// </para>
/// <para>
/// A witness that speaks several times does not count several times. The weight of each claim is divided by the number of its witness's
/// used claims, so that a witness weighs the mean of what its claims would weigh alone. <see cref="Undivided"/> takes this back.
/// </para>
/// </remarks>
public static class Weightings
{
    /// <summary>Every witness weighs the same, however often it spoke: its used claims share the weight 1.</summary>
    public static IWeighting Equal { get; } = new EqualWeighting();

    /// <summary>
    /// By a claim's assessment on a published scale, such as <see cref="Scales.AdmiraltyReliability"/>, through a table that the caller
    /// states.
    /// </summary>
    /// <param name="scale">The scale. Assessments on others are not looked at.</param>
    /// <param name="weights">A weight for each code (or label) that the claims are assessed with, at least one.</param>
    /// <param name="unassessed">
    /// The weight of a claim without an assessment on the scale; null (default) for an error that names it.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A code is not on the scale or given twice, there is no code, or a weight is negative or not finite. While weighing,
    /// <see cref="InvalidOperationException"/> where the table has no weight for a claim, or a claim has several assessments on the scale.
    /// </exception>
    public static IWeighting ByAssessment(Scale scale, IEnumerable<KeyValuePair<string, double>> weights, double? unassessed = null) =>
        new AssessmentWeighting(scale, weights, unassessed);

    /// <summary>
    /// By age: 2^(−age / half-life), the age being the time in days from the date of the witness's link to <paramref name="asOf"/>. A
    /// date that allows several days counts from the middle between its first and its last day, of those not after <paramref name="asOf"/>:
    /// 2024-10 as of the end of the year is 16 October. Beyond about a thousand half-lives the weight is 0.
    /// </summary>
    /// <param name="halfLife">The time in which a weight halves, greater than 0.</param>
    /// <param name="asOf">The day from which age is counted back; of another calendar than the ISO calendar it is converted.</param>
    /// <param name="undated">
    /// The weight of a claim without a date, or with a date that lacks a first or a last day; null (default) for an error that names it. A
    /// claim said on
    /// <paramref name="asOf"/> has the weight 1.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The half-life is not greater than 0, or a weight is negative or not finite. While weighing, <see cref="InvalidOperationException"/>
    /// where a claim is undated and no weight is stated for undated claims, or where a claim was certainly said after
    /// <paramref name="asOf"/>.
    /// </exception>
    public static IWeighting ByAge(Duration halfLife, LocalDate asOf, double? undated = null) => new AgeWeighting(halfLife, asOf, undated);

    /// <summary>By hand, claim by claim.</summary>
    /// <param name="weights">A weight for each id of a claim, at least one.</param>
    /// <param name="others">The weight of every other claim; null (default) for an error that names it.</param>
    /// <exception cref="ArgumentException">
    /// An id is given twice, no id is given, or a weight is negative or not finite. While weighing, <see cref="InvalidOperationException"/>
    /// where the table has no weight for a claim.
    /// </exception>
    public static IWeighting OfClaims(IEnumerable<KeyValuePair<string, double>> weights, double? others = null) =>
        new ClaimWeighting(weights, others);

    /// <summary>
    /// By hand, source by source: a claim has the weight of its witness, or else of the nearest source that the witness is part of.
    /// </summary>
    /// <param name="weights">A weight for each id of a source, at least one.</param>
    /// <param name="others">The weight of every other source; null (default) for an error that names the claim.</param>
    /// <exception cref="ArgumentException">
    /// An id is given twice, no id is given, or a weight is negative or not finite. While weighing, <see cref="InvalidOperationException"/>
    /// where the table has no weight for a claim, or joint or alternative speakers of one claim have different weights.
    /// </exception>
    public static IWeighting OfSources(IEnumerable<KeyValuePair<string, double>> weights, double? others = null) =>
        new SourceWeighting(weights, others);

    /// <summary>
    /// The product of two weightings, divided among a witness's claims once: by reliability and by age, for example. A custom weighting is
    /// assumed to divide among a witness's claims as the built-in ones do.
    /// </summary>
    /// <param name="one">A weighting.</param>
    /// <param name="other">Another weighting.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeighting Product(IWeighting one, IWeighting other) => new ProductWeighting(one, other);

    /// <summary>
    /// Each claim with the whole weight that another weighting divides among the claims of a witness: for mergers that choose by weight and
    /// do not add weights up, such as <see cref="Mergers.MostReliable"/>. With any other merger a witness counts as often as it speaks. A
    /// custom weighting is assumed to divide among a witness's claims as the built-in ones do.
    /// </summary>
    /// <param name="weighting">The weighting that divides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weighting"/> is null.</exception>
    public static IWeighting Undivided(IWeighting weighting) => new UndividedWeighting(weighting);
}
