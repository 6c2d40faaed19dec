using System.Globalization;
using System.Text;
using Attribution.Merging;

namespace Attribution.Benchmarks.Merging;

/// <summary>
/// How often intervals that promise 95 % hold the truth, by simulation from the very model that they assume. Writes the table between its
/// two marks in <c>docs/merging.md</c>. The seed is fixed: every run gives the same table.
/// </summary>
internal static class CoverageTable
{
    private const int Sets = 20_000;

    private static readonly int[] Counts = [2, 3, 5, 10];
    private static readonly double[] TauSquareds = [0, 0.1, 1];

    private static readonly (string Name, TauSquared TauSquared, MetaAnalysisTest Test)[] Methods =
    [
        ("fixed effect", TauSquared.FixedEffect, MetaAnalysisTest.Normal),
        ("DL, normal", TauSquared.DerSimonianLaird, MetaAnalysisTest.Normal),
        ("PM, normal", TauSquared.PauleMandel, MetaAnalysisTest.Normal),
        ("ML, normal", TauSquared.Ml, MetaAnalysisTest.Normal),
        ("REML, normal", TauSquared.Reml, MetaAnalysisTest.Normal),
        ("REML, Knapp–Hartung", TauSquared.Reml, MetaAnalysisTest.KnappHartung),
        ("REML, ad hoc", TauSquared.Reml, MetaAnalysisTest.AdHoc),
        ("SJ, Knapp–Hartung", TauSquared.SidikJonkman, MetaAnalysisTest.KnappHartung),
    ];

    public static int Run(TextWriter output)
    {
        string table = Table();
        GeneratedPart.Write("merging.md", "coverage", table);
        output.Write(table);
        return 0;
    }

    private static string Table()
    {
        var text = new StringBuilder();
        string columns = string.Concat(
            TauSquareds.SelectMany(
                tauSquared => Counts.Select(k => string.Create(CultureInfo.InvariantCulture, $" τ² {tauSquared}, k {k} |"))));
        text.Append(
            CultureInfo.InvariantCulture,
            $"Percent of {Sets:N0} simulated sets; variances of claims from 0.1 to 1, even on a log scale; one standard error of "
                + $"simulation is at most 0.35 (Henmi–Copas, on every twentieth set: 1.6).\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"| interval of |{columns}\n| --- |{string.Concat(Enumerable.Repeat(" ---: |", Counts.Length * TauSquareds.Length))}\n");
        double[,][] hits = Simulate();
        string[] rows =
        [
            .. Methods.Select(method => $"the value: {method.Name}"),
            "the value: Henmi–Copas",
            "the next true value: REML, normal",
            "the next true value: REML, Knapp–Hartung",
            "τ²: Q-profile",
        ];
        for (int row = 0; row < rows.Length; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rows[row]} |");
            for (int t = 0; t < TauSquareds.Length; t++)
            {
                for (int c = 0; c < Counts.Length; c++)
                {
                    text.Append(
                        hits[t, c][row] < 0
                            ? " – |"
                            : string.Create(CultureInfo.InvariantCulture, $" {100 * hits[t, c][row] / Sets:F1} |"));
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static double[,][] Simulate()
    {
        double[,][] hits = new double[TauSquareds.Length, Counts.Length][];
        Parallel.For(0, TauSquareds.Length * Counts.Length, cell =>
        {
            (int t, int c) = Math.DivRem(cell, Counts.Length);
            hits[t, c] = Simulate(TauSquareds[t], Counts[c], seed: 1 + cell);
        });
        return hits;
    }

    private static double[] Simulate(double tauSquared, int count, int seed)
    {
        // Henmi–Copas integrates numerically: a twentieth of the sets tell enough.
        const int HenmiCopasEvery = 20;
        var random = new Random(seed);
        MetaAnalysisOptions[] options =
        [
            .. Methods.Select(method => new MetaAnalysisOptions { TauSquared = method.TauSquared, Test = method.Test }),
        ];
        double[] hits = new double[Methods.Length + 4], values = new double[count + 1], variances = new double[count + 1];
        int henmiCopas = Methods.Length, next = henmiCopas + 1, nextKnappHartung = next + 1, profile = next + 2;
        for (int set = 0; set < Sets; set++)
        {
            MadeClaims.Fill(random, tauSquared, values, variances);
            Span<double> y = values.AsSpan(0, count), v = variances.AsSpan(0, count);

            // The value held out has no error of its own once its variance is taken back to τ².
            double truth = values[count] * Math.Sqrt(tauSquared / (variances[count] + tauSquared));
            for (int m = 0; m < options.Length; m++)
            {
                MetaAnalysisResult fit = MetaAnalysis.Fit(y, v, options[m]);
                hits[m] += Holds(fit.Interval(), 0);
                if (Methods[m].TauSquared == TauSquared.Reml && Methods[m].Test != MetaAnalysisTest.AdHoc)
                {
                    hits[Methods[m].Test == MetaAnalysisTest.Normal ? next : nextKnappHartung] += Holds(fit.PredictionInterval(), truth);
                }
            }

            hits[profile] += Holds(MetaAnalysis.Heterogeneity(y, v).TauSquared, tauSquared);
            if (count > 2 && set % HenmiCopasEvery == 0)
            {
                hits[henmiCopas] += HenmiCopasEvery * Holds(HenmiCopas.Fit(y, v).Interval, 0);
            }
        }

        if (count == 2)
        {
            hits[henmiCopas] = -1;
        }

        return hits;
    }

    private static int Holds(ConfidenceInterval interval, double truth) => interval.Lower <= truth && truth <= interval.Upper ? 1 : 0;
}
