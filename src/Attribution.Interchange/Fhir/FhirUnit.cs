using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>Units in FHIR: the system, the code and the words of a Quantity.</summary>
internal static partial class FhirUnit
{
    public const string Ucum = "http://unitsofmeasure.org";
    public const string Iso4217 = "urn:iso:std:iso:4217";

    private static readonly char[] Between = ['.', '/', '(', ')'];

    /// <summary>The system that a unit's code belongs to; null for a mixture of UCUM and currencies.</summary>
    public static string? SystemOf(Unit unit) =>
        unit.Kind == UnitKind.Currency ? Iso4217
        : unit.Kind == UnitKind.Ucum && HasCurrency(unit.Code) ? null
        : Ucum;

    /// <summary>What a person reads in place of the code.</summary>
    public static string Words(Unit unit) => unit.Kind == UnitKind.Count ? unit.Code[1..^1] : unit.Code;

    /// <summary>Whether the code has an annotation, which UCUM gives no meaning.</summary>
    public static bool HasNoun(Unit unit) => unit.Code.Contains('{', StringComparison.Ordinal);

    /// <summary>The unit of a Quantity; null where none is given, or it cannot be read, which is noted as a problem.</summary>
    public static Unit? Read(Json quantity)
    {
        string? system = quantity["system"]?.Words(), code = quantity["code"]?.Words(), words = quantity["unit"]?.Words();
        if (code is not null && system is null && quantity["system"] is null)
        {
            quantity.Problem("no-system", "The unit has a code and no system; add the system, such as http://unitsofmeasure.org.");
            return null;
        }

        if (code is null) return words is null ? null : FromWords(quantity, words);
        Unit? unit = system switch
        {
            Ucum => UcumUnit(code),
            Iso4217 => Unit.TryParse(code, out Unit? currency) && currency.Kind == UnitKind.Currency ? currency : null,
            null => null,
            _ => Foreign(quantity, system),
        };
        if (unit is null && system is Ucum or Iso4217)
        {
            quantity["code"]!.Value.Problem(
                "unknown-unit",
                $"'{Printable.Escaped(code)}' is not a code of {system}; correct it, as {(system == Ucum ? "UCUM" : "ISO 4217")} writes "
                    + "it, case included.");
        }

        if (unit is not null && words is not null) Compare(quantity, unit, words);
        return unit;
    }

    private static Unit? UcumUnit(string code) =>
        Unit.TryParse(code, out Unit? unit) && unit.Kind != UnitKind.Currency && !HasCurrency(code) ? unit : null;

    private static Unit? Foreign(Json quantity, string system)
    {
        quantity["system"]!.Value.Problem(
            "unknown-unit",
            $"Units of the system '{Printable.Escaped(system)}' are not read; give a code of {Ucum} (UCUM) or of {Iso4217} (currencies).");
        return null;
    }

    private static Unit? FromWords(Json quantity, string words)
    {
        if (Unit.TryFromName(words, out Unit? unit) && !IsLaboratorySlang(words))
        {
            quantity["unit"]!.Value.Left(
                LossCodes.Unit,
                $"The unit has no code; '{Printable.Escaped(words)}' was read as '{Printable.Escaped(unit.Code)}', which the document "
                    + "does not say.");
            return unit;
        }

        quantity["unit"]!.Value.Problem(
            "unknown-unit",
            $"'{Printable.Escaped(words)}' is not a unit that can be read without a code; add system and code, as UCUM "
                + "{noun} for a noun.");
        return null;
    }

    /// <summary>
    /// Whether capitals stand where another unit may be meant: laboratories write K for thousand, T for tera, Gm for gram and Mg for
    /// milligram, which UCUM reads as kelvin, tesla, gigametre and megagram, and L/m for litres a minute. Words are not in doubt.
    /// </summary>
    private static bool IsLaboratorySlang(string words) =>
        words.Trim() == "L/m" || Letters().Matches(words).Any(match => match.ValueSpan.ContainsAnyInRange('A', 'Z')
            && !SafeCapitals().IsMatch(match.ValueSpan) && !(match.Length > 3 && !match.ValueSpan[1..].ContainsAnyInRange('A', 'Z')));

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>Symbols with a capital that laboratories and UCUM read alike.</summary>
    [GeneratedRegex("^([munµμdck]?L|mmHg|I?U|mEq|[hk]?Pa|[kM]?Hz|[km]?W|kJ|m?V|Bq|Gy|m?Sv|Cel)$", RegexOptions.CultureInvariant)]
    private static partial Regex SafeCapitals();

    /// <summary>Words that are not known to name the unit of the code could mislead a person; the code is what is read.</summary>
    private static void Compare(Json quantity, Unit unit, string words)
    {
        bool same = words == unit.Code || words == Words(unit)
            || (unit.Kind != UnitKind.Count && Unit.TryFromName(words, out Unit? said) && said.IsEquivalentTo(unit));
        if (same) return;
        quantity["unit"]!.Value.Left(
            LossCodes.Unit, $"The unit reads '{Printable.Escaped(words)}' and its code is '{Printable.Escaped(unit.Code)}': the code "
                + "counts.");
    }

    private static bool HasCurrency(string code) =>
        code.Split(Between).Any(part => part.Length == 3 && Unit.TryParse(part, out Unit? unit) && unit.Kind == UnitKind.Currency);
}
