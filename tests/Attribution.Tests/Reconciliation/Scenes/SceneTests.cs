namespace Attribution.Tests;

/// <summary>
/// Claims as they may come together, and all that is said of them, as files beside this one tell both. Their figures were drawn at random;
/// each text was read and judged before it was kept. Read such a file before it is changed: it is what a reader sees.
/// </summary>
public class SceneTests
{
    private const string Folder = "Scenes/";

    public static TheoryData<string> Scenes =>
        [.. typeof(SceneTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_scene_is_told_word_by_word(string name)
    {
        using Stream stream = typeof(SceneTests).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        string text = reader.ReadToEnd();
        int told = text.IndexOf("\n===", StringComparison.Ordinal);
        Assert.Equal(text[told..], new Scene(text[..told].Split('\n')).Tell());
    }
}
