using NodaTime;
using NodaTime.Text;

namespace Attribution.Tests;

public class EdtfBoundsTests
{
    // Expected days are read off the calendar. The significant digits, here and below, are the examples of the EDTF specification
    // (4 February 2019), "Significant digits".
    [Theory]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("-0001-02", "-0001-02-01", "-0001-02-28")]
    [InlineData("-0004-02", "-0004-02-01", "-0004-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("-20XX", "-2099-01-01", "-2000-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("1X99", "1099-01-01", "1999-12-31")]
    [InlineData("196X-02-29", "1960-02-29", "1968-02-29")]
    [InlineData("1XX1-X2-30", "1001-12-30", "1991-12-30")]
    [InlineData("2015-02-X9", "2015-02-09", "2015-02-19")]
    [InlineData("2016-02-X9", "2016-02-09", "2016-02-29")]
    [InlineData("2023-XX-31", "2023-01-31", "2023-12-31")]
    [InlineData("2023-X0-X0", "2023-10-10", "2023-10-30")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("-1859S5", "-1859-01-01", "-1859-12-31")]
    [InlineData("-1859S2", "-1899-01-01", "-1800-12-31")]
    [InlineData("0050S1", "0050-01-01", "0059-12-31")]
    [InlineData("Y2E3", "2000-01-01", "2000-12-31")]
    [InlineData("2001-27", "2001-09-01", "2001-12-31")]
    [InlineData("2001-29", "2001-09-01", "2001-12-31")]
    [InlineData("2001-30", "2001-12-01", "2002-03-31")]
    [InlineData("2001-31", "2001-03-01", "2001-06-30")]
    [InlineData("2001-32", "2001-06-01", "2001-09-30")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("2001-24", "2001-01-01", "2002-03-31")]
    [InlineData("1919-XX-02/1919-XX-01", "1919-01-02", "1919-12-01")]
    [InlineData("1985-04-12T24:00:00", "1985-04-12", "1985-04-12")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("{2001,1999-05..1999-07}", "1999-05-01", "2001-12-31")]
    public void Earliest_and_latest_are_the_first_and_last_day_allowed(string text, string earliest, string latest)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal((Day(earliest), Day(latest)), (date.Earliest, date.Latest));
        Assert.Equal((EdtfEnd.Stated, EdtfEnd.Stated), (date.Start, date.End));
    }

    [Theory]
    [InlineData("1985/", EdtfEnd.Stated, EdtfEnd.Unknown)]
    [InlineData("1985/..", EdtfEnd.Stated, EdtfEnd.Open)]
    [InlineData("/..", EdtfEnd.Unknown, EdtfEnd.Open)]
    [InlineData("../", EdtfEnd.Open, EdtfEnd.Unknown)]
    [InlineData("[..1760,1800..]", EdtfEnd.Open, EdtfEnd.Open)]
    public void Ends_that_are_not_stated_have_no_day_and_say_why(string text, EdtfEnd start, EdtfEnd end)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal((start, end), (date.Start, date.End));
        Assert.Equal((start == EdtfEnd.Stated, end == EdtfEnd.Stated), (date.Earliest.HasValue, date.Latest.HasValue));
    }

    [Theory]
    [InlineData("Y170000002")]
    [InlineData("Y-1E15")]
    [InlineData("-9999")]
    [InlineData("Y10000")]
    public void Years_beyond_NodaTime_have_no_day(string text)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal((null, null), (date.Earliest, date.Latest));
        Assert.Equal((EdtfEnd.Stated, EdtfEnd.Stated), (date.Start, date.End));
    }

    [Theory]
    [InlineData("Y171010000S3", "Y170999999", "Y171000000", "Y171999999", "Y172000000")]
    [InlineData("Y3388E2S3", "Y337999", "Y338000", "Y338999", "Y339000")]
    [InlineData("Y-171010000S2", "Y-180000000", "Y-179999999", "Y-170000000", "Y-169999999")]
    public void Significant_digits_bound_long_years(string text, string before, string first, string last, string after)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal(TruthValue.No, date.Overlaps(Edtf.Parse(before)));
        Assert.Equal(TruthValue.CannotSay, date.Overlaps(Edtf.Parse(first)));
        Assert.Equal(TruthValue.CannotSay, date.Overlaps(Edtf.Parse(last)));
        Assert.Equal(TruthValue.No, date.Overlaps(Edtf.Parse(after)));
    }

    [Theory]
    [InlineData("2004", false, false)]
    [InlineData("2004?", true, false)]
    [InlineData("2004~", false, true)]
    [InlineData("2004%", true, true)]
    [InlineData("?2004-~06", true, true)]
    [InlineData("2004-?06-11", true, false)]
    [InlineData("1984/2004-06-~11", false, true)]
    [InlineData("{1984,1990~}", false, true)]
    [InlineData("/2004?", true, false)]
    public void Qualifiers_of_any_part_are_told(string text, bool uncertain, bool approximate)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void Only_what_has_a_slash_is_an_interval()
    {
        Assert.True(Edtf.Parse("2004/2004").IsInterval);
        Assert.False(Edtf.Parse("{2004..2005}").IsInterval);
        Assert.False(Edtf.Parse("2004").IsInterval);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
