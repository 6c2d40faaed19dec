namespace Attribution;

/// <content>Commonly used units as static properties.</content>
public sealed partial class Unit
{
    /// <summary>The pure number one, <c>1</c>.</summary>
    public static Unit One { get; } = Parse("1");

    /// <summary>The percent, <c>%</c>.</summary>
    public static Unit Percent { get; } = Parse("%");

    /// <summary>The millimetre, <c>mm</c>.</summary>
    public static Unit Millimetre { get; } = Parse("mm");

    /// <summary>The centimetre, <c>cm</c>.</summary>
    public static Unit Centimetre { get; } = Parse("cm");

    /// <summary>The metre, <c>m</c>.</summary>
    public static Unit Metre { get; } = Parse("m");

    /// <summary>The kilometre, <c>km</c>.</summary>
    public static Unit Kilometre { get; } = Parse("km");

    /// <summary>The international mile of exactly 1609.344 m, <c>[mi_i]</c>.</summary>
    public static Unit Mile { get; } = Parse("[mi_i]");

    /// <summary>The international foot of exactly 0.3048 m, <c>[ft_i]</c>.</summary>
    public static Unit Foot { get; } = Parse("[ft_i]");

    /// <summary>The square metre, <c>m2</c>.</summary>
    public static Unit SquareMetre { get; } = Parse("m2");

    /// <summary>The square kilometre, <c>km2</c>.</summary>
    public static Unit SquareKilometre { get; } = Parse("km2");

    /// <summary>The hectare of 10,000 m², <c>har</c>.</summary>
    public static Unit Hectare { get; } = Parse("har");

    /// <summary>The cubic metre, <c>m3</c>.</summary>
    public static Unit CubicMetre { get; } = Parse("m3");

    /// <summary>The litre, <c>l</c>.</summary>
    public static Unit Litre { get; } = Parse("l");

    /// <summary>The gram, <c>g</c>.</summary>
    public static Unit Gram { get; } = Parse("g");

    /// <summary>The kilogram, <c>kg</c>.</summary>
    public static Unit Kilogram { get; } = Parse("kg");

    /// <summary>The tonne of 1000 kg, <c>t</c>.</summary>
    public static Unit Tonne { get; } = Parse("t");

    /// <summary>The kilotonne, <c>kt</c>.</summary>
    public static Unit Kilotonne { get; } = Parse("kt");

    /// <summary>The second, <c>s</c>.</summary>
    public static Unit Second { get; } = Parse("s");

    /// <summary>The minute, <c>min</c>.</summary>
    public static Unit Minute { get; } = Parse("min");

    /// <summary>The hour, <c>h</c>.</summary>
    public static Unit Hour { get; } = Parse("h");

    /// <summary>The day of 24 hours, <c>d</c>.</summary>
    public static Unit Day { get; } = Parse("d");

    /// <summary>The week, <c>wk</c>.</summary>
    public static Unit Week { get; } = Parse("wk");

    /// <summary>The mean Julian month of 30.4375 days, <c>mo</c>.</summary>
    public static Unit Month { get; } = Parse("mo");

    /// <summary>The mean Julian year of 365.25 days, <c>a</c>.</summary>
    public static Unit Year { get; } = Parse("a");

    /// <summary>The kilometre per hour, <c>km/h</c>.</summary>
    public static Unit KilometrePerHour { get; } = Parse("km/h");

    /// <summary>The metre per second, <c>m/s</c>.</summary>
    public static Unit MetrePerSecond { get; } = Parse("m/s");

    /// <summary>The kelvin, <c>K</c>.</summary>
    public static Unit Kelvin { get; } = Parse("K");

    /// <summary>The degree Celsius as a point of the scale, <c>Cel</c>.</summary>
    public static Unit DegreeCelsius { get; } = Parse("Cel");

    /// <summary>The US dollar, <c>USD</c>.</summary>
    public static Unit UsDollar { get; } = Currency("USD");

    /// <summary>The euro, <c>EUR</c>.</summary>
    public static Unit Euro { get; } = Currency("EUR");

    /// <summary>The pound sterling, <c>GBP</c>.</summary>
    public static Unit PoundSterling { get; } = Currency("GBP");

    /// <summary>The Ukrainian hryvnia, <c>UAH</c>.</summary>
    public static Unit Hryvnia { get; } = Currency("UAH");
}
