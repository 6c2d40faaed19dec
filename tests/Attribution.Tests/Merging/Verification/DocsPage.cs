namespace Attribution.Tests;

/// <summary>Pages of <c>docs</c>, found from where the tests run.</summary>
internal static class DocsPage
{
    public static string Path(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Attribution.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside a checkout."), "docs", name);
    }
}
