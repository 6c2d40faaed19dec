namespace Attribution;

/// <summary>Why and where a text is no unit code; the sentence is made only if somebody asks.</summary>
internal readonly record struct UcumFault(UcumFault.Reason Why, int Start, int Length)
{
    private const int Largest = UcumExpression.LargestExponent;

    internal enum Reason
    {
        None,
        Empty,
        Missing,
        TooLong,
        TooDeep,
        TooLarge,
        UnknownUnit,
        BadExponent,
        BadNumber,
        BadAnnotation,
        Unclosed,
        Unexpected,
        OffsetInProduct,
    }

    public string Describe(ReadOnlySpan<char> code)
    {
        string text = Printable.Escaped(code.Slice(Start, Length), 60);
        string shown = Printable.Escaped(code, 60);
        string reason = Why switch
        {
            Reason.Empty => "A unit code was expected but the text is empty; dimensionless is '1'.",
            Reason.Missing => "A unit is missing where the code ends or an operator follows.",
            Reason.TooLong => $"A unit code has at most {UcumExpression.LongestCode} characters, this one {code.Length}.",
            Reason.TooDeep => $"Parentheses are nested deeper than {UcumExpression.DeepestNesting}.",
            Reason.TooLarge => "The factors of the unit multiply to a number too large to hold.",
            Reason.UnknownUnit => UcumSuggestion.For(code, code.Slice(Start, Length).ToString()) is { } suggestion
                ? $"'{text}' is not a UCUM unit or an ISO 4217 currency; did you mean {suggestion}?"
                : $"'{text}' is not a UCUM unit or an ISO 4217 currency. A counted noun goes in braces: {{soldiers}}.",
            Reason.BadExponent => $"An exponent is a whole number from -{Largest} to {Largest} other than 0, not '{text}'.",
            Reason.BadNumber => $"A factor is a whole number from 1 to 999999999999999999, not '{text}'.",
            Reason.BadAnnotation => "An annotation in braces is 1 or more characters that show, without braces.",
            Reason.Unclosed => $"'{text}' is not closed.",
            Reason.OffsetInProduct =>
                $"'{text}' has its own zero point and cannot be multiplied, divided or raised to a power; use K for differences.",
            _ => $"'{text}' is not expected here.",
        };
        return $"{reason} (At position {Start + 1} of '{shown}'.)";
    }
}
