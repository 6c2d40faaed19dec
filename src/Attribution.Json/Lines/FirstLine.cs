using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <summary>Why a first line is not a header, where the fault is how the document was saved and not what it says.</summary>
internal static class FirstLine
{
    /// <summary>The code and the remedy; null where the line is text of its own.</summary>
    public static (string Code, string Message)? Fault(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return ("encoding", "The document is compressed (gzip); give it uncompressed, through a GZipStream.");
        }

        bool hasMark = line.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || line.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (hasMark || line.Contains((byte)0))
        {
            return ("encoding", "The document is UTF-16 or UTF-32, or not text; save it as UTF-8.");
        }

        if (!Utf8.IsValid(line)) return ("encoding", "The document is not valid UTF-8; save it as UTF-8.");
        return line.TrimEnd((byte)'\r').Contains((byte)'\r')
            ? ("line", "The lines of the document end in CR alone; end them in LF.")
            : null;
    }

    /// <summary>Whether the line is JSON as far as it goes, and an object in it is not closed.</summary>
    public static bool IsCutOff(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader json = new(line, isFinalBlock: false, new(new() { MaxDepth = Format.MaximumDepth }));
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return json.CurrentDepth > 0 || json.TokenType == JsonTokenType.StartObject;
    }
}
