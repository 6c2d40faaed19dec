using System.Text.Json;

namespace Attribution;

/// <summary>The words for the values of an enum: the member's name in camel case, "neitherConfirmsNorDenies".</summary>
internal static class ProvWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByWord =
        Enum.GetValues<T>().ToDictionary(value => Of(value), value => value, StringComparer.Ordinal);

    public static string Of(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a word; null, and a problem, where it is none.</summary>
    public static T? Read(Json text)
    {
        if (ProvValue.Text(text) is not { } word) return null;
        if (ByWord.TryGetValue(word, out T value)) return value;
        text.Problem("unknown-word", $"'{Printable.Escaped(word)}' is none of {string.Join(", ", ByWord.Keys)}.");
        return null;
    }
}
