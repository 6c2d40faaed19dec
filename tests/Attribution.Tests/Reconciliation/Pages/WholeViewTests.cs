namespace Attribution.Tests;

/// <summary>The texts and pages of views, word by word, as files beside this one tell them.</summary>
public class WholeViewTests
{
    public static TheoryData<string> Views => [.. ToldViews.All.Keys];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_is_told_word_by_word(string name) => ToldFile.Tells("Reconciliation/Pages/Told", name, ToldViews.All[name]());

    [Fact]
    public void Each_file_is_of_a_view() =>
        Assert.Equal(ToldViews.All.Keys.Order(StringComparer.Ordinal), ToldFile.Names("Reconciliation/Pages/Told"));
}
