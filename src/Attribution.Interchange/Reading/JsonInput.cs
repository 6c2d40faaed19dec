using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <summary>The door of every reader: limits, encoding, syntax and duplicates are checked here, and every problem gets its place.</summary>
internal static class JsonInput
{
    public const int MaximumDepth = 64;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Imported<T> Read<T>(string format, string json, int maximumBytes, Func<Json, T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > maximumBytes) throw TooLarge(format, maximumBytes);
        byte[] document;
        try
        {
            document = Strict.GetBytes(json);
        }
        catch (EncoderFallbackException fault)
        {
            int line = json.AsSpan(0, fault.Index).Count('\n') + 1, start = json.LastIndexOf('\n', Math.Max(fault.Index - 1, 0)) + 1;
            throw Single(
                format, "not-unicode", line, fault.Index - start + 1, "The text has half of a surrogate pair; write a whole character.");
        }

        return Read(format, document, maximumBytes, read);
    }

    public static Imported<T> Read<T>(string format, Stream stream, int maximumBytes, Func<Json, T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream document = new();
        byte[] buffer = new byte[64 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (document.Length + count > maximumBytes) throw TooLarge(format, maximumBytes);
            document.Write(buffer, 0, count);
        }

        return Read(format, document.ToArray(), maximumBytes, read);
    }

    private static Imported<T> Read<T>(string format, ReadOnlyMemory<byte> document, int maximumBytes, Func<Json, T?> read)
        where T : class
    {
        if (document.Length > maximumBytes) throw TooLarge(format, maximumBytes);
        if (document.Span.StartsWith(Encoding.UTF8.Preamble)) document = document[3..];
        CheckEncoding(format, document.Span);
        using JsonDocument json = Parse(format, document);
        Notes notes = new();
        T? value = read(new Json(json.RootElement, null, notes));
        if (notes.HasProblems)
        {
            throw new InterchangeException(format, PathLocator.Place(document.Span, notes.Problems), notes.UnlistedProblems);
        }

        return new(value ?? throw new InvalidOperationException("A reader gave no value and no problem."), notes.Losses);
    }

    private static void CheckEncoding(string format, ReadOnlySpan<byte> document)
    {
        if (document.IsEmpty) throw Single(format, "syntax", 1, 1, "The document is empty.");
        if (Utf8.IsValid(document)) return;
        (int line, int column) = PathLocator.Position(document, PathLocator.FirstInvalid(document));
        throw Single(format, "not-unicode", line, column, "The document is not UTF-8 from here on; save it as UTF-8.");
    }

    private static JsonDocument Parse(string format, ReadOnlyMemory<byte> document)
    {
        try
        {
            return JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = MaximumDepth, AllowDuplicateProperties = false });
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)   // The latter for names that are not Unicode.
        {
            throw new InterchangeException(format, [SyntaxFault.Find(document.Span)]);
        }
    }

    private static InterchangeException TooLarge(string format, int maximumBytes) => Single(
        format, "too-large", 1, 1, $"The document has more than {maximumBytes} bytes; raise MaximumBytes, or read it in parts.");

    private static InterchangeException Single(string format, string code, int line, int column, string message) =>
        new(format, ImmutableArray.Create(new InterchangeProblem(code, "$", line, column, message)));
}
