using System.Text.Json;

namespace Attribution;

/// <summary>Writes members of the format: only those that have a value.</summary>
internal static class JsonWriting
{
    /// <summary>Writes a text, or nothing for null.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static void WriteText(this Utf8JsonWriter json, string member, string? value)
    {
        if (value is not null) json.WriteString(member, Whole(value));
    }

    /// <summary>Writes texts as an array, or nothing for none.</summary>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair.</exception>
    public static void WriteTexts(this Utf8JsonWriter json, string member, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(member);
        foreach (string value in values) json.WriteStringValue(Whole(value));
        json.WriteEndArray();
    }

    /// <summary>Writes the word for the value of an enum.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter json, string member, T value)
        where T : struct, Enum =>
        json.WriteString(member, Words<T>.Of(value));

    /// <summary>A text that JSON can hold.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static string Whole(string text) =>
        Surrogates.FirstHalf(text) < 0
            ? text
            : throw new ArgumentException(
                Quote.Message($"The text {Quote.Of(text)} has half of a surrogate pair, which JSON cannot hold; write a whole character."));
}
