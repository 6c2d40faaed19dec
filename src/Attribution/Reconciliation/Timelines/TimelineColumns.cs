using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Attribution;

/// <summary>The rows of a <see cref="Timeline"/> as columns, for plotting: an element per row in each.</summary>
public sealed class TimelineColumns
{
    private TimelineColumns(IReadOnlyList<TimelineRow> rows)
    {
        Days = Column(rows, row => row.Day);
        Grades = Column(rows, row => row.Grade);
        MinimumWitnesses = Column(rows, row => row.WitnessCount.Minimum);
        MaximumWitnesses = Column(rows, row => row.WitnessCount.Maximum);
        Low = Column(rows, row => row.Merged?.Range?.Lower ?? double.NaN);
        Best = Column(rows, row => row.Merged?.Value ?? double.NaN);
        High = Column(rows, row => row.Merged?.Range?.Upper ?? double.NaN);
    }

    /// <summary>The days.</summary>
    public ImmutableArray<LocalDate> Days { get; }

    /// <summary>The grades.</summary>
    public ImmutableArray<Grade> Grades { get; }

    /// <summary>The number of independent witnesses that are known.</summary>
    public ImmutableArray<int> MinimumWitnesses { get; }

    /// <summary>The number of independent witnesses that there can be.</summary>
    public ImmutableArray<int> MaximumWitnesses { get; }

    /// <summary>The lower end of the merged value; not a number where none was earned.</summary>
    public ImmutableArray<double> Low { get; }

    /// <summary>The merged value; not a number where none was earned, or where the merger names a range alone.</summary>
    public ImmutableArray<double> Best { get; }

    /// <summary>The upper end of the merged value; not a number where none was earned.</summary>
    public ImmutableArray<double> High { get; }

    /// <summary>
    /// The figures of each source for each scope, by source, then by scope; counts on another basis, such as those identified by name, are
    /// figures of their own.
    /// </summary>
    public ImmutableArray<TimelineSeries> Sources { get; private init; }

    /// <summary>"1,096 days, 3 sources".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Days.Length:N0} {(Days.Length == 1 ? "day" : "days")}, {Sources.Length:N0} {(Sources.Length == 1 ? "source" : "sources")}");

    /// <summary>The columns of some rows.</summary>
    internal static TimelineColumns Of(IReadOnlyList<TimelineRow> rows)
    {
        Dictionary<(Speaker, Speaker?, Scope, CountBasis), TimelineFigure?[]> series = [];
        for (int i = 0; i < rows.Count; i++)
        {
            foreach (TimelineFigure figure in rows[i].Figures)
            {
                Claim claim = figure.Claim;
                var key = (figure.Source, Voice.PassedOn(claim.Chain), claim.Scope, AnswerSeries.BasisOf(claim));
                if (!series.TryGetValue(key, out TimelineFigure?[]? figures)) series.Add(key, figures = new TimelineFigure?[rows.Count]);
                if (figures[i] is null || IsLater(claim, figures[i]!.Claim)) figures[i] = figure;
            }
        }

        return new(rows)
        {
            Sources =
            [
                .. series.Values
                    .Select(figures => new TimelineSeries(figures))
                    .OrderBy(one => string.Join('\n', one.Source.Sources.Select(source => source.Id)), StringComparer.Ordinal)
                    .ThenBy(one => one.Scope.ToString(), StringComparer.Ordinal)
                    .ThenBy(one => one.ToString(), StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>Whether one answer is for a later time than another that comes before it by id, or was said later.</summary>
    private static bool IsLater(Claim one, Claim other) =>
        TimesOf(one).CompareTo(TimesOf(other)) > 0;

    private static (LocalDate? Of, LocalDate? Said) TimesOf(Claim claim)
    {
        LocalDate? said = Authority.SaidOn(claim.Chain)?.Latest;
        return (claim.Period?.Latest ?? said, said);
    }

    private static ImmutableArray<T> Column<T>(IReadOnlyList<TimelineRow> rows, Func<TimelineRow, T> value) => [.. rows.Select(value)];
}
