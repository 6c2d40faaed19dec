using System.Reflection;

namespace Attribution.Tests;

/// <summary>The laws of equality and hash codes that every value keeps.</summary>
internal static class EqualityContract
{
    /// <summary>
    /// Checks that equality is reflexive and symmetric, that no value equals null or a value of another type, that equal values have one
    /// hash code, and that <c>==</c> and <c>!=</c> exist, own or inherited, and give the same answer for every static type of the values.
    /// </summary>
    /// <param name="value">A value.</param>
    /// <param name="equal">An equal one, built on its own.</param>
    /// <param name="different">Values that differ from it, best in one member each, and from one another.</param>
    public static void Holds<T>(T value, T equal, params T[] different)
        where T : IEquatable<T>
    {
        Assert.NotEmpty(different);
        Assert.False(ReferenceEquals(value, equal), "The equal value is the same object, which shows nothing.");
        AreEqual(value, value);
        AreEqual(value, equal);
        AreEqual(equal, value);
        Assert.False(value.Equals((object?)null), $"{value} equals null.");
        Assert.False(value.Equals("text"), $"{value} equals a text.");
        if (!typeof(T).IsValueType)
        {
            Assert.False(value.Equals(default), $"{value} equals null.");
            Operators(value, default, areEqual: false);
            Operators(default, value, areEqual: false);
            Operators<T>(default, default, areEqual: true);
        }

        T[] all = [value, .. different];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                if (i != j) AreDifferent(all[i], all[j]);
            }
        }
    }

    /// <summary>
    /// The operator that the compiler takes for two operands of a static type: of the type, or else of its nearest base. Null if there is
    /// none.
    /// </summary>
    /// <param name="name">"op_Equality" or "op_Inequality".</param>
    /// <param name="type">The static type of both operands.</param>
    public static MethodInfo? OperatorOf(string name, Type type) => TypesOf(type)
        .SelectMany(each => each.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .FirstOrDefault(
            method => method.Name == name && method.GetParameters().All(operand => operand.ParameterType.IsAssignableFrom(type)));

    /// <summary>A type and the classes that it derives from, up to the last below <see cref="object"/>.</summary>
    public static IEnumerable<Type> TypesOf(Type type)
    {
        for (Type? each = type; each is not null && each != typeof(object) && each != typeof(ValueType); each = each.BaseType)
        {
            yield return each;
        }
    }

    private static void AreEqual<T>(T one, T other)
        where T : IEquatable<T>
    {
        Assert.True(one.Equals(other), $"{one} does not equal {other}.");
        Assert.True(one.Equals((object)other), $"{one} does not equal {other} as an object.");
        Assert.True(one.GetHashCode() == other.GetHashCode(), $"{one} and {other} are equal and have different hash codes.");
        Operators(one, other, areEqual: true);
    }

    private static void AreDifferent<T>(T one, T other)
        where T : IEquatable<T>
    {
        Assert.False(one.Equals(other), $"{one} equals {other}.");
        Assert.False(one.Equals((object)other), $"{one} equals {other} as an object.");
        Operators(one, other, areEqual: false);
    }

    private static void Operators<T>(T? one, T? other, bool areEqual)
    {
        Type[] common = [.. TypesOf(one?.GetType() ?? typeof(T)).Intersect(TypesOf(other?.GetType() ?? typeof(T)))];
        Assert.NotEmpty(common);
        foreach (Type type in common)
        {
            Assert.True(Answer("op_Equality", type, one, other) == areEqual, $"As {type.Name}, {one} == {other} is not {areEqual}.");
            Assert.True(Answer("op_Inequality", type, one, other) != areEqual, $"As {type.Name}, {one} != {other} is {areEqual}.");
        }
    }

    private static bool Answer(string name, Type type, object? one, object? other)
    {
        MethodInfo? method = OperatorOf(name, type);
        Assert.True(method is not null, $"{type.Name} has value equality and no {name}, own or inherited.");
        return (bool)method.Invoke(null, [one, other])!;
    }
}
