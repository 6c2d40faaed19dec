using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Unit expressions in print: in words ("kilometres per hour") and in symbols ("km/h").</summary>
internal static class UnitText
{
    /// <summary>Whether a person would write the expression in words after a number: months, acres, barrels per day.</summary>
    public static bool IsSpelled(ImmutableArray<UnitTerm> terms) =>
        terms.Any(term => term is UnitTerm.OfNoun or UnitTerm.OfAtom { Atom.Symbol: null } or UnitTerm.OfAtom { Atom.IsSpelled: true });

    /// <summary>
    /// "newton metres", "kilometres per second per megaparsec"; what is divided by is singular, as is all but the last of a product.
    /// </summary>
    public static string Words(ImmutableArray<UnitTerm> terms, bool plural)
    {
        StringBuilder text = new();
        UnitTerm? last = terms.LastOrDefault(term => term.Exponent > 0);
        foreach (UnitTerm term in terms)
        {
            if (term.Exponent < 0) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(Word(term, term.Exponent, plural && ReferenceEquals(term, last)));
        }

        foreach (UnitTerm term in terms)
        {
            if (term.Exponent > 0) continue;
            text.Append(text.Length > 0 ? " per " : "per ").Append(Word(term, -term.Exponent, false));
        }

        return text.ToString();
    }

    /// <summary>"N·m", "km/s/Mpc", "s⁻¹", "1/m²/s".</summary>
    /// <param name="terms">The expression.</param>
    /// <param name="currency">How a currency is written: by code, or by its sign.</param>
    public static string Symbols(ImmutableArray<UnitTerm> terms, Func<Iso4217, string> currency)
    {
        if (terms is [{ Exponent: < 0 } alone]) return Symbol(alone, alone.Exponent, currency);
        StringBuilder text = new();
        UnitTerm? before = null;
        foreach (UnitTerm term in terms)
        {
            if (term.Exponent < 0) continue;
            text.Append(before is null || IsRunTogether(before, term) ? "" : "·").Append(Symbol(term, term.Exponent, currency));
            before = term;
        }

        if (before is null) text.Append('1');
        foreach (UnitTerm term in terms)
        {
            if (term.Exponent < 0) text.Append('/').Append(Symbol(term, -term.Exponent, currency));
        }

        return text.ToString();
    }

    private static string Word(UnitTerm term, int exponent, bool plural) => term switch
    {
        UnitTerm.OfAtom { Atom.Code: "10*" or "10^" } => Raised("10", exponent),
        UnitTerm.OfAtom atom => Of(Powered(Name(atom, plural), exponent, atom.Measure.Dimension.Equals(Powers.Of("m"))), atom.Remark),
        UnitTerm.OfCurrency money => Powered(plural ? money.Currency.Plural : money.Currency.Name, exponent, false),
        UnitTerm.OfNoun counted => Powered(counted.Noun, exponent, false),
        UnitTerm.OfNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(),
    };

    private static string Symbol(UnitTerm term, int exponent, Func<Iso4217, string> currency) => term switch
    {
        UnitTerm.OfAtom atom => Of(Raised(atom.Prefix?.Symbol + (atom.Atom.Symbol ?? atom.Atom.Code), exponent), atom.Remark),
        UnitTerm.OfCurrency money => Raised(currency(money.Currency), exponent),
        _ => Word(term, exponent, true),
    };

    // The hectare and the decare drop the vowel of their prefix.
    private static string Name(UnitTerm.OfAtom term, bool plural)
    {
        string name = plural ? term.Atom.Plural : term.Atom.Name;
        return term.Prefix is null ? name : (term.Atom.Code == "ar" ? term.Prefix.Name[..^1] : term.Prefix.Name) + name;
    }

    private static string Powered(string name, int exponent, bool isLength) => (exponent, isLength) switch
    {
        (1, _) => name,
        (2, true) => $"square {name}",
        (3, true) => $"cubic {name}",
        (2, false) => $"{name} squared",
        (3, false) => $"{name} cubed",
        _ => Raised(name, exponent),
    };

    private static string Raised(string symbol, int exponent) => exponent == 1 ? symbol : symbol + Superscript.Of(exponent);

    private static string Of(string unit, string? remark) => remark is null ? unit : $"{unit} of {remark}";

    // Energy and charge are written kWh and mAh.
    private static bool IsRunTogether(UnitTerm left, UnitTerm right) =>
        left is UnitTerm.OfAtom { Atom.Code: "W" or "A", Exponent: 1 } && right is UnitTerm.OfAtom { Atom.Code: "h", Exponent: 1 };
}
