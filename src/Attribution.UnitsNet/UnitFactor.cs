using System.Globalization;

namespace Attribution;

/// <summary>A factor of a unit's code: a unit with its prefix, "km", or a counted noun, "{soldiers}"; never a number.</summary>
internal readonly record struct UnitFactor(string Symbol, int Power)
{
    public bool IsNoun => Symbol[0] == '{';

    /// <summary>The factors of a valid UCUM code, in its order. Remarks behind a unit are left out.</summary>
    public static List<UnitFactor> In(string code)
    {
        List<UnitFactor> factors = [];
        Stack<int> outer = new();
        int sign = 1, next = 1;
        for (int at = 0; at < code.Length;)
        {
            switch (code[at])
            {
                case '/':
                    next = -sign;
                    at++;
                    break;
                case '.':
                    next = sign;
                    at++;
                    break;
                case '(':
                    outer.Push(sign);
                    sign = next;
                    at++;
                    break;
                case ')':
                    sign = next = outer.Pop();
                    at++;
                    break;
                case '{':
                    int closed = code.IndexOf('}', at) + 1;
                    if (at == 0 || code[at - 1] is '/' or '.' or '(') factors.Add(new(code[at..closed], next));
                    at = closed;
                    break;
                default:
                    int end = EndOfFactor(code, at);
                    if (!char.IsAsciiDigit(code[at])) factors.Add(Of(code[at..end], next));
                    at = end;
                    break;
            }
        }

        return factors;
    }

    private static int EndOfFactor(string code, int at)
    {
        for (; at < code.Length && !"/.(){".Contains(code[at], StringComparison.Ordinal); at++)
        {
            if (code[at] == '[') at = code.IndexOf(']', at);
        }

        return at;
    }

    private static UnitFactor Of(string factor, int sign)
    {
        int end = factor.Length;
        while (end > 0 && char.IsAsciiDigit(factor[end - 1])) end--;
        int power = end == factor.Length ? 1 : int.Parse(factor.AsSpan(end), CultureInfo.InvariantCulture);
        if (end > 0 && factor[end - 1] is '+' or '-') power *= factor[--end] == '-' ? -1 : 1;
        return new(factor[..end], sign * power);
    }
}
