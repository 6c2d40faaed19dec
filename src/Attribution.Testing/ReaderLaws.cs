using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The laws of <see cref="IEstimateReader"/>.</summary>
internal static class ReaderLaws
{
    public static ImmutableArray<Finding> Check(IEstimateReader reader)
    {
        ContractReport report = new();
        string name = report.Name(() => reader.Name);
        Reading?[] first = [.. SampleEstimates.All.Select(Read)];
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] is not { } reading) continue;
            Estimate estimate = SampleEstimates.All[i];
            CheckNames(reading, estimate, name, report);
            CheckMeaning(reading, estimate, report);

            // After all the others, so that whatever one reading leaves behind shows in the next.
            report.Repeats($"Read, of '{estimate}',", reading, () => Read(estimate), (one, other) => one.Equals(other));
        }

        return report.Findings;

        Reading? Read(Estimate estimate) => report.Call($"Read, of '{estimate}',", () => reader.Read(estimate));
    }

    private static void CheckNames(Reading reading, Estimate estimate, string name, ContractReport report)
    {
        if (reading.Reader != name)
        {
            report.Add(
                "misnamed",
                $"The reading of '{estimate}' names the reader '{reading.Reader}', and the reader is '{name}'.",
                "Make readings by new Reading(this, …).");
        }

        if (!reading.Estimate.Equals(estimate))
        {
            report.Add(
                "other-estimate",
                $"'{estimate}' was given, and the reading is of '{reading.Estimate}'.",
                "Keep the estimate as it was said; only its reading is the policy's.");
        }
    }

    private static void CheckMeaning(Reading reading, Estimate estimate, ContractReport report)
    {
        if (reading.Best is { } best && !reading.Interval.Contains(best))
        {
            report.Add(
                "best-outside",
                string.Create(CultureInfo.InvariantCulture, $"'{estimate}' is read as {reading.Interval}, without its best figure {best}."),
                "Give an interval that contains the best figure of the words.");
        }

        RealInterval literal = Readers.Literal.Read(estimate).Interval;
        if (!literal.Intersects(reading.Interval))
        {
            report.Add(
                "misses-literal",
                $"'{estimate}' is read as {reading.Interval}, and literally it is {literal}: no number is in both.",
                "Give an interval with at least one number that the words allow.");
        }

        if (IsOneSided(estimate) && reading.Distribution is { } distribution)
        {
            report.Add(
                "bound-distribution",
                $"'{estimate}' bounds one side only, and is read with the distribution {distribution}.",
                "Read a bound on one side without a distribution: it truncates what others say.");
        }
    }

    private static bool IsOneSided(Estimate estimate) => estimate is { Best: null } && estimate.Lower is null != estimate.Upper is null;
}
