using CsCheck;

namespace Attribution.Tests;

/// <summary>Laws of codes and conversions over generated units.</summary>
public class UnitLaws
{
    private static readonly Gen<string> Symbol = Gen.Frequency(
        (6, from atom in OneOf([.. UcumTable.All.Where(atom => atom.IsMetric && atom.Offset is null)])
            from prefix in OneOf([.. Prefix.All])
            select prefix.Code + atom.Code),
        (6, OneOf([.. UcumTable.All.Where(atom => atom.Offset is null).Select(atom => atom.Code)])));

    private static readonly Gen<string> Component = Gen.Frequency(
        (8, from symbol in Symbol
            from exponent in OneOf("", "", "", "2", "3", "-1", "-2", "+2")
            from remark in OneOf("", "", "", "{TNT}", "{dry weight}")
            where !(remark.Length > 0 && symbol.Contains("10", StringComparison.Ordinal))
            select symbol + exponent + remark),
        (1, OneOf([.. Iso4217.All.Select(currency => currency.Code)])),
        (1, OneOf("{soldiers}", "{North Korean soldiers}", "{солдатів}")),
        (1, OneOf("2", "100", "10*3", "10^-2")));

    private static readonly Gen<string> Code =
        from first in Component
        from rest in Gen.Select(OneOf(".", "/"), Component, Gen.Bool).Array[0, 3]
        from inverted in Gen.Frequency((9, Gen.Const("")), (1, Gen.Const("/")))
        select inverted + first + string.Concat(rest.Select(part => part.Item3 ? $"{part.Item1}({part.Item2})" : part.Item1 + part.Item2));

    private static readonly Gen<decimal> Value =
        from digits in Gen.Int[-999_999, 999_999]
        from places in Gen.Int[0, 5]
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)places);

    private static readonly Gen<string> Junk = Gen.OneOf(
        Gen.String[0, 300],
        Gen.String[OneOf([.. "kMmdagsKC%1023456789.-+/(){}[]_'*^ µ²°$€pertons"]), 0, 40],
        from code in Code from at in Gen.Int[0, 60] from c in Gen.Char select at < code.Length ? code[..at] + c + code[at..] : code + c);

    private static readonly Unit Fahrenheit = Unit.Parse("[degF]");

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    [Fact]
    public void Reading_a_code_gives_the_unit_with_that_code() => Code.Sample(code =>
        Unit.TryParse(code, out Unit? unit) && unit.Code == code && Unit.Parse(unit.ToString("C")) == unit);

    [Fact]
    public void Text_for_the_round_trip_is_matched_as_the_unit() => Code.Sample(code =>
        !Unit.TryParse(code, out Unit? unit) || (Unit.TryFromName(unit.ToString("R"), out Unit? read) && read == unit));

    [Fact]
    public void A_round_trip_text_ends_where_the_unit_ends() => Code.Sample(code =>
        !Unit.TryParse(code, out Unit? unit) || Unit.Match(unit.ToString("R") + " or more").Unit == unit);

    [Fact]
    public void Inverting_twice_gives_an_equivalent_unit() => Code.Sample(code =>
        !Unit.TryParse(code, out Unit? unit)
        || !Unit.TryParse($"1/(1/({code}))", out Unit? twice)
        || unit.IsEquivalentTo(twice));

    [Fact]
    public void Conversion_there_and_back_gives_the_value() => Gen.Select(Symbol, OneOf("2", "7", "36", "1000"), Value).Sample(
        (symbol, factor, value) =>
        {
            Unit unit = Unit.Parse(symbol);
            Unit other = Unit.Parse($"{factor}.{symbol}");
            return Math.Abs(other.Convert(unit.Convert(value, other), unit) - value) <= Math.Abs(value) * 1e-20m;
        });

    [Fact]
    public void Exact_conversion_keeps_order() => Gen.Select(Value, Value).Sample((left, right) =>
        left.CompareTo(right) == Unit.Mile.Convert(left, Unit.Kilometre).CompareTo(Unit.Mile.Convert(right, Unit.Kilometre))
        && left.CompareTo(right) == Unit.DegreeCelsius.Convert(left, Fahrenheit).CompareTo(Unit.DegreeCelsius.Convert(right, Fahrenheit)));

    [Fact]
    public void Any_text_is_a_unit_or_is_refused() => Junk.Sample(text =>
    {
        bool isUnit = Unit.TryParse(text, out Unit? unit);
        if (isUnit) return Unit.Parse(unit!.Code) == unit && unit.ToString().Length > 0 && unit.Dimension.ToString().Length > 0;
        Assert.Throws<FormatException>(() => Unit.Parse(text));
        return unit is null;
    });

    [Fact]
    public void Any_text_is_matched_within_its_length() => Junk.Sample(text =>
    {
        UnitMatch match = Unit.Match(text);
        UnitMatch per = Unit.MatchPer(text);
        return match.Length <= text.Length
            && per.Length <= text.Length
            && match.Length > 0 == match.Candidates.Length > 0
            && Unit.Match(text.AsSpan(0, match.Length)) == match;
    });
}
