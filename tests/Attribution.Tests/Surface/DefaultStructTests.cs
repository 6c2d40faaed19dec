using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>The <c>default</c> of a public struct is a valid value: none of its members throws.</summary>
public class DefaultStructTests
{
    public static TheoryData<Type> PublicStructs => [.. Packages.PublicObjects.Where(type => type.IsValueType && !type.IsGenericType)];

    [Fact]
    public void There_are_public_structs() => Assert.InRange(PublicStructs.Count, 10, 200);

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void A_default_has_text_a_hash_code_and_equals_itself(Type type)
    {
        object one = RuntimeHelpers.GetUninitializedObject(type), other = RuntimeHelpers.GetUninitializedObject(type);
        Assert.False(string.IsNullOrWhiteSpace(one.ToString()), $"The text of default({type.Name}) is blank.");
        Assert.True(one.Equals(other), $"default({type.Name}) does not equal itself.");
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        if (EqualityContract.OperatorOf("op_Equality", type) is { } equality) Assert.True((bool)equality.Invoke(null, [one, other])!);
    }

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void A_default_has_all_its_properties(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            object? got = property.GetValue(property.GetMethod!.IsStatic ? null : value);
            if (got is null) continue;
            Assert.False(got.GetType() is { IsGenericType: true } array && array.Name == "ImmutableArray`1" && IsDefault(got),
                $"default({type.Name}).{property.Name} is an array that cannot be enumerated.");
        }
    }

    private static bool IsDefault(object array) => (bool)array.GetType().GetProperty("IsDefault")!.GetValue(array)!;
}
