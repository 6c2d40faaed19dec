using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Fuzz;

/// <summary>The texts of a target that are kept in the source tree, one file each, named by their contents.</summary>
internal static class Corpus
{
    private static readonly string Folder = Path.Combine(Here(), "Corpus");

    public static IReadOnlyList<string> Of(Target target) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, target.Name)).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>Keeps a text for later runs.</summary>
    public static void Add(Target target, string text) =>
        File.WriteAllText(Path.Combine(Folder, target.Name, $"{Name(text)}.txt"), text, new UTF8Encoding(false));

    /// <summary>Writes a text that broke a promise beside the build, and says where.</summary>
    public static string Report(Target target, string text)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Here(), "..", "..", "artifacts", "fuzz")).FullName;
        string file = Path.Combine(folder, $"{target.Name}-{Name(text)}.txt");
        File.WriteAllBytes(file, Encoding.Unicode.GetBytes(text));
        return file;
    }

    private static string Name(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))[..12];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
