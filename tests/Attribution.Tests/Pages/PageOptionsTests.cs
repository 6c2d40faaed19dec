namespace Attribution.Tests;

public class PageOptionsTests
{
    public static TheoryData<PageOptions, string> Texts => new()
    {
        { PageOptions.Default, "a page, light or dark as the reader's system is" },
        { PageOptions.Fragment, "a fragment, light or dark as the reader's system is" },
        { new() { HeadingLevel = 2, Theme = PageTheme.Light }, "a page from heading 2 on, light" },
        { new() { IsFragment = true }, "a fragment from heading 1 on, light or dark as the reader's system is" },
        {
            new() { IsFragment = true, HeadingLevel = 3, Theme = PageTheme.Dark, IsFull = true },
            "a fragment from heading 3 on, dark, in full"
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Options_print_what_is_not_usual(PageOptions options, string text) => Assert.Equal(text, options.ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_heading_has_a_level_from_1_to_6(int level) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new PageOptions { HeadingLevel = level }).ParamName);

    [Fact]
    public void Every_level_from_1_to_6_is_one_of_headings() =>
        Assert.All(Enumerable.Range(1, 6), level => Assert.Equal(level, new PageOptions { HeadingLevel = level }.HeadingLevel));
}
