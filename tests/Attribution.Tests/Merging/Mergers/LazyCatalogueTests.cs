using System.Reflection;
using System.Runtime.Loader;

namespace Attribution.Tests;

/// <summary>In a copy of the library of its own, of which nothing was touched before.</summary>
public class LazyCatalogueTests
{
    [Fact]
    public void The_default_reconciler_makes_no_other_merger_than_its_own()
    {
        AssemblyLoadContext fresh = new("fresh", isCollectible: true);
        try
        {
            Assembly library = fresh.LoadFromAssemblyPath(typeof(Claim).Assembly.Location);
            Assert.NotSame(typeof(Claim).Assembly, library);
            Type mergers = library.GetType("Attribution.Mergers", throwOnError: true)!;
            object catalogue = mergers.GetField("Catalogue", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
            bool IsMade() => (bool)catalogue.GetType().GetProperty("IsValueCreated")!.GetValue(catalogue)!;

            object reconciler = library.GetType("Attribution.Reconciler", throwOnError: true)!.GetProperty("Default")!.GetValue(null)!;
            Assert.NotNull(reconciler.GetType().GetProperty("Merger")!.GetValue(reconciler));
            Assert.False(IsMade());

            Assert.NotNull(mergers.GetProperty("All")!.GetValue(null));
            Assert.True(IsMade());
        }
        finally
        {
            fresh.Unload();
        }
    }

    [Fact]
    public void The_catalogue_is_made_once() => Assert.Same(Mergers.All, Mergers.All);
}
