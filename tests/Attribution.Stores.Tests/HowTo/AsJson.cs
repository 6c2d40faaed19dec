using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Attribution.Tests;

/// <summary>Claims and values as JSON: a claim with its topic and its sources in it.</summary>
public static class AsJson
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddAttribution();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static ValueConverter<T, string> Converter<T>() => new(value => Write(value), json => Read<T>(json));

    /// <summary>
    /// Equal in all that was said, words included: two estimates are equal whatever words they were read from, and a change of the words
    /// alone would not be written. The values are immutable, so that each is its own snapshot.
    /// </summary>
    public static ValueComparer<T> Comparer<T>()
        where T : class? => new((one, other) => AreSame(one, other), value => HashCode.Combine(value), value => value);

    private static bool AreSame<T>(T? one, T? other)
        where T : class? =>
        ReferenceEquals(one, other) || (one is not null && other is not null && Write(one) == Write(other));
}
