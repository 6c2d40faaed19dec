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

        fault = default;
        if (terms is [{ Exponent: 1 } only])
        {
            expression = new(terms, only.Measure);
            return true;
        }

        Measure? product = Measure.One;
        foreach (UnitTerm term in terms) product = product?.Times(term.Measure, term.Exponent);
        if (product is null) fault = new(UcumFault.Reason.TooLarge, 0, code.Length);
        else expression = new(terms, product);
        return expression is not null;
    }
}
