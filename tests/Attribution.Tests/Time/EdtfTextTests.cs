using System.Globalization;
using NodaTime;

namespace Attribution.Tests;

public class EdtfTextTests
{
    [Theory]
    [InlineData("2004-13", 6, "month")]
    [InlineData("2004-00", 6, "month")]
    [InlineData("2004-2X", 6, "month")]
    [InlineData("2004-42", 6, "month")]
    [InlineData("2004-21-01", 8, "season has no days")]
    [InlineData("1985-02-29", 9, "no such day")]
    [InlineData("1900-02-29", 9, "no such day")]
    [InlineData("2015-02-3X", 9, "no such day")]
    [InlineData("?2004~-?06-31", 6, "both sides")]
    [InlineData("2004~-?06-31", 11, "no such day")]
    [InlineData("XX01-02-29", 9, "no such day")]
    [InlineData("85", 3, "0085")]
    [InlineData("-0000", 1, "0000")]
    [InlineData("-0000-05", 1, "0000")]
    [InlineData("2004?~", 6, "write %")]
    [InlineData("?2004?", 6, "both sides")]
    [InlineData("2004-06-11?T10:10:10", 12, "complete date")]
    [InlineData("2004-06T10:10:10", 8, "complete date")]
    [InlineData("2004-06-XXT10:10:10", 11, "complete date")]
    [InlineData("2004-06-11T24:00:01", 12, "24:00:00")]
    [InlineData("2004-06-11T10:10:10-00:00", 20, "+00:00")]
    [InlineData("2004-06-11T10:10:10+14:30", 20, "14:00")]
    [InlineData("2004-06-11T10:10:10.5", 20, "leave out")]
    [InlineData("Y012345", 2, "leading zeros")]
    [InlineData("Y9999", 1, "without it")]
    [InlineData("Y17E0", 5, "positive exponent")]
    [InlineData("Y12345-06", 7, "stands alone")]
    [InlineData("1950S0", 6, "significant digits")]
    [InlineData("195XS2", 5, "either X or S")]
    [InlineData("1950S2-06", 7, "stands alone")]
    [InlineData("Y12345/..", 1, "stands alone")]
    [InlineData("1950S2/1960", 5, "stands alone")]
    [InlineData("{Y12345}", 2, "stands alone")]
    [InlineData("/", 1, "neither")]
    [InlineData("1984/1985/1986", 10, "second '/'")]
    [InlineData("1985/1984", 6, "before it starts")]
    [InlineData("1984..1985", 5, "leave out")]
    [InlineData("[]", 2, "four digits")]
    [InlineData("[..]", 4, "four digits")]
    [InlineData("[1984,]", 7, "four digits")]
    [InlineData("[1984", 6, "close")]
    [InlineData("[1984}", 6, "close")]
    [InlineData("[1984,..1990]", 7, "at the beginning")]
    [InlineData("[1984..,1990]", 6, "at the end")]
    [InlineData("[1990..1984]", 8, "earlier date first")]
    [InlineData("[1984..1985-04]", 8, "precision")]
    [InlineData("[156X..1600]", 2, "plain")]
    [InlineData("[1560~..1600]", 2, "plain")]
    [InlineData("{2001-21..2001-23}", 2, "plain")]
    [InlineData("{1984/1985}", 6, "close")]
    [InlineData("１９８４", 1, "four digits")]
    [InlineData("1984\0", 5, "leave out")]
    public void Refusal_tells_place_and_remedy(string text, int character, string hint)
    {
        Assert.False(Edtf.TryParse(text, out _));
        var refusal = Assert.Throws<FormatException>(() => Edtf.Parse(text));
        Assert.Contains($"at character {character},", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(hint, refusal.Message, StringComparison.Ordinal);
    }

    // Texts that the specification allows beyond those of the reference suite.
    [Theory]
    [InlineData("1985-04-12T24:00:00", 0)]
    [InlineData("1985-04-12T23:20:30+00:00", 0)]
    [InlineData("1985-04-12T23:20:30+14:00", 0)]
    [InlineData("Y12345?", 1)]
    [InlineData("201X?", 1)]
    [InlineData("1985/..", 1)]
    [InlineData("XXXX-XX-XX", 2)]
    [InlineData("200X-21", 2)]
    [InlineData("2001~-25", 2)]
    [InlineData("2001-33/2001-35", 2)]
    [InlineData("2003-08/2003-21", 1)]
    [InlineData("Y1E4", 2)]
    [InlineData("Y-17E62", 2)]
    [InlineData("Y1E99999999999999999999S3", 2)]
    [InlineData("Y99999999999999999999999999", 1)]
    [InlineData("1950S99999999999", 2)]
    [InlineData("1950S2~", 2)]
    [InlineData("[1984]", 2)]
    [InlineData("[2001-21,2002-XX,2003~]", 2)]
    [InlineData("{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", 2)]
    public void What_the_specification_allows_is_read(string text, int level)
    {
        Edtf date = Edtf.Parse(text);
        Assert.Equal((text, level), (date.ToString(), date.Level));
    }

    [Fact]
    public void Length_is_bounded()
    {
        string longest = "{" + string.Concat(Enumerable.Repeat("2004,", (Edtf.MaxLength - 2) / 5)) + "20}";
        Assert.True(Edtf.TryParse(longest.Replace(",20}", "}", StringComparison.Ordinal), out _));
        Assert.False(Edtf.TryParse(new string('1', Edtf.MaxLength + 1), out _));
        var refusal = Assert.Throws<FormatException>(() => Edtf.Parse(new string('1', 1_000_000)));
        Assert.Contains("too long", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Length < 200);
    }

    [Fact]
    public void Null_is_no_text()
    {
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));
        Assert.False(Edtf.TryParse(null, out _));
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "12 April 1985, 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30+04:30", "12 April 1985, 23:20:30 UTC+04:30")]
    [InlineData("0000", "1 BC")]
    [InlineData("Y-17E7", "the year -17E7")]
    [InlineData("Y171010000S3", "the year 171010000 to 3 significant digits")]
    [InlineData("1984?", "possibly 1984")]
    [InlineData("1984-06%", "possibly about June 1984")]
    [InlineData("?2004-06-~11", "11 June 2004 (year uncertain, day approximate)")]
    [InlineData("2004-06~-11", "11 June 2004 (year approximate, month approximate)")]
    [InlineData("2004-%21", "spring 2004 (season uncertain and approximate)")]
    [InlineData("199X", "some year from 1990 to 1999")]
    [InlineData("1X99", "some year of the form 1X99")]
    [InlineData("-1X32", "some year of the form -1X32")]
    [InlineData("199X-12", "December of some year from 1990 to 1999")]
    [InlineData("156X-12-25", "25 December of some year from 1560 to 1569")]
    [InlineData("2004-XX", "some month of 2004")]
    [InlineData("2004-1X", "October, November or December 2004")]
    [InlineData("2004-XX-XX", "some day of 2004")]
    [InlineData("2004-06-XX", "some day of June 2004")]
    [InlineData("2004-06-X5", "5, 15 or 25 June 2004")]
    [InlineData("1560-XX-25", "day 25 of some month of 1560")]
    [InlineData("1950S2", "1950 to 2 significant digits")]
    [InlineData("-1859S2", "1860 BC to 2 significant digits")]
    [InlineData("2001-25", "spring 2001 (northern hemisphere)")]
    [InlineData("2001-28", "winter 2001 (northern hemisphere)")]
    [InlineData("2001-32", "winter 2001 (southern hemisphere)")]
    [InlineData("2001-34", "the second quarter of 2001")]
    [InlineData("2001-39", "the third four months of 2001")]
    [InlineData("2001-41", "the second half of 2001")]
    [InlineData("../1985", "from an open start to 1985")]
    [InlineData("1985/", "from 1985 to an unknown end")]
    [InlineData("[1760-01,1760-12..]", "one of January 1760 or December 1760 or later")]
    [InlineData("{1960,1961-12}", "all of 1960 and December 1961")]
    public void D_is_plain_English(string text, string display) => Assert.Equal(display, Edtf.Parse(text).ToString("D", null));

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("from about April 2024 to 23 December 2024", $"{Edtf.Parse("2024-04~/2024-12-23"):D}");
            Assert.Equal("-0043-03-15", Edtf.On(new LocalDate(-43, 3, 15)).ToString());
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("2024-12-23", $"{Edtf.On(new LocalDate(2024, 12, 23))}");
            Assert.Equal("December 2024", $"{Edtf.Month(2024, 12):D}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Formatting_into_a_span_fails_only_for_want_of_room()
    {
        Edtf date = Edtf.Parse("2004-06~");
        Span<char> room = stackalloc char[15];
        Assert.True(date.TryFormat(room, out int written, "D", null));
        Assert.Equal("about June 2004", room[..written].ToString());
        Assert.True(date.TryFormat(room[..8], out written, "R", null));
        Assert.Equal("2004-06~", room[..written].ToString());
        Assert.False(date.TryFormat(room[..7], out written, default, null));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => date.ToString("X", null));
    }

    [Fact]
    public void It_is_read_through_the_framework_interfaces()
    {
        Assert.Equal(Edtf.Year(2004), Read<Edtf>("2004"));
        Assert.Null(Read<Edtf>("04"));

        static T? Read<T>(string text)
            where T : class, ISpanParsable<T>
        {
            bool isText = T.TryParse(text, null, out T? fromText);
            bool isSpan = T.TryParse(text.AsSpan(), null, out T? fromSpan);
            Assert.Equal((isText, fromText), (isSpan, fromSpan));
            if (isText)
            {
                Assert.Equal(T.Parse(text, null), T.Parse(text.AsSpan(), null));
            }
            else
            {
                Assert.Throws<FormatException>(() => T.Parse(text, null));
            }

            return fromText;
        }
    }
}
