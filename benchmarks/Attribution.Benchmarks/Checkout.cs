namespace Attribution.Benchmarks;

/// <summary>The files of the checkout that the benchmarks run from.</summary>
internal static class Checkout
{
    /// <summary>A file, by its path from the root of the checkout.</summary>
    public static string File(params ReadOnlySpan<string> path) => Path.Combine([Root(), .. path]);

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run outside a checkout.");
    }
}
