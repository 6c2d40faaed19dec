using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Intrinsics;
using Attribution.Merging;

namespace Attribution;

/// <summary>
/// The one check of a table. Sound columns are passed over eight rows at a time; what is not sound is looked at row by row.
/// </summary>
internal sealed class TableCheck(TableColumns columns, ReadOnlyMemory<int>? offsets)
{
    private const int Block = 256;

    /// <summary>Whether all values and variances lie within 1e±35 of 1, so that no sum needs to be scaled.</summary>
    public bool IsOrdinary { get; private set; } = true;

    /// <summary>Throws with the first problems by row and the number of all.</summary>
    public void ThrowIfAny()
    {
        Problems problems = new();
        int rows = columns.Rows;
        if (columns.HasEnds) Length(problems, "upper", columns.Upper.Length, rows);
        if (columns.HasVariances) Length(problems, "variances", columns.Variances.Length, rows);
        if (!columns.Weights.IsEmpty) Length(problems, "weights", columns.Weights.Length, rows);
        if (!columns.Sources.IsEmpty) Length(problems, "sources", columns.Sources.Length, rows);
        problems.Throw();

        if (offsets is { } given) Offsets(problems, given.Span, rows);
        for (int row = 0; row < rows; row += Block)
        {
            int count = Math.Min(Block, rows - row);
            if (!IsSound(row, count)) Rows(problems, row, count);
        }

        problems.Throw();
    }

    private static void Length(Problems problems, string column, int length, int rows)
    {
        if (length != rows)
        {
            problems.Add(column, Math.Min(length, rows), $"There are {rows} rows and {length} {column}: each row needs its own.");
        }
    }

    private static void Offsets(Problems problems, ReadOnlySpan<int> offsets, int rows)
    {
        if (offsets.IsEmpty)
        {
            problems.Add("offsets", 0, $"There are no offsets: give 0 and, for each topic, the row after its last.");
            return;
        }

        if (offsets[0] != 0) problems.Add("offsets", 0, $"offsets[0] is {offsets[0]}: the first topic starts at row 0.");
        for (int i = 1; i < offsets.Length; i++)
        {
            if (offsets[i] < offsets[i - 1])
            {
                problems.Add("offsets", i, $"offsets[{i}] is {offsets[i]}, and offsets[{i - 1}] is {offsets[i - 1]}: offsets never fall.");
            }
        }

        if (offsets[^1] != rows)
        {
            problems.Add(
                "offsets",
                offsets.Length - 1,
                $"offsets[{offsets.Length - 1}] is {offsets[^1]}: the last offset is the number of rows, {rows}.");
        }
    }

    /// <summary>The least that a value may be: the logarithm of 0 is −∞.</summary>
    private double LeastValue => columns.Kind == TableKind.LogVariances ? double.NegativeInfinity : -double.MaxValue;

    /// <summary>Whether no row of a block can be refused.</summary>
    private bool IsSound(int row, int count)
    {
        bool sound = columns.HasEnds
            ? AreEnds(columns.Lower.Span.Slice(row, count), columns.Upper.Span.Slice(row, count))
            : Holds(columns.Values.Span.Slice(row, count), -Sample.Narrow, Sample.Narrow, LeastValue);
        return sound
            && (!columns.HasVariances || Holds(columns.Variances.Span.Slice(row, count), 1 / Sample.Narrow, Sample.Narrow, double.Epsilon))
            && (columns.Weights.IsEmpty || AllWithin(columns.Weights.Span.Slice(row, count), 0, double.MaxValue))
            && (columns.Sources.IsEmpty || columns.Sources.Span.Slice(row, count).IndexOfAnyInRange(int.MinValue, -1) < 0);
    }

    /// <summary>Whether a column is sound; where that is not because it is ordinary, the table is not.</summary>
    private bool Holds(ReadOnlySpan<double> column, double low, double high, double least)
    {
        if (AllWithin(column, low, high)) return true;
        IsOrdinary = false;
        return AllWithin(column, least, double.MaxValue);
    }

    private static bool AllWithin(ReadOnlySpan<double> column, double least, double most)
    {
        Vector512<double> low = Vector512.Create(least), high = Vector512.Create(most);
        int i = 0;
        for (; i + 8 <= column.Length; i += 8)
        {
            Vector512<double> x = Vector512.Create(column.Slice(i, 8));
            if (!Vector512.GreaterThanOrEqualAll(x, low) || !Vector512.LessThanOrEqualAll(x, high)) return false;
        }

        for (; i < column.Length; i++)
        {
            if (!(column[i] >= least && column[i] <= most)) return false;
        }

        return true;
    }

    private static bool AreEnds(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            if (!(lower[i] <= upper[i] && lower[i] <= double.MaxValue && upper[i] >= -double.MaxValue)) return false;
        }

        return true;
    }

    private void Rows(Problems problems, int first, int count)
    {
        for (int row = first; row < first + count; row++)
        {
            if (!columns.Sources.IsEmpty && columns.Sources.Span[row] < 0)
            {
                problems.Add("sources", row, $"sources[{row}] is {columns.Sources.Span[row]}: an index of a source is not below 0.");
            }

            double weight = columns.Weights.IsEmpty ? 1 : columns.Weights.Span[row];
            if (!Argument.IsWeight(weight))
            {
                problems.Add("weights", row, $"weights[{row}] is {weight}: {Argument.WeightRule}, and 0 leaves the row out.");
            }

            if (weight == 0) continue;
            if (columns.HasEnds) Ends(problems, row, columns.Lower.Span[row], columns.Upper.Span[row]);
            else Value(problems, row);
        }
    }

    private void Value(Problems problems, int row)
    {
        double value = columns.Values.Span[row];
        if (!(value >= LeastValue && value <= double.MaxValue))
        {
            problems.Add("values", row, $"values[{row}] is {value}: a value is a finite number; leave the row out, or give it weight 0.");
        }

        if (!columns.HasVariances) return;
        double variance = columns.Variances.Span[row];
        if (!(variance > 0 && variance <= double.MaxValue))
        {
            problems.Add(
                "variances",
                row,
                $"variances[{row}] is {variance}: a variance is finite and above 0; leave the row out, or give it weight 0.");
        }
    }

    private static void Ends(Problems problems, int row, double lower, double upper)
    {
        if (double.IsNaN(lower) || double.IsPositiveInfinity(lower))
        {
            problems.Add(
                "lower",
                row,
                $"lower[{row}] is {lower}: a lower end is a number, or -Infinity where none is stated; or give the row weight 0.");
        }

        if (double.IsNaN(upper) || double.IsNegativeInfinity(upper))
        {
            problems.Add(
                "upper",
                row,
                $"upper[{row}] is {upper}: an upper end is a number, or Infinity where none is stated; or give the row weight 0.");
        }

        if (lower > upper && double.IsFinite(lower) && double.IsFinite(upper))
        {
            problems.Add("upper", row, $"upper[{row}] is {upper}, below lower[{row}], {lower}: exchange them, or give the row weight 0.");
        }
    }

    private sealed class Problems
    {
        private readonly ImmutableArray<RowProblem>.Builder _first = ImmutableArray.CreateBuilder<RowProblem>();
        private long _count;

        public void Add(string column, int row, FormattableString message)
        {
            if (_count++ < ReadingTableException.MaximumProblems)
            {
                _first.Add(new(column, row, message.ToString(CultureInfo.InvariantCulture)));
            }
        }

        public void Throw()
        {
            if (_count > 0) throw new ReadingTableException(_first.ToImmutable(), _count);
        }
    }
}
