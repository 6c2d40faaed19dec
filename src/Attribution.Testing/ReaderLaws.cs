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
        Reading?[] first = [.. ContractSample.Estimates.Select(Read)];
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] is not { } reading) continue;
            Estimate estimate = ContractSample.Estimates[i];
            if (reading.Reader != name)
                report.Add("misnamed", $"A reading is by '{reading.Reader}', and the reader is '{name}'.", "Make readings by new Reading(this, …).");
            if (!reading.Estimate.Equals(estimate))
                report.Add("other-estimate", $"'{estimate}' was given, and '{reading.Estimate}' is what was read.", "Keep what was said; only its reading is the policy's.");
            if (reading.Best is { } best && !reading.Interval.Contains(best))
            {
                report.Add(
                    "best-outside",
                    string.Create(CultureInfo.InvariantCulture, $"'{estimate}' is read as {reading.Interval}, without its best figure {best}."),
                    "Include what was said in what it may mean.");
            }

            // After all the others, so that whatever one reading leaves behind shows in the next.
            if (Read(estimate) is { } again && !again.Equals(reading)) report.NotRepeatable($"Read, of '{estimate}',");
        }

        return report.Findings;

        Reading? Read(Estimate estimate) => report.Call($"Read, of '{estimate}',", () => reader.Read(estimate));
    }
}
