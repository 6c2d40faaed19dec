using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <summary>Writes documents: UTF-8 without a byte order mark, lines ending in LF, the same bytes on every machine.</summary>
internal static class JsonOutput
{
    // Letters of all scripts are kept; characters that could end an HTML script element or attribute are escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Write(InterchangeOptions options, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        JsonWriterOptions layout = new()
        {
            Encoder = Encoder,
            Indented = options.Indented,
            NewLine = "\n",
            MaxDepth = JsonInput.MaximumDepth,
        };
        using Utf8JsonWriter json = new(stream, layout);
        write(json);
        json.Flush();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a text member; nothing for null.</summary>
    public static void Text(this Utf8JsonWriter json, string member, string? value)
    {
        if (value is not null) json.WriteString(member, Whole(value));
    }

    /// <summary>A text that is Unicode, which JSON demands.</summary>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair.</exception>
    public static string Whole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair)
            {
                throw new ArgumentException(
                    $"The text '{Printable.Escaped(text)}' has half of a surrogate pair, which JSON cannot hold; write a whole character.");
            }

            i++;
        }

        return text;
    }
}
