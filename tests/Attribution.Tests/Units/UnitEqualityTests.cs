namespace Attribution.Tests;

public class UnitEqualityTests
{
    [Fact]
    public void Units_are_equal_where_their_codes_are()
    {
        Unit km = Unit.Parse("km/h");
        Assert.Equal(Unit.Parse("km/h".AsSpan()), km);
        Assert.Equal(Unit.Parse("km/h").GetHashCode(), km.GetHashCode());
        Assert.True(km == Unit.KilometrePerHour);
        Assert.False(km != Unit.KilometrePerHour);
        Assert.True(km != Unit.Parse("km.h-1"));
        Assert.False(km.Equals((object)"km/h"));
        Assert.False(km.Equals(null));
        Assert.False(km == null);
        Assert.True((Unit?)null == null);
    }

    [Theory]
    [InlineData("mm", "Mm")]
    [InlineData("mW", "MW")]
    [InlineData("s", "S")]
    [InlineData("{turkey}", "{Turkey}")]
    public void Case_counts(string left, string right) => Assert.NotEqual(Unit.Parse(left), Unit.Parse(right));

    [Fact]
    public void Dimensions_are_equal_where_their_powers_are()
    {
        Dimension energy = Unit.Parse("kW.h").Dimension;
        Assert.Equal(Unit.Parse("J").Dimension, energy);
        Assert.Equal(Unit.Parse("eV").Dimension.GetHashCode(), energy.GetHashCode());
        Assert.True(energy == Unit.Parse("N.m").Dimension);
        Assert.True(energy != Unit.Metre.Dimension);
        Assert.Equal(default, Unit.Percent.Dimension);
        Assert.Equal(default(Dimension).GetHashCode(), Unit.One.Dimension.GetHashCode());
        Assert.False(energy.Equals((object)"energy"));
    }

    [Theory]
    [InlineData("km", "length")]
    [InlineData("kg", "mass")]
    [InlineData("km/h", "length/time")]
    [InlineData("km/s/Mpc", "1/time")]
    [InlineData("J", "mass·length²/time²")]
    [InlineData("V", "mass·length²/electric charge/time²")]
    [InlineData("Cel", "temperature")]
    [InlineData("deg", "plane angle")]
    [InlineData("lm", "luminous intensity·plane angle²")]
    [InlineData("%", "number")]
    [InlineData("{North Korean soldiers}", "north korean soldiers")]
    [InlineData("{people}/km2", "people/length²")]
    [InlineData("USD/[bbl_us]", "USD/length³")]
    [InlineData("[iU]/ml", "[iU]/length³")]
    public void Dimension_reads_in_words(string code, string dimension) => Assert.Equal(dimension, Unit.Parse(code).Dimension.ToString());

    [Fact]
    public void Default_dimension_is_dimensionless()
    {
        Assert.True(default(Dimension).IsDimensionless);
        Assert.Equal("number", default(Dimension).ToString());
        Assert.False(Unit.Metre.Dimension.IsDimensionless);
    }
}
