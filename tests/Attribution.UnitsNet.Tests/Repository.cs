using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>The files of the source tree.</summary>
internal static class Repository
{
    private static readonly string Root = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", ".."));

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Here([CallerFilePath] string path = "") => System.IO.Path.GetDirectoryName(path)!;
}
