namespace Attribution.Tests;

public class EdtfCompareTests
{
    [Theory]
    [InlineData("2024", "2024-02-29", TruthValue.Yes)]
    [InlineData("2024", "2024", TruthValue.Yes)]
    [InlineData("2024", "2023-12/2024-01", TruthValue.No)]
    [InlineData("2024/2025", "2024-12-31/2025-01-01", TruthValue.Yes)]
    [InlineData("2024/..", "2030/..", TruthValue.Yes)]
    [InlineData("2024/..", "2030/", TruthValue.Yes)]
    [InlineData("2024/", "2024-01-01", TruthValue.Yes)]
    [InlineData("2024/", "2024-01-02", TruthValue.CannotSay)]
    [InlineData("2024/", "2023", TruthValue.No)]
    [InlineData("2024/", "2030/..", TruthValue.CannotSay)]
    [InlineData("2024/2025", "2024/..", TruthValue.No)]
    [InlineData("../..", "/1985", TruthValue.Yes)]
    [InlineData("199X", "1990/1999", TruthValue.CannotSay)]
    [InlineData("1990/1999", "199X", TruthValue.Yes)]
    [InlineData("2004", "2004-~06", TruthValue.Yes)]
    [InlineData("2004-06", "2004-06~", TruthValue.CannotSay)]
    [InlineData("2004~", "2004~", TruthValue.CannotSay)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-15", TruthValue.CannotSay)]
    [InlineData("2004-06-XX/2004-07-03", "2004-07", TruthValue.No)]
    [InlineData("2004-06-XX/2004-07-03", "2004-07-01/2004-07-03", TruthValue.Yes)]
    [InlineData("2024-25", "2024-04/2024-05-30", TruthValue.Yes)]
    [InlineData("2024-25", "2024-03-15", TruthValue.CannotSay)]
    [InlineData("2024-25", "2024-07", TruthValue.No)]
    [InlineData("2024", "2024-21", TruthValue.Yes)]
    [InlineData("2024", "2024-24", TruthValue.CannotSay)]
    [InlineData("{1667,1668,1670..1672}", "1669", TruthValue.No)]
    [InlineData("{1667,1668,1670..1672}", "{1671,1667-03}", TruthValue.Yes)]
    [InlineData("{1667,1668,1670..1672}", "1668/1670", TruthValue.No)]
    [InlineData("{1667,1668-0X}", "1667-12/1668-01", TruthValue.CannotSay)]
    [InlineData("{..1984}", "1066-10-14", TruthValue.Yes)]
    [InlineData("[..1984]", "1066-10-14", TruthValue.CannotSay)]
    [InlineData("[..1984]", "1985", TruthValue.No)]
    [InlineData("1600/1699", "[1667,1668,1670..1672]", TruthValue.Yes)]
    [InlineData("1667", "[1667,1668]", TruthValue.CannotSay)]
    [InlineData("[1667,1667-05]", "1667-05-01", TruthValue.Yes)]
    [InlineData("Y-17E7", "Y-170000000", TruthValue.Yes)]
    [InlineData("Y170000002", "Y170000003", TruthValue.No)]
    public void Covers_is_sure_or_cannot_say(string left, string right, TruthValue expected) =>
        Assert.Equal(expected, Edtf.Parse(left).Covers(Edtf.Parse(right)));

    [Theory]
    [InlineData("2024", "2023-12-31/2024-01-01", TruthValue.Yes)]
    [InlineData("2024", "2025", TruthValue.No)]
    [InlineData("/1985", "1985", TruthValue.Yes)]
    [InlineData("/1985", "../1984", TruthValue.CannotSay)]
    [InlineData("../1985", "../1900", TruthValue.Yes)]
    [InlineData("1984/..", "2000/..", TruthValue.Yes)]
    [InlineData("1984/", "2000/", TruthValue.CannotSay)]
    [InlineData("2004-0X", "2004-01/2004-09", TruthValue.Yes)]
    [InlineData("2004-0X", "2004-10", TruthValue.No)]
    [InlineData("2004?", "1066", TruthValue.CannotSay)]
    [InlineData("2004-%06", "2003", TruthValue.No)]
    [InlineData("?2004-06", "2003", TruthValue.CannotSay)]
    [InlineData("2004-06~-11", "2003", TruthValue.CannotSay)]
    [InlineData("2004-~06-11", "2004", TruthValue.Yes)]
    [InlineData("2004-06-~01/2004-06-~20", "2004-07", TruthValue.No)]
    [InlineData("2004-~24", "2005-02", TruthValue.CannotSay)]
    [InlineData("[1667,1668]", "1667/1668", TruthValue.Yes)]
    [InlineData("[1667,1668]", "1668", TruthValue.CannotSay)]
    [InlineData("{1667,1668}", "1668", TruthValue.Yes)]
    [InlineData("{1667,1669}", "1668", TruthValue.No)]
    [InlineData("[..1984]", "1985/..", TruthValue.No)]
    public void Overlaps_is_sure_or_cannot_say_either_way_round(string left, string right, TruthValue expected)
    {
        Assert.Equal(expected, Edtf.Parse(left).Overlaps(Edtf.Parse(right)));
        Assert.Equal(expected, Edtf.Parse(right).Overlaps(Edtf.Parse(left)));
    }

    [Theory]
    [InlineData("2023", "2024", TruthValue.Yes)]
    [InlineData("2024", "2024-12-31", TruthValue.No)]
    [InlineData("2024", "2023", TruthValue.No)]
    [InlineData("202X", "2025", TruthValue.CannotSay)]
    [InlineData("202X", "2030", TruthValue.Yes)]
    [InlineData("/1985", "1986/..", TruthValue.Yes)]
    [InlineData("1985/", "1990", TruthValue.CannotSay)]
    [InlineData("1985/..", "1990", TruthValue.No)]
    [InlineData("1985", "../1990", TruthValue.No)]
    [InlineData("1985", "/1990", TruthValue.CannotSay)]
    [InlineData("{1985,1987}", "1988", TruthValue.Yes)]
    [InlineData("{1985,1987}", "1986", TruthValue.No)]
    [InlineData("[1985,1987]", "1986", TruthValue.CannotSay)]
    [InlineData("Y-170000002", "Y-17E7", TruthValue.Yes)]
    [InlineData("Y17E8", "9999", TruthValue.No)]
    [InlineData("9999", "Y1E99", TruthValue.Yes)]
    [InlineData("Y-1E99", "Y-17E7", TruthValue.Yes)]
    [InlineData("Y1E98", "Y1E99", TruthValue.CannotSay)]
    public void IsBefore_is_sure_or_cannot_say(string left, string right, TruthValue expected) =>
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
