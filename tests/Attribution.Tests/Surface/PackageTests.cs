using System.Runtime.CompilerServices;

namespace Attribution.Tests;

public class PackageTests
{
    [Fact]
    public void There_are_the_core_and_its_companions()
    {
        string[] names = [.. Packages.All.Select(package => package.GetName().Name!)];
        Assert.Contains("Attribution", names);
        Assert.Contains("Attribution.Json", names);
    }

    /// <summary>A package that needs the inside of another shows that a user could not have written it.</summary>
    [Fact]
    public void No_package_shows_its_internals_to_another() => Assert.All(
        Packages.All,
        package => Assert.All(
            package.GetCustomAttributes(typeof(InternalsVisibleToAttribute), inherit: false).Cast<InternalsVisibleToAttribute>(),
            friend => Assert.Equal($"{package.GetName().Name}.Tests", friend.AssemblyName)));
}
