using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>A value as a converter reads and writes it: one value within a document that somebody else walks.</summary>
internal static class JsonValue
{
    /// <summary>Reads the value at the reader, and leaves the reader on its last token.</summary>
    /// <param name="json">The reader of the whole document.</param>
    /// <param name="noun">What the value is: "an estimate".</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="JsonException">
    /// The value is not one; the message has every problem. The path is left open, so that the serializer, which alone knows it, fills it
    /// in.
    /// </exception>
    public static T Read<T>(ref Utf8JsonReader json, string noun, ReadValue<T> read)
        where T : class
    {
        Faults faults = new();
        JsonCursor cursor = new(json, faults);
        T? value = read(ref cursor);
        if (value is null || faults.Any) throw new JsonException(Describe(json, noun, faults));
        json = cursor.Json;
        return value;
    }

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">JSON cannot hold it: a text has half of a surrogate pair.</exception>
    public static void Write<T>(Utf8JsonWriter json, T value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(value);
        try
        {
            write(json, value);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(refusal.Message, refusal);
        }
    }

    private static string Describe(Utf8JsonReader json, string noun, Faults faults)
    {
        const int RoomForMore = 40;
        StringBuilder message = new("The JSON is not ");
        message.Append(noun);
        message.Append(faults.Count == 1 ? ": " : string.Create(CultureInfo.InvariantCulture, $"; it has {faults.Count} problems: "));
        int told = 0;
        foreach (string line in Places(json, [.. faults.InOrder()]))
        {
            if (message.Length + line.Length > Printable.LongestMessage - RoomForMore) break;
            if (told++ > 0) message.Append(' ');
            message.Append(line);
        }

        if (told < faults.Count) message.Append(CultureInfo.InvariantCulture, $" And {faults.Count - told} more.");
        return message.ToString();
    }

    /// <summary>Each problem with its path within the value: "At lower: Expected a number, found a string. [wrong-type]".</summary>
    private static List<string> Places(Utf8JsonReader json, JsonFault[] faults)
    {
        List<string> lines = [];
        JsonPath path = new();
        do
        {
            path.Enter(ref json);
            while (lines.Count < faults.Length && faults[lines.Count].Offset < json.BytesConsumed)
            {
                JsonFault fault = faults[lines.Count];
                string at = path.ToString().TrimStart('.');
                lines.Add($"{(at.Length > 0 ? $"at {at}: " : "")}{fault.Message} [{fault.Code}]");
            }

            path.Leave(json.TokenType);
        }
        while (lines.Count < faults.Length && json.Read());

        return lines;
    }
}
