namespace Attribution.Tests;

/// <summary>
/// Claims as they may come together, and all that is said of them, as files beside this one tell both. Their figures were drawn at random;
/// each text was read and judged before it was kept.
/// </summary>
public class SceneTests
{
    private const string Folder = "Reconciliation/Scenes/Told";

    public static TheoryData<string> Scenes => [.. ToldFile.Names(Folder)];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_scene_is_told_word_by_word(string name)
    {
        string text = ToldFile.Read(Folder, name);
        string claims = text[..text.IndexOf("\n===", StringComparison.Ordinal)];
        ToldFile.Tells(Folder, name, claims + new Scene(claims.Split('\n')).Tell());
    }
}
