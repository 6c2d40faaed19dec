using NodaTime;

namespace Attribution.Tests;

public class EdtfValueTests
{
    [Fact]
    public void Parts_make_the_same_values_as_text()
    {
        Edtf day = Edtf.On(new LocalDate(2024, 12, 23));
        Assert.Equal("2024-12-23", day.ToString());
        Assert.Equal("2024-08", Edtf.Month(2024, 8).ToString());
        Assert.Equal("-0001", Edtf.Year(-1).ToString());
        Assert.Equal("0000", Edtf.Year(0).ToString());
        Assert.Equal("-9999-01", Edtf.Month(-9999, 1).ToString());
        Assert.Equal("2024-04~/2024-12-23", Edtf.Interval(Edtf.Parse("2024-04~"), day).ToString());
        Assert.Equal("/2024-12-23", Edtf.Until(day).ToString());
        Assert.Equal("../2024-12-23", Edtf.Until(day, EdtfEnd.Open).ToString());
        Assert.Equal("2024-12-23/..", Edtf.Since(day).ToString());
        Assert.Equal("2024-12-23/", Edtf.Since(day, EdtfEnd.Unknown).ToString());
    }

    [Fact]
    public void Day_of_another_calendar_is_converted() =>
        // The Julian 25 October 1917 is the Gregorian 7 November.
        Assert.Equal("1917-11-07", Edtf.On(new LocalDate(1917, 10, 25, CalendarSystem.Julian)).ToString());

    [Fact]
    public void Parts_that_make_no_EDTF_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.Year(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.Year(-10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.Month(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.Month(2024, 13));
        Assert.Throws<ArgumentException>(() => Edtf.Interval(Edtf.Year(2025), Edtf.Year(2024)));
        Assert.Throws<ArgumentException>(() => Edtf.Interval(Edtf.Parse("2025/.."), Edtf.Year(2026)));
        Assert.Throws<ArgumentException>(() => Edtf.Since(Edtf.Parse("Y12345")));
        Assert.Throws<ArgumentException>(() => Edtf.Since(Edtf.Year(2024), EdtfEnd.Stated));
        Assert.Throws<ArgumentException>(() => Edtf.Until(Edtf.Year(2024), EdtfEnd.Stated));
        Assert.Throws<ArgumentNullException>(() => Edtf.Until(null!));
        Assert.Throws<ArgumentNullException>(() => Edtf.Since(null!));
        Assert.Throws<ArgumentNullException>(() => Edtf.Interval(null!, Edtf.Year(2024)));
        Assert.Throws<ArgumentNullException>(() => Edtf.Interval(Edtf.Year(2024), null!));
    }

    [Fact]
    public void Equality_is_by_text()
    {
        (Edtf one, Edtf same, Edtf other) = (Edtf.Parse("2001%"), Edtf.Parse("2001%"), Edtf.Parse("%2001"));
        Assert.True(one == same && one.Equals(same) && one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other && !one.Equals(other) && !one.Equals(null) && !one.Equals("2001%"));
        Assert.True(null as Edtf == null && one != null && null != one);
    }
}
