namespace Attribution.Tests;

/// <summary>One browser for all tests that need one, which take it in turn.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserTests : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
