using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <content>Values that are one string in JSON.</content>
internal sealed partial class ClaimSetReader
{
    // Documents repeat a few dates and units many times; each is parsed once, and shared.
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Edtf> _dates = new(StringComparer.Ordinal);

    private static string? ReadText(ref JsonCursor cursor) => cursor.Text();

    private static Reference? ReadReference(ref JsonCursor cursor) => Reference.Read(ref cursor);

    private static Instant? ReadInstant(ref JsonCursor cursor)
    {
        if (cursor.Text() is not { } text) return null;
        ParseResult<Instant> result = InstantPattern.ExtendedIso.Parse(text);
        if (result.TryGetValue(default, out Instant instant)) return instant;
        cursor.Fault("instant", $"{Quote.Of(text)} is not an instant in UTC; write it as 2025-01-01T00:00:00Z.");
        return null;
    }

    private Estimate? ReadEstimate(ref JsonCursor cursor) => EstimateJson.Read(ref cursor, ReadUnit);

    private static Scope? ReadScope(ref JsonCursor cursor) => ScopeJson.Read(ref cursor);

    private Unit? ReadUnit(ref JsonCursor cursor) => ReadOnce(ref cursor, _units, "unit", Unit.Parse);

    private Edtf? ReadDate(ref JsonCursor cursor) => ReadOnce(ref cursor, _dates, "date", Edtf.Parse);

    private T? ReadOnce<T>(ref JsonCursor cursor, Dictionary<string, T> known, string code, Func<string, T> parse)
        where T : class
    {
        int offset = cursor.Offset;
        if (cursor.Text() is not { } text) return null;
        if (known.TryGetValue(text, out T? value)) return value;
        value = _faults.Try(offset, code, () => parse(text));
        if (value is not null) known.Add(text, value);
        return value;
    }
}
