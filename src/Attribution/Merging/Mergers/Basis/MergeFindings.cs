using System.Globalization;

namespace Attribution;

/// <summary>The findings that several mergers share, in one wording each.</summary>
internal static class MergeFindings
{
    public static Finding ZeroWeight { get; } = new("zero-weight", "The reading has the weight 0.", "Give it a weight to use it.");

    public static Finding Varies { get; } = new(
        "varies",
        "Its ends are limits of a quantity that varies, so no single value in between was claimed.",
        "Report the limits; use Mergers.Envelope.");

    public static Finding NoDistribution { get; } = new(
        "no-variance",
        "The reader drew no distribution from the words, so the reading has no variance.",
        "Use a reader that draws one, such as Readers.Gum or Readers.StatedCoverage, or a merger of points or intervals.");

    public static Finding AssumedVariance { get; } = new(
        "assumed-variance",
        "Its variance is assumed by the reader, and would decide how much the reading counts.",
        "Use readings whose variance is stated or computed, or accept assumed ones with takeAssumed: true.");

    public static Finding OutOfRange { get; } = new(
        "out-of-range",
        "Its mean or its variance, or on a log scale their logarithm, is outside the range of a double.",
        "State it in another unit.");

    public static Finding ResultOutOfRange { get; } = new(
        "out-of-range", "The merged value or its error is outside the range of a double.", "State the values in another unit.");

    public static Finding WeightsIgnored { get; } = new(
        "weights-ignored",
        "This merger does not use weights, so every reading of positive weight counts once.",
        "Use a merger that does, such as Mergers.WeightedMedian, Mergers.FixedEffect or Mergers.LinearPool.");

    public static Finding NoMajority { get; } = new(
        "no-majority",
        "No majority of the readings agrees.",
        "Report the camps: use Mergers.Camps.");

    public static Finding TooManyMembers { get; } = new(
        "too-many-members",
        Text($"The camps have more than {Camp.MaximumMembers:N0} members in all."),
        "Merge a table with MergeAll, which counts camps and keeps none, or give fewer readings.");

    public static Finding Apart { get; } = new(
        "apart",
        "The readings have no value in common within their own ranges: they contradict each other, and the result does not show it.",
        "Use Mergers.LinearPool, which keeps camps apart, or Mergers.CovarianceUnion.");

    public static Finding Tie(string what) => new("tie", what, "Report both sides: use Mergers.Camps.");

    /// <summary>For estimators of a spread that only the readings themselves show.</summary>
    public static Finding Few(int count) => new(
        "few-readings",
        Text($"{count} readings say little about how far such readings differ: τ², scale factors and the range are uncertain."),
        "Give five readings or more, or report the camps.");

    /// <summary>Obstacles of readings without a distribution: the nearest reason and its remedy.</summary>
    public static Finding NoVariance(Reading reading) =>
        reading.Estimate.Varies ? Varies
        : reading.Estimate.IsOneSided ? new(
            "one-sided",
            "A one-sided bound has no variance.",
            "Use Mergers.Camps, Mergers.Envelope or Mergers.MajorityOverlap, which take bounds as they are.")
        : NoDistribution;

    public static Finding NoPoint(Reading reading) =>
        reading.Estimate.IsOneSided
            ? new(
                "one-sided",
                "A one-sided bound names no value to average.",
                "Use Mergers.Camps, Mergers.Envelope or Mergers.MajorityOverlap, which take bounds as they are.")
            : new(
                "no-point",
                "It names no figure, and its interval has no middle.",
                "Use a reader that bounds it, such as Readers.SignificantDigits, or Mergers.Camps.");

    public static Finding NoMidpoint { get; } = new(
        "no-midpoint",
        "Its interval is not bounded on both sides and has no midpoint.",
        "Use Mergers.Camps or Mergers.MajorityOverlap, which need none.");

    public static Finding NotPositive(int index, Reading reading, double number) => new(
        "not-positive",
        Text($"The reading at index {index} ({reading.Estimate}) has the value or end {number}; a log scale has only numbers above 0."),
        "Use the linear scale, or give the reading the weight 0.");

    public static Finding TooFew(string merger, int usable, int fewest, List<LeftOut> leftOut)
    {
        if (usable > 0)
        {
            return new(
                "too-few-readings",
                Text($"'{merger}' needs {fewest} usable readings; there {(usable == 1 ? "is" : "are")} {usable}."),
                "Add readings, or report the camps: use Mergers.Camps.");
        }

        Finding[] reasons = [.. leftOut.Select(left => left.Reason).Where(reason => reason != ZeroWeight).Distinct()];
        return reasons.Length switch
        {
            0 => new("nothing-to-merge", "There is no reading of positive weight.", "Give at least one reading a weight."),
            1 => new(reasons[0].Code, $"No reading can be used, all for the same reason: {reasons[0].Message}", reasons[0].Remedy),
            _ => new(
                "nothing-to-merge",
                "No reading can be used, for the reasons listed with each.",
                "Use Mergers.Camps, which takes every reading."),
        };
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
