namespace Attribution.Tests;

/// <summary>What becomes of text from outside when it is printed.</summary>
public class PrintableTests
{
    [Theory]
    [InlineData("Alpha\u2028\u2028Verdict", "Alpha Verdict")]
    [InlineData("Alpha\r\n\tBeta\u0085Gamma", "Alpha Beta Gamma")]
    [InlineData("Alpha          Beta", "Alpha Beta")]
    [InlineData("\u001b[31mred", "\ufffd[31mred")]
    [InlineData("a\u200bb\u2060c\u00add", "a\ufffdb\ufffdc\ufffdd")]
    [InlineData("a\u200b\u200b\u200b\u200bb", "a\ufffdb")]
    [InlineData("soldiers\u202e detcidartnoc\u202c", "soldiers\ufffd detcidartnoc\ufffd")]
    [InlineData("\u2066a\u2069", "\ufffda\ufffd")]
    [InlineData("hidden\U000e0041\U000e0042", "hidden\ufffd")]
    [InlineData("a\ufe0fb", "a\ufffdb")]
    [InlineData("\u3164\u115f", "\ufffd")]
    [InlineData("\u0338x", "\u25cc\u0338x")]
    [InlineData("the “best” of „all‟", "the ‘best’ of ‘all‘")]
    public void What_steers_or_hides_becomes_harmless_or_visible(string text, string printed) =>
        Assert.Equal(printed, Printable.Name(text));

    [Theory]
    [InlineData("South Korea's Joint Chiefs")]
    [InlineData("조선 중앙통신")]
    [InlineData("Zoë Ångström e\u0301")]
    [InlineData("👩‍👩‍👧‍👦 family")]
    [InlineData("🏳️‍🌈 ❤️‍🔥 👨🏽‍🚀 1️⃣")]
    [InlineData("क्‍ष")]
    [InlineData("葛\U000e0100城市")]
    [InlineData("5 km (3 mi) – 40 %")]
    public void Names_of_any_script_and_emoji_stay_as_they_are(string text)
    {
        Assert.Equal(text, Printable.Name(text));
        Assert.Equal(-1, Printable.FirstHidden(text));
    }

    [Theory]
    [InlineData("وزارة الصحة")]
    [InlineData("נח״ל (a)")]
    [InlineData("نیروهای‌مسلح")]
    [InlineData("Ministry (وزارة)")]
    public void Right_to_left_words_keep_their_direction_to_themselves(string text)
    {
        Assert.Equal($"\u2068{text}\u2069", Printable.Name(text));
        Assert.Equal(Printable.Name(text), Printable.Passage(Printable.Name(text)));
        Assert.Equal(-1, Printable.FirstHidden(text));
    }

    [Theory]
    [InlineData("3,000” and Beta agree. “3,000", "“3,000’ and Beta agree. ‘3,000”")]
    [InlineData("3,000\" and Beta agree", "“3,000' and Beta agree”")]
    [InlineData("3,000\u2029Verdict", "“3,000 Verdict”")]
    public void A_quotation_ends_where_it_ends(string words, string printed) => Assert.Equal(printed, Printable.Quoted(words));

    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing()
    {
        Assert.Equal("x\ufffd", Printable.Name("x\ud83d"));
        Assert.Equal("x\ufffdy", Printable.Name("x\udc00y"));
        Assert.Equal(@"\ud83d", Printable.Escaped("\ud83d"));
        Assert.Equal(1, Printable.FirstHidden("x\ud83d"));
    }

    [Fact]
    public void Accents_without_end_are_cut()
    {
        string printed = Printable.Name("z" + new string('\u0315', 100) + "algo");
        Assert.Equal("z\u0315\u0315\u0315\u0315\ufffdalgo", printed);
    }

    [Fact]
    public void What_is_cut_is_counted_and_no_character_is_torn()
    {
        Assert.Equal(new string('a', 200) + "… (800 more characters)", Printable.Name(new('a', 1000)));
        string families = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 50));
        string printed = Printable.Name(families);
        Assert.Equal(-1, Printable.FirstHidden(printed));
        Assert.EndsWith("more characters)", printed, StringComparison.Ordinal);
        Assert.InRange(Printable.Escaped(new string('\u202e', 1_000_000)).Length, 1, 600);
    }

    [Theory]
    [InlineData("it's\u202e", @"it’s\u202e")]
    [InlineData("a\nb", @"a\u000ab")]
    [InlineData("\U000e0041", @"\ue0041")]
    public void A_message_writes_what_does_not_show_as_numbers(string text, string printed) =>
        Assert.Equal(printed, Printable.Escaped(text));

    [Trait("Takes", "long")]
    [Fact]
    public void Printing_twice_is_printing_once()
    {
        foreach (string text in Nasty.Pieces.SelectMany(one => Nasty.Pieces.Select(other => one + "x" + other)))
        {
            string once = Printable.Name(text, int.MaxValue);
            Assert.Equal(once, Printable.Passage(once, int.MaxValue));
            Nasty.AssertPrinted(once, hasMarks: true);
            Nasty.AssertPrinted(Printable.Quoted(text), hasMarks: true);
            Nasty.AssertPrinted(Printable.Escaped(text));
            Nasty.AssertPrinted(Printable.Passage(text));
            Nasty.AssertPrinted(Printable.Shortened(once + "abcdefgh", 6));
        }
    }

    [Theory]
    [InlineData("Verdict", "“Verdict”")]
    [InlineData("Merged: 3,000 soldiers", "“Merged: 3,000 soldiers”")]
    [InlineData("Vеrdict", "“Vеrdict”")]
    [InlineData("CORROBORATED · 9 claims", "“CORROBORATED · 9 claims”")]
    [InlineData("- Corroborated", "“- Corroborated”")]
    [InlineData("Reuters", "Reuters")]
    public void A_name_that_could_pass_for_a_line_of_the_report_stands_in_marks(string name, string printed) =>
        Assert.Equal(printed, new Source("s", name, SourceKind.Person).ToString());

    /// <summary>A no-break blank is not among the characters that are passed over quickly, and is printed as it is.</summary>
    [Fact]
    public void What_is_printed_without_a_look_at_each_character_is_printed_alike_with_one()
    {
        for (char c = ' '; c < '\u3000'; c++)
        {
            string text = $"a{c}b";
            if (Printable.Passage(text) == text) Assert.Equal(text + "\u00A0", Printable.Passage(text + "\u00A0"));
            if (Printable.Name(text) == text) Assert.Equal(text + "\u00A0", Printable.Name(text + "\u00A0"));
            if (Printable.Quoted(text) == $"“{text}”") Assert.Equal($"“{text}\u00A0”", Printable.Quoted(text + "\u00A0"));
            if (Printable.Escaped(text) == text) Assert.Equal(text + "\u00A0", Printable.Escaped(text + "\u00A0"));
        }
    }

    [Fact]
    public void Plain_text_is_printed_as_the_very_same_object()
    {
        string name = new("Alpha, of 'Beta' (1)");
        Assert.Same(name, Printable.Name(name));
        Assert.Equal("", Printable.Name(null));
    }

    [Fact]
    public void Of_many_names_a_hundred_are_told_and_the_others_counted()
    {
        Assert.Equal("a, b", Printable.Names(["a", "b"]));
        string told = Printable.Names(Enumerable.Repeat("a", 5_000), " + ");
        Assert.StartsWith("a + a + ", told, StringComparison.Ordinal);
        Assert.EndsWith("a + … (4,900 more)", told, StringComparison.Ordinal);
        Assert.Equal(100, told.Count(c => c == 'a'));
    }
}
