using System.Globalization;
using System.Text;

namespace Attribution.Benchmarks;

/// <summary>
/// How often claims that are all right, with errors that are all right, are told to conflict: by simulation, through the reconciler itself.
/// Writes the table between its two marks in <c>docs/method.md</c>. The seed is fixed: every run gives the same table.
/// </summary>
internal static class ErrorRates
{
    private const int Sets = 2_000;

    private static readonly int[] Counts = [3, 5, 10, 20, 50];

    private static readonly (string Name, Func<Random, int, double> ErrorOf)[] Designs =
    [
        ("all errors equal", (_, _) => 1),
        ("from 1 to 3, evenly", (random, _) => 1 + (2 * random.NextDouble())),
        ("from 1 to 10, evenly on a log scale", (random, _) => Math.Pow(10, random.NextDouble())),
        ("one a tenth of the others", (_, i) => i == 0 ? 0.1 : 1),
        ("one ten times the others", (_, i) => i == 0 ? 10 : 1),
        ("half of them ten times the others", (_, i) => i % 2 == 0 ? 10 : 1),
    ];

    private static readonly Topic Quantity = new("quantity", "value", "a quantity", Accrual.FixedAttribute, unit: Unit.Metre);

    public static int Run(TextWriter output)
    {
        string table = Table();
        GeneratedPart.Write("method.md", "error-rates", table);
        output.Write(table);
        return 0;
    }

    private static string Table()
    {
        var rates = new (double Divided, double Contradicted, double Uncorrected)[Designs.Length, Counts.Length];
        Parallel.For(0, Designs.Length * Counts.Length, cell =>
        {
            (int design, int count) = Math.DivRem(cell, Counts.Length);
            rates[design, count] = Simulate(Designs[design].ErrorOf, Counts[count], seed: 1 + cell);
        });

        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture, $"Percent of {Sets:N0} simulated sets of k claims, normal about one true value with the ");
        text.Append("errors that they state. Nominal are 4.55 for a conflict and 0.27 for a contradiction; one standard error of the\n");
        text.Append("simulation is 0.5 at the former.\n\n");
        Append(text, "a conflict: Divided or Contradicted", (design, count) => rates[design, count].Divided);
        text.Append('\n');
        Append(text, "a contradiction: Contradicted", (design, count) => rates[design, count].Contradicted);
        text.Append('\n');
        Append(text, "a pair at 3σ or more before the correction", (design, count) => rates[design, count].Uncorrected);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, Func<int, int, double> rate)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {title} |");
        text.AppendJoin("", Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $" k {count} |")));
        text.Append(CultureInfo.InvariantCulture, $"\n| --- |{string.Concat(Enumerable.Repeat(" ---: |", Counts.Length))}\n");
        for (int design = 0; design < Designs.Length; design++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Designs[design].Name} |");
            for (int count = 0; count < Counts.Length; count++)
            {
                text.Append(CultureInfo.InvariantCulture, $" {100 * rate(design, count):F1} |");
            }

            text.Append('\n');
        }
    }

    private static (double Divided, double Contradicted, double Uncorrected) Simulate(
        Func<Random, int, double> errorOf, int count, int seed)
    {
        var random = new Random(seed);
        Chain[] chains = [.. Enumerable.Range(0, count).Select(i => Chain.From(new Source($"{i}", $"{i}", SourceKind.Organisation)))];
        int divided = 0, contradicted = 0, uncorrected = 0;
        for (int set = 0; set < Sets; set++)
        {
            Claim[] claims =
            [
                .. Enumerable.Range(0, count)
                    .Select(i => new Claim($"{i}", chains[i], Quantity, Measured(random, errorOf(random, i)))),
            ];
            Reconciliation result = Reconciler.Default.Reconcile(ClaimSet.Create(claims));
            if (result.Grade is Grade.Divided or Grade.Contradicted) divided++;
            if (result.Grade == Grade.Contradicted) contradicted++;
            if (result.Judgements.Any(pair => pair.Size?.Deviations >= 3)) uncorrected++;
        }

        return ((double)divided / Sets, (double)contradicted / Sets, (double)uncorrected / Sets);
    }

    private static Estimate Measured(Random random, double error)
    {
        // Box and Muller 1958.
        double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return Estimate.PlusMinus(Math.Round((decimal)(1000 + (error * normal)), 6), Math.Round((decimal)error, 6), coverage: 0.6827m);
    }
}
