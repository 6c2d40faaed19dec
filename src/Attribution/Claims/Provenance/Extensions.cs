using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <summary>
/// A JSON object of the user's own on a claim, a source or a topic, for what the library does not know: a row number, a tag, a link to a
/// case. It is kept and given back; no verdict reads it and no text prints it.
/// </summary>
/// <remarks>
/// Kept in one form: without white space, members in ordinal order of their names, numbers as written. Equal when that form is equal, so
/// that order, white space and escapes do not count, and <c>1.0</c> is not <c>1</c>. An object without members is the same as none.
/// </remarks>
[SuppressMessage(
    "Naming", "CA1724", Justification = "Its name in the format; using NodaTime does not bring NodaTime.Extensions into reach.")]
public sealed class Extensions : IEquatable<Extensions>
{
    /// <summary>How deep objects and arrays may nest, the object itself included: 16.</summary>
    public const int MaximumDepth = 16;

    /// <summary>The most bytes that the object may have in UTF-8, in the form that is kept: 64 KiB.</summary>
    public const int MaximumBytes = 64 * 1024;

    private static readonly JavaScriptEncoder Unescaped = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _utf8;

    private Extensions(byte[] utf8) => _utf8 = utf8;

    /// <summary>Whether it has no member.</summary>
    public bool IsEmpty => _utf8.Length == 2;

    /// <summary>Reads an object from text.</summary>
    /// <param name="json">The object.</param>
    /// <exception cref="FormatException">
    /// The text is not a JSON object; a member is given twice; a text has half of a surrogate pair; or it is deeper or longer than allowed.
    /// </exception>
    public static Extensions Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Parse(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException)
        {
            throw NotUnicode();
        }
    }

    /// <summary>Reads an object from UTF-8.</summary>
    /// <param name="utf8">The object.</param>
    /// <exception cref="FormatException">As of <see cref="Parse(string)"/>.</exception>
    public static Extensions Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8.ToArray(), new JsonDocumentOptions { MaxDepth = 2 * MaximumDepth });
            return Of(document.RootElement);
        }
        catch (JsonException refusal)
        {
            string message = refusal.Message.Replace(" Change the reader options.", "", StringComparison.Ordinal);
            int place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            throw new FormatException(Printable.Message(
                $"The extensions are not JSON: {Printable.Passage(place < 0 ? message : message[..place], 200)}"));
        }
    }

    /// <summary>Reads an object as <see cref="Parse(string)"/> does. Never throws.</summary>
    /// <param name="json">The object; null is not one.</param>
    /// <param name="extensions">The object, or null if the text is not one that can be kept.</param>
    public static bool TryParse([NotNullWhen(true)] string? json, [NotNullWhen(true)] out Extensions? extensions)
    {
        extensions = null;
        if (json is null) return false;
        try
        {
            extensions = Parse(json);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Takes an object that is read already, such as <c>JsonSerializer.SerializeToElement(own)</c>.</summary>
    /// <param name="element">The object; it is copied.</param>
    /// <exception cref="FormatException">As of <see cref="Parse(string)"/>.</exception>
    public static Extensions Of(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException("The extensions are not a JSON object; write { … }.");
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = Unescaped }))
        {
            Write(element, json, 1);
        }

        return buffer.WrittenCount <= MaximumBytes
            ? new(buffer.WrittenSpan.ToArray())
            : throw new FormatException(Printable.Message(
                $"The extensions have {buffer.WrittenCount} bytes in UTF-8; at most {MaximumBytes} are kept."));
    }

    /// <summary>The object, to read it member by member.</summary>
    public JsonElement ToElement() => JsonElement.Parse(_utf8);

    /// <summary>Writes the object where the writer is, by the rules of the writer for escapes and white space.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ToElement().WriteTo(json);
    }

    /// <summary>Whether the forms that are kept are equal.</summary>
    public static bool operator ==(Extensions? left, Extensions? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether the forms that are kept differ.</summary>
    public static bool operator !=(Extensions? left, Extensions? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Extensions? other) => other is not null && _utf8.AsSpan().SequenceEqual(other._utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Extensions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_utf8);
        return hash.ToHashCode();
    }

    /// <summary>The object as JSON on one line, all but ASCII escaped, so that nothing in it steers what stands around it.</summary>
    public override string ToString()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer)) WriteTo(json);
        return Encoding.ASCII.GetString(buffer.WrittenSpan);
    }

    /// <summary>The object if it has members: one without is the same as none.</summary>
    internal static Extensions? NullIfEmpty(Extensions? extensions) => extensions is { IsEmpty: true } ? null : extensions;

    private static void Write(JsonElement element, Utf8JsonWriter json, int depth)
    {
        if (depth > MaximumDepth && element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            throw new FormatException(Printable.Message($"The extensions nest deeper than {MaximumDepth} levels; make them flatter."));
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                WriteMembers(element, json, depth);
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray()) Write(item, json, depth + 1);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(Whole(() => element.GetString()!));
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    private static void WriteMembers(JsonElement element, Utf8JsonWriter json, int depth)
    {
        string? before = null;
        foreach ((string name, JsonElement value) in element.EnumerateObject()
            .Select(member => (Name: Whole(() => member.Name), member.Value))
            .OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (name == before)
            {
                throw new FormatException(Printable.Message($"The extensions have the member '{name}' twice in one object; give it once."));
            }

            json.WritePropertyName(name);
            Write(value, json, depth + 1);
            before = name;
        }
    }

    private static string Whole(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    private static FormatException NotUnicode() =>
        new("A text of the extensions is not Unicode, such as one with half of a surrogate pair; write whole characters.");
}
