namespace Attribution.Tests;

/// <summary>
/// The texts and pages of views, word by word, as files beside this one tell them. Read such a file before it is changed: it is what a
/// reader sees.
/// </summary>
public class WholeViewTests
{
    public static TheoryData<string> Views => [.. ToldViews.All.Keys];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_is_told_word_by_word(string name)
    {
        using Stream stream = typeof(WholeViewTests).Assembly.GetManifestResourceStream($"Told/{name}.txt")
            ?? throw new FileNotFoundException($"There is no embedded Told/{name}.txt.");
        using StreamReader reader = new(stream);
        Assert.Equal(reader.ReadToEnd(), ToldViews.All[name]());
    }
}
