namespace Attribution.Tests;

/// <summary>
/// Every mark, letter and place of some pictures, as files beside this one tell them. Read such a file before it is changed: each line is
/// part of what a reader sees.
/// </summary>
public class WholePictureTests
{
    public static TheoryData<string> Pictures => [.. DrawnTopics.All.Keys];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_drawn_mark_by_mark(string name)
    {
        Picture picture = new(DrawnTopics.All[name]());
        picture.IsLegible();
        Assert.Equal(Told(name), picture.Drawn);
    }

    private static string Told(string name)
    {
        using Stream stream = typeof(WholePictureTests).Assembly.GetManifestResourceStream($"Drawn/{name}.txt")
            ?? throw new FileNotFoundException($"There is no embedded Drawn/{name}.txt.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
