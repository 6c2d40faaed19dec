using System.Reflection;

namespace Attribution.Tests;

/// <summary>What holds for the equality and the hash code of every value.</summary>
internal static class EqualityContract
{
    /// <summary>
    /// Checks that equality is reflexive and symmetric, that nothing equals null or a value of another type, that equal values have one hash
    /// code, and that <c>==</c> and <c>!=</c>, where the type has them, say the same.
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
        const BindingFlags Any = BindingFlags.Public | BindingFlags.Static;
        if (typeof(T).GetMethod("op_Equality", Any, [typeof(T), typeof(T)]) is not { } equality) return;
        MethodInfo inequality = typeof(T).GetMethod("op_Inequality", Any, [typeof(T), typeof(T)])!;
        Assert.True((bool)equality.Invoke(null, [one, other])! == areEqual, $"{one} == {other} is not {areEqual}.");
        Assert.True((bool)inequality.Invoke(null, [one, other])! != areEqual, $"{one} != {other} is {areEqual}.");
    }
}
