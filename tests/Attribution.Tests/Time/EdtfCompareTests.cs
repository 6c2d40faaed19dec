namespace Attribution.Tests;

public class EdtfCompareTests
{
    [Theory]
    [InlineData("2024", "2024-02-29", Answer.Yes)]
    [InlineData("2024", "2024", Answer.Yes)]
    [InlineData("2024", "2023-12/2024-01", Answer.No)]
    [InlineData("2024/2025", "2024-12-31/2025-01-01", Answer.Yes)]
    [InlineData("2024/..", "2030/..", Answer.Yes)]
    [InlineData("2024/..", "2030/", Answer.Yes)]
    [InlineData("2024/", "2024-01-01", Answer.Yes)]
    [InlineData("2024/", "2024-01-02", Answer.CannotSay)]
    [InlineData("2024/", "2023", Answer.No)]
    [InlineData("2024/", "2030/..", Answer.CannotSay)]
    [InlineData("2024/2025", "2024/..", Answer.No)]
    [InlineData("../..", "/1985", Answer.Yes)]
    [InlineData("199X", "1990/1999", Answer.CannotSay)]
    [InlineData("1990/1999", "199X", Answer.Yes)]
    [InlineData("2004", "2004-~06", Answer.Yes)]
    [InlineData("2004-06", "2004-06~", Answer.CannotSay)]
    [InlineData("2004~", "2004~", Answer.CannotSay)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-15", Answer.CannotSay)]
    [InlineData("2004-06-XX/2004-07-03", "2004-07", Answer.No)]
    [InlineData("2004-06-XX/2004-07-03", "2004-07-01/2004-07-03", Answer.Yes)]
    [InlineData("2024-25", "2024-04/2024-05-30", Answer.Yes)]
    [InlineData("2024-25", "2024-03-15", Answer.CannotSay)]
    [InlineData("2024-25", "2024-07", Answer.No)]
    [InlineData("2024", "2024-21", Answer.Yes)]
    [InlineData("2024", "2024-24", Answer.CannotSay)]
    [InlineData("{1667,1668,1670..1672}", "1669", Answer.No)]
    [InlineData("{1667,1668,1670..1672}", "{1671,1667-03}", Answer.Yes)]
    [InlineData("{1667,1668,1670..1672}", "1668/1670", Answer.No)]
    [InlineData("{1667,1668-0X}", "1667-12/1668-01", Answer.CannotSay)]
    [InlineData("{..1984}", "1066-10-14", Answer.Yes)]
    [InlineData("[..1984]", "1066-10-14", Answer.CannotSay)]
    [InlineData("[..1984]", "1985", Answer.No)]
    [InlineData("1600/1699", "[1667,1668,1670..1672]", Answer.Yes)]
    [InlineData("1667", "[1667,1668]", Answer.CannotSay)]
    [InlineData("[1667,1667-05]", "1667-05-01", Answer.Yes)]
    [InlineData("Y-17E7", "Y-170000000", Answer.Yes)]
    [InlineData("Y170000002", "Y170000003", Answer.No)]
    public void Covers_is_sure_or_cannot_say(string left, string right, Answer expected) =>
        Assert.Equal(expected, Edtf.Parse(left).Covers(Edtf.Parse(right)));

    [Theory]
    [InlineData("2024", "2023-12-31/2024-01-01", Answer.Yes)]
    [InlineData("2024", "2025", Answer.No)]
    [InlineData("/1985", "1985", Answer.Yes)]
    [InlineData("/1985", "../1984", Answer.CannotSay)]
    [InlineData("../1985", "../1900", Answer.Yes)]
    [InlineData("1984/..", "2000/..", Answer.Yes)]
    [InlineData("1984/", "2000/", Answer.CannotSay)]
    [InlineData("2004-0X", "2004-01/2004-09", Answer.Yes)]
    [InlineData("2004-0X", "2004-10", Answer.No)]
    [InlineData("2004?", "1066", Answer.CannotSay)]
    [InlineData("2004-%06", "2003", Answer.No)]
    [InlineData("?2004-06", "2003", Answer.CannotSay)]
    [InlineData("2004-06~-11", "2003", Answer.CannotSay)]
    [InlineData("2004-~06-11", "2004", Answer.Yes)]
    [InlineData("2004-06-~01/2004-06-~20", "2004-07", Answer.No)]
    [InlineData("2004-~24", "2005-02", Answer.CannotSay)]
    [InlineData("[1667,1668]", "1667/1668", Answer.Yes)]
    [InlineData("[1667,1668]", "1668", Answer.CannotSay)]
    [InlineData("{1667,1668}", "1668", Answer.Yes)]
    [InlineData("{1667,1669}", "1668", Answer.No)]
    [InlineData("[..1984]", "1985/..", Answer.No)]
    public void Overlaps_is_sure_or_cannot_say_either_way_round(string left, string right, Answer expected)
    {
        Assert.Equal(expected, Edtf.Parse(left).Overlaps(Edtf.Parse(right)));
        Assert.Equal(expected, Edtf.Parse(right).Overlaps(Edtf.Parse(left)));
    }

    [Theory]
    [InlineData("2023", "2024", Answer.Yes)]
    [InlineData("2024", "2024-12-31", Answer.No)]
    [InlineData("2024", "2023", Answer.No)]
    [InlineData("202X", "2025", Answer.CannotSay)]
    [InlineData("202X", "2030", Answer.Yes)]
    [InlineData("/1985", "1986/..", Answer.Yes)]
    [InlineData("1985/", "1990", Answer.CannotSay)]
    [InlineData("1985/..", "1990", Answer.No)]
    [InlineData("1985", "../1990", Answer.No)]
    [InlineData("1985", "/1990", Answer.CannotSay)]
    [InlineData("{1985,1987}", "1988", Answer.Yes)]
    [InlineData("{1985,1987}", "1986", Answer.No)]
    [InlineData("[1985,1987]", "1986", Answer.CannotSay)]
    [InlineData("Y-170000002", "Y-17E7", Answer.Yes)]
    [InlineData("Y17E8", "9999", Answer.No)]
    [InlineData("9999", "Y1E99", Answer.Yes)]
    [InlineData("Y-1E99", "Y-17E7", Answer.Yes)]
    [InlineData("Y1E98", "Y1E99", Answer.CannotSay)]
    public void IsBefore_is_sure_or_cannot_say(string left, string right, Answer expected) =>
        Assert.Equal(expected, Edtf.Parse(left).IsBefore(Edtf.Parse(right)));

    [Fact]
    public void Comparing_with_null_is_refused()
    {
        Edtf date = Edtf.Year(2024);
        Assert.Throws<ArgumentNullException>(() => date.Covers(null!));
        Assert.Throws<ArgumentNullException>(() => date.Overlaps(null!));
        Assert.Throws<ArgumentNullException>(() => date.IsBefore(null!));
    }
}
