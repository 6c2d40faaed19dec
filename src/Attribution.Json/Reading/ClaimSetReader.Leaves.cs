using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <content>Values that are one string in JSON.</content>
internal sealed partial class ClaimSetReader
{
    /// <summary>How many different dates, and units, are remembered: a stream could have them without number.</summary>
    private const int MostKnown = 4_096;

    // Documents repeat a few dates and units many times; each is parsed once, and shared.
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Edtf> _dates = new(StringComparer.Ordinal);

    private ReadValue<Unit>? _readUnit;

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

    private Estimate? ReadEstimate(ref JsonCursor cursor) => EstimateJson.Read(ref cursor, _readUnit ??= ReadUnit);

    private static Scope? ReadScope(ref JsonCursor cursor) => ScopeJson.Read(ref cursor);

    private Unit? ReadUnit(ref JsonCursor cursor) => ReadOnce(ref cursor, _units, "unit", Unit.Parse);

    private Edtf? ReadDate(ref JsonCursor cursor) => ReadOnce(ref cursor, _dates, "date", Edtf.Parse);

    private T? ReadOnce<T>(ref JsonCursor cursor, Dictionary<string, T> known, string code, Func<string, T> parse)
        where T : class
    {
        if (cursor.TryFind(known, out T? value)) return value;
        int offset = cursor.Offset;
        if (cursor.Text() is not { } text) return null;
        if (known.TryGetValue(text, out value)) return value;
        try
        {
            value = parse(text);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            _faults.Add(offset, code, refusal);
            return null;
        }

        if (known.Count == MostKnown) known.Clear();
        known.Add(text, value);
        return value;
    }
}
