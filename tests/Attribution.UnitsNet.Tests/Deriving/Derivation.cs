using System.Globalization;
using System.Text.RegularExpressions;
using UnitsNet;

namespace Attribution.Tests;

/// <summary>
/// Finds the unit of UCUM for each unit of UnitsNet. Names and abbreviations only propose; a proposal is taken where its dimension is the
/// one that UnitsNet gives the quantity, and where it is worth the same to within <see cref="Tolerance"/>.
/// </summary>
/// <remarks>
/// UnitsNet has no plane angle, and a quantity may have it in any power: the power is taken under which most units agree. The worth is
/// measured from a unit on which most others agree, so that one name that misleads cannot mislead the rest.
/// </remarks>
internal static partial class Derivation
{
    public const double Tolerance = 1e-9;

    public static IReadOnlyList<UnitRow> Rows { get; } =
        [.. Quantity.Infos.OrderBy(quantity => quantity.Name, StringComparer.Ordinal).SelectMany(RowsOf)];

    private static IEnumerable<UnitRow> RowsOf(QuantityInfo quantity)
    {
        DerivedUnit[] units = [.. quantity.UnitInfos.Select(unit => new DerivedUnit(quantity, unit, [.. Proposals(quantity, unit)]))];
        IEnumerable<Unit> dimensions = Enumerable.Range(-2, 5).OrderBy(Math.Abs).Select(power => SiUnit(quantity.BaseDimensions, power));
        (Unit Si, Anchor? Anchor, int Votes) best = dimensions
            .SelectMany(si => Anchors(units, si)
                .Select(anchor => (si, (Anchor?)anchor, units.Count(unit => Agreeing(unit, si, anchor) is not null))))
            .DefaultIfEmpty((Unit.One, null, 0))
            .MaxBy(choice => choice.Item3);
        return units.Select(unit => Row(unit, best.Si, best.Anchor));
    }

    private static UnitRow Row(DerivedUnit unit, Unit si, Anchor? anchor)
    {
        Unit? agreeing = anchor is null ? null : Agreeing(unit, si, anchor);
        string? reason = agreeing is not null ? null : Reason(unit, si, anchor);
        return new(unit.Quantity.Name, unit.Info.Name, agreeing?.Code, reason);
    }

    private static string Reason(DerivedUnit unit, Unit si, Anchor? anchor)
    {
        if (unit.Quantity.Name is "AmplitudeRatio" or "Level" or "PowerRatio")
        {
            return "a level is a logarithm, which converts into nothing else";
        }

        if (!unit.IsAffine) return "it is not a multiple of the base unit";
        double[] ratios = anchor is null ? [] :
        [
            .. unit.Proposals.Where(proposal => proposal.Dimension == si.Dimension && IsAlike(proposal, anchor))
                .Select(proposal => unit.Ratio(proposal, anchor)).OfType<double>().OrderBy(ratio => Math.Abs(Math.Log(ratio))),
        ];
        if (ratios is not [var ratio, ..]) return "UCUM has no unit of this name and of the dimension that UnitsNet gives it";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"UCUM's unit of this name is worth {(Math.Abs(ratio - 1) < 0.1 ? Math.Abs(ratio - 1) : ratio):0.0e-0} "
                + $"{(Math.Abs(ratio - 1) >= 0.1 ? "times as much" : ratio < 1 ? "less" : "more")}");
    }

    /// <summary>The first proposal of the right dimension and worth.</summary>
    private static Unit? Agreeing(DerivedUnit unit, Unit si, Anchor anchor) =>
        !unit.IsAffine ? null : unit.Proposals.FirstOrDefault(proposal =>
            proposal.Dimension == si.Dimension && IsAlike(proposal, anchor) && unit.IsWorth(proposal, anchor, Tolerance));

    private static bool IsAlike(Unit proposal, Anchor anchor) =>
        NamedKinds.Of(proposal.Code).CountAlike(NamedKinds.Of(anchor.Code.Code));

    /// <summary>
    /// Units whose worth in UCUM may be taken as known: those of the SI first, then each with a proposal of the right dimension.
    /// </summary>
    private static IEnumerable<Anchor> Anchors(DerivedUnit[] units, Unit si) => units
        .Where(unit => unit.IsAffine && unit.IsSi)
        .Select(unit => new Anchor(unit, si))
        .Concat(units.Where(unit => unit.IsAffine && unit.Offset == 0).SelectMany(unit => unit.Proposals
            .Where(proposal => proposal.Dimension == si.Dimension && NamedKinds.Of(proposal.Code).CountAlike(AmountsOf(unit.Quantity)))
            .Select(proposal => new Anchor(unit, proposal)))
            .OrderBy(anchor => !anchor.Code.IsEquivalentTo(si)))
        .Take(40);

    // UnitsNet counts moles among its dimensions, and has none for information.
    private static NamedKinds AmountsOf(QuantityInfo quantity)
    {
        string information = quantity.Name is "Information" or "BitRate" ? "bit" : "1";
        return NamedKinds.Of($"{information}.mol{quantity.BaseDimensions.Amount}");
    }

    /// <summary>The coherent unit of the SI, with a power of the radian: <c>m2.kg.s-2.rad</c>.</summary>
    private static Unit SiUnit(BaseDimensions dimensions, int radians) => Unit.Parse(string.Join('.', new[]
    {
        ("m", dimensions.Length),
        ("kg", dimensions.Mass),
        ("s", dimensions.Time),
        ("A", dimensions.Current),
        ("K", dimensions.Temperature),
        ("mol", dimensions.Amount),
        ("cd", dimensions.LuminousIntensity),
        ("rad", radians),
    }.Where(part => part.Item2 != 0).Select(part => $"{part.Item1}{part.Item2}").DefaultIfEmpty("1")));

    private static IEnumerable<Unit> Proposals(QuantityInfo quantity, UnitInfo unit)
    {
        string words = WordStart().Replace(unit.Name, " $1").Trim().ToLowerInvariant();
        string[] names = [words, words.Replace("us ", "US ", StringComparison.Ordinal), unit.PluralName, .. Plural(words)];
        string[] abbreviations =
        [
            .. UnitsNetSetup.Default.UnitAbbreviations.GetUnitAbbreviations(
                quantity.UnitType, Convert.ToInt32(unit.Value, CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo("en-US")),
        ];
        string? composed = NameComposer.Compose(unit.Name);
        if (unit.Name.Contains("egree", StringComparison.Ordinal) && quantity.Name == "Temperature")
        {
            composed = unit.Name switch
            {
                "DegreeCelsius" => "Cel",
                "DegreeFahrenheit" => "[degF]",
                "DegreeReaumur" => "[degRe]",
                "MillidegreeCelsius" => "mCel",
                _ => composed,
            };
        }

        string[] codes = [composed ?? "", .. Heats(composed ?? ""), .. abbreviations.Select(Ascii)];
        return names.Concat(abbreviations).Select(name => Unit.TryFromName(name, out Unit? named) ? named : null)
            .Concat(codes.Select(code => Unit.TryParse(code, out Unit? coded) ? coded : null))
            .OfType<Unit>()
            .Where(proposal => !proposal.Code.Contains('{', StringComparison.Ordinal))
            .Distinct();
    }

    // "cubic foot per minute" to "cubic feet per minute".
    private static IEnumerable<string> Plural(string words)
    {
        int per = words.IndexOf(" per ", StringComparison.Ordinal);
        string above = per < 0 ? words : words[..per], below = per < 0 ? "" : words[per..];
        yield return above + "s" + below;
        yield return above.Replace("foot", "feet", StringComparison.Ordinal) + below;
        yield return above.Replace("inch", "inches", StringComparison.Ordinal) + below;
    }

    // A calorie and a Btu may be one of several.
    private static IEnumerable<string> Heats(string code) =>
    [
        code.Replace("cal", "cal_IT", StringComparison.Ordinal),
        code.Replace("[Btu_IT]", "[Btu_th]", StringComparison.Ordinal),
    ];

    private static string Ascii(string abbreviation) => abbreviation
        .Replace('·', '.').Replace('*', '.').Replace("²", "2", StringComparison.Ordinal).Replace("³", "3", StringComparison.Ordinal)
        .Replace("⁴", "4", StringComparison.Ordinal).Replace('µ', 'u').Replace('μ', 'u').Replace("Ω", "Ohm", StringComparison.Ordinal);

    [GeneratedRegex("([A-Z])")]
    private static partial Regex WordStart();
}
