using System.Reflection;

namespace Attribution.Tests;

/// <summary>Every type with value equality has <c>==</c> and <c>!=</c>, and they give one answer whatever the static type.</summary>
public class EqualityLawTests
{
    public static TheoryData<Type> TypesWithValueEquality => [.. Packages.PublicObjects.Where(HasValueEquality)];

    [Fact]
    public void Many_types_have_value_equality() => Assert.InRange(TypesWithValueEquality.Count, 50, 500);

    [Theory]
    [MemberData(nameof(TypesWithValueEquality))]
    public void A_type_with_value_equality_has_its_operators(Type type)
    {
        Assert.True(EqualityContract.OperatorOf("op_Equality", type) is not null, $"{type.Name} has no ==, own or inherited.");
        Assert.True(EqualityContract.OperatorOf("op_Inequality", type) is not null, $"{type.Name} has no !=, own or inherited.");
    }

    /// <summary>
    /// An operator is chosen by the static type, and <c>Equals</c> by the object. So the operator belongs on the first class of a family
    /// that has value equality, and only the compiler's own, which defer to a virtual <c>Equals</c>, may stand on others too.
    /// </summary>
    [Theory]
    [MemberData(nameof(TypesWithValueEquality))]
    public void The_operators_are_on_the_base_of_the_family_and_once(Type type)
    {
        Type[] family = [.. EqualityContract.TypesOf(type).Where(HasValueEquality)];
        Assert.All(family[..^1], derived => Assert.DoesNotContain(Operators(derived), method => !Packages.IsWrittenByTheCompiler(method)));
        Assert.Equal(2, Operators(family[^1]).Count());
    }

    [Theory]
    [MemberData(nameof(TypesWithValueEquality))]
    public void A_type_with_value_equality_says_so_in_all_three_ways(Type type)
    {
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{type.Name} is not IEquatable of itself.");
        Assert.True(Overrides(type, nameof(Equals), typeof(object)), $"{type.Name} does not override Equals(object).");
        Assert.True(Overrides(type, nameof(GetHashCode)), $"{type.Name} does not override GetHashCode.");
    }

    private static bool HasValueEquality(Type type) =>
        Overrides(type, nameof(Equals), typeof(object))
        || type.GetInterfaces().Any(each =>
            each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEquatable<>) && each.GenericTypeArguments[0] == type);

    private static bool Overrides(Type type, string method, params Type[] parameters) =>
        Packages.All.Contains(type.GetMethod(method, parameters)!.DeclaringType!.Assembly);

    private static IEnumerable<MethodInfo> Operators(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.Name is "op_Equality" or "op_Inequality");
}
