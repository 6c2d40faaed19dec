using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>The words by which a file names the values of an enum: the member's name in camel case, "neitherConfirmsNorDenies".</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<(T Value, string Word)> Table =
        [.. Enum.GetValues<T>().Select(value => (value, JsonNamingPolicy.CamelCase.ConvertName(value.ToString())))];

    private static readonly byte[][] Utf8 = [.. Table.Select(entry => Encoding.UTF8.GetBytes(entry.Word))];

    /// <summary>All words, as an error message lists them.</summary>
    public static string All { get; } = string.Join(", ", Table.Select(entry => entry.Word));

    public static string Of(T value)
    {
        foreach ((T known, string word) in Table)
        {
            if (EqualityComparer<T>.Default.Equals(known, value)) return word;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is not a defined {typeof(T).Name} value; use {All}.");
    }

    public static T? Find(ref readonly Utf8JsonReader text)
    {
        bool isPlain = !text.ValueIsEscaped && !text.HasValueSequence;
        for (int i = 0; i < Utf8.Length; i++)
        {
            if (isPlain ? text.ValueSpan.SequenceEqual(Utf8[i]) : text.ValueTextEquals(Utf8[i])) return Table[i].Value;
        }

        return null;
    }
}
