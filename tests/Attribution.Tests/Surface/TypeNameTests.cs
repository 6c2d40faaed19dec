namespace Attribution.Tests;

/// <summary>A public name is not ambiguous in a file that also uses NodaTime or UnitsNet.</summary>
public class TypeNameTests
{
    [Theory]
    [InlineData(typeof(NodaTime.Instant))]
    [InlineData(typeof(UnitsNet.Length))]
    public void No_public_type_is_named_as_one_of_a_neighbour(Type ofNeighbour)
    {
        // The name of a generic type ends in its number of parameters, which the compiler tells apart too.
        HashSet<string> taken = [.. ofNeighbour.Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name)];
        Assert.Empty(Packages.PublicTypes.Where(type => !type.IsNested && taken.Contains(type.Name)).Select(type => type.FullName));
    }
}
