namespace Attribution.Tests;

/// <summary>
/// Texts as files beside their tests tell them. Where a change of one is meant, <c>TELL_ANEW=1 dotnet test</c> writes the files that
/// differ, and fails all the same: read each before it is kept, since it is what a reader sees.
/// </summary>
internal static class ToldFile
{
    /// <summary>The names of the files of a folder, without their ending, in ordinal order.</summary>
    /// <param name="folder">The folder, from that of the project.</param>
    public static IEnumerable<string> Names(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*.txt")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal);

    /// <summary>What a file tells.</summary>
    public static string Read(string folder, string name) => File.ReadAllText(PathOf(folder, $"{name}.txt"));

    /// <summary>The lines of a file, without the empty ones and those that explain it, which start with "#".</summary>
    public static IEnumerable<string> Lines(string folder, string name) =>
        File.ReadLines(PathOf(folder, $"{name}.txt")).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>That a file tells a text, to the letter.</summary>
    public static void Tells(string folder, string name, string text)
    {
        string told = Read(folder, name);
        if (told != text && Environment.GetEnvironmentVariable("TELL_ANEW") == "1") File.WriteAllText(PathOf(folder, $"{name}.txt"), text);
        Assert.Equal(told, text);
    }

    private static string PathOf(params string[] parts) => Path.Combine([SourceTree.Top, "tests", "Attribution.Tests", .. parts]);
}
