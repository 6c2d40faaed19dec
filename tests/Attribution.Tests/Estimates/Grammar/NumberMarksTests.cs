using System.Globalization;

namespace Attribution.Tests;

/// <summary>Marks of numbers that a culture writes with no character or with several.</summary>
public class NumberMarksTests
{
    [Theory]
    [InlineData("", "1 234.5")]
    [InlineData("''", "1 234.5")]
    public void A_separator_that_is_no_single_character_is_the_plain_one(string separator, string number)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo("en-GB").Clone();
        culture.NumberFormat.NumberGroupSeparator = separator;

        Assert.Equal(1_234.5m, Estimate.Parse(number, EstimateGrammar.English.WithCulture(culture)).Best);
    }

    [Fact]
    public void A_decimal_separator_of_several_characters_is_read_as_a_point()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo("en-GB").Clone();
        culture.NumberFormat.NumberDecimalSeparator = "..";

        Assert.Equal(1.5m, Estimate.Parse("1.5", EstimateGrammar.English.WithCulture(culture)).Best);
    }
}
