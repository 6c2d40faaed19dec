namespace Attribution.Tests;

public class SmokeTests
{
    [Fact]
    public void Kinds_are_three() => Assert.Equal(3, Enum.GetValues<UnitKind>().Length);
}
