namespace Attribution.Tests;

/// <summary>Placeholder until the first test stands.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_project_is_built() => Assert.NotNull(typeof(Claim));
}
