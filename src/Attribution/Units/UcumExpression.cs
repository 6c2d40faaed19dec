using System.Collections.Immutable;

namespace Attribution;

/// <summary>A unit code taken apart: its factors in the order written, and what they multiply to.</summary>
internal sealed record UcumExpression(ImmutableArray<UnitTerm> Terms, Measure Measure)
{
    public const int LongestCode = 256;
    public const int DeepestNesting = 32;
    public const int LargestExponent = 99;

    /// <summary>Reads a code that is known to be well formed.</summary>
    public static UcumExpression Parse(string code) => TryParse(code, out UcumExpression? expression, out UcumFault fault)
        ? expression!
        : throw new FormatException(fault.Describe(code));

    public static bool TryParse(ReadOnlySpan<char> code, out UcumExpression? expression, out UcumFault fault)
    {
        expression = null;
        UcumScanner scanner = new(code);
        if (!scanner.TryRead(out ImmutableArray<UnitTerm> terms))
        {
            fault = scanner.Fault;
            return false;
        }

        if (!TryMultiply(terms, out Measure? measure, out UcumFault.Reason reason))
        {
            fault = new(reason, 0, code.Length);
            return false;
        }

        fault = default;
        expression = new(terms, measure!);
        return true;
    }

    private static bool TryMultiply(ImmutableArray<UnitTerm> terms, out Measure? measure, out UcumFault.Reason reason)
    {
        reason = UcumFault.Reason.None;
        if (terms is [{ Exponent: 1 }])
        {
            measure = terms[0].Measure;
            return true;
        }

        measure = Measure.One;
        foreach (UnitTerm term in terms)
        {
            Measure factor = term.Measure;
            reason = factor.Offset.IsZero ? UcumFault.Reason.TooLarge : UcumFault.Reason.OffsetInProduct;
            measure = factor.Offset.IsZero ? measure.Times(factor, term.Exponent) : null;
            if (measure is null) return false;
        }

        reason = UcumFault.Reason.None;
        return true;
    }
}
