using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>The source files of the projects, as they lie beside the tests.</summary>
internal static partial class SourceTree
{
    /// <summary>The folder of the repository.</summary>
    public static string Top { get; } = Root();

    /// <summary>The files of <c>src/Attribution</c>, by paths relative to it with slashes.</summary>
    public static IReadOnlyList<string> Library { get; } = Files(Path.Combine(Top, "src", "Attribution"));

    /// <summary>The files of all projects in <c>src</c>, by paths relative to it with slashes.</summary>
    public static IReadOnlyList<string> All { get; } = Files(Path.Combine(Top, "src"));

    /// <summary>The text of a file of <see cref="All"/>.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Top, "src", path));

    /// <summary>The top folder of <c>src/Attribution</c> in which a top-level type is declared, whatever the file is called.</summary>
    public static IReadOnlyDictionary<string, string> FolderOfType { get; } = PlaceOfType(path => path.Split('/')[0]);

    /// <summary>
    /// The whole folder, such as "Merging/Tables/Kernels", in which a top-level type of <c>src/Attribution</c> is declared.
    /// </summary>
    public static IReadOnlyDictionary<string, string> RoomOfType { get; } = PlaceOfType(RoomOf);

    /// <summary>The folder of a file: its path without its name.</summary>
    public static string RoomOf(string path) => path[..path.LastIndexOf('/')];

    private static Dictionary<string, string> PlaceOfType(Func<string, string> placeOf) => Library
        .SelectMany(path =>
            Declaration().Matches(Read("Attribution/" + path)).Select(match => (Type: match.Groups["name"].Value, Place: placeOf(path))))
        .Distinct()
        .GroupBy(pair => pair.Type, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join(" and ", group.Select(pair => pair.Place)), StringComparer.Ordinal);

    /// <summary>The source files in a folder of the repository, by paths relative to it with slashes.</summary>
    public static IReadOnlyList<string> FilesOf(string folder) => Files(Path.Combine(Top, folder));

    /// <summary>Every line of the source files in a folder of the repository, with the file and the number where it is.</summary>
    public static IEnumerable<(string Place, string Line)> LinesOf(string folder) => FilesOf(folder)
        .SelectMany(path => File.ReadLines(Path.Combine(Top, folder, path)).Select((line, i) => ($"{folder}/{path}:{i + 1}", line)));

    /// <summary>A declaration that stands at the start of a line, as all do that are not nested.</summary>
    [GeneratedRegex(
        @"^(?:public |internal |file |static |sealed |abstract |readonly |ref |partial )*"
        + @"(?:(?:class|interface|enum|struct|record(?: struct| class)?) (?<name>\w+)|delegate [^(]*?(?<name>\w+)(?:<[^(>]*>)?\()",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];
}
