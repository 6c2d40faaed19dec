using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Where the results of topics side by side go, one number per lane in each column.</summary>
internal ref struct LaneTarget
{
    public ref double Value;
    public ref double StandardError;
    public ref double Lower;
    public ref double Upper;
    public ref double TauSquared;
    public ref double Q;

    /// <summary>How many columns there are.</summary>
    public const int Columns = 6;

    /// <summary>Adjacent columns, in the order of the fields, from one index of each on.</summary>
    public static LaneTarget Over(Span<double> columns, int place)
    {
        int length = columns.Length / Columns;
        return new()
        {
            Value = ref columns[place],
            StandardError = ref columns[length + place],
            Lower = ref columns[(2 * length) + place],
            Upper = ref columns[(3 * length) + place],
            TauSquared = ref columns[(4 * length) + place],
            Q = ref columns[(5 * length) + place],
        };
    }

    /// <summary>The columns of a table from one topic on; without a column for τ² it is not written.</summary>
    public static LaneTarget Into(in MergedSpans results, int place, int lanes) => new()
    {
        Value = ref At(results.Values, place, lanes),
        StandardError = ref At(results.StandardErrors, place, lanes),
        Lower = ref At(results.Lower, place, lanes),
        Upper = ref At(results.Upper, place, lanes),
        TauSquared = ref results.TauSquared.IsEmpty ? ref Unsafe.NullRef<double>() : ref At(results.TauSquared, place, lanes),
        Q = ref At(results.Q, place, lanes),
    };

    private static ref double At(Span<double> column, int place, int lanes) => ref MemoryMarshal.GetReference(column.Slice(place, lanes));
}
