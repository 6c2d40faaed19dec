using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>What the heading of the words says of all numbers below it: "Height (ft)", "Jobs (thousands)".</summary>
internal static partial class HeadingUnit
{
    private static readonly FrozenSet<string> Scales = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "trillions", "dozen",
        "dozens", "lakh", "lakhs", "crore", "crores", "000", "000s", "1000", "1000s", "k", "mn", "mln", "mio", "bn", "bln", "mrd", "tsd",
        "tausend", "millionen", "milliarden", "mia", "mille", "milliers", "milliards", "miles", "millones", "mil", "milhares", "milhões",
        "migliaia", "milioni", "miliardi", "duizend", "miljoen", "tys", "тыс", "тысяч", "млн", "млрд", "тис");

    /// <summary>What stands in brackets, or after a comma: "ft" of "Height (ft)"; null if nothing does, or a year.</summary>
    public static string? Of(string heading)
    {
        int start = heading.IndexOfAny(['(', '[', ',']);
        if (start <= 0) return null;
        string rest = heading[(start + 1)..].Trim().TrimEnd(')', ']').Trim();
        if (rest.StartsWith("in ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..].TrimStart();
        return rest.Length is 0 or > 40 || rest.All(char.IsAsciiDigit) ? null : rest;
    }

    /// <summary>The word by which a heading says that its numbers are shortened: "thousands"; null where it does not.</summary>
    public static string? Scale(string heading)
    {
        string? last = null;
        char[] between = [' ', '(', ')', '[', ']', ',', '\'', '’', '$', '€', '£', '/', '.', 'x', '×', '*'];
        foreach (string word in heading.Split(between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Scales.Contains(word) || Notation().IsMatch(word)) last = word;
        }

        return last;
    }

    /// <summary>Powers of ten, the letters of bankers, and the characters of East Asia for ten thousand and more.</summary>
    [GeneratedRegex(
        @"^(10\^?[36]|10[³⁶]|1?[eE]0?[36]|100|MM?|T(EUR|USD|GBP)?|[kM](EUR|USD|GBP)|[百千万萬億亿]\w?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
