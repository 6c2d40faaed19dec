using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <content>Values that are one string in JSON.</content>
internal sealed partial class ClaimSetReader
{
    /// <summary>How many different dates, and units, are remembered: a stream could have them without number.</summary>
    private const int MostKnown = 4_096;

    // Documents repeat a few dates and units many times; each is parsed once, and shared.
    private IdMap<Unit> _units = new();
    private IdMap<Edtf> _dates = new();

    private readonly RepeatedValues<Estimate> _estimates = new();
    private readonly RepeatedValues<Scope> _scopes = new();
    private readonly RepeatedValues<Chain> _chains = new();
    private readonly RepeatedValues<string> _names = new();

    private ReadValue<Unit>? _readUnit;
    private ReadValue<Estimate>? _readEstimate;
    private ReadValue<Chain>? _readChain;

    private static string? ReadText(ref JsonCursor cursor) => cursor.Text();

    /// <summary>A text that documents repeat: many sources have the same words in the place of a name, many topics one subject.</summary>
    private string? ReadName(ref JsonCursor cursor) => ReadRepeated(ref cursor, _names, ReadText);

    private static Reference? ReadReference(ref JsonCursor cursor) => Reference.Read(ref cursor);

    private static Instant? ReadInstant(ref JsonCursor cursor)
    {
        if (cursor.Text() is not { } text) return null;
        ParseResult<Instant> result = InstantPattern.ExtendedIso.Parse(text);
        if (result.TryGetValue(default, out Instant instant)) return instant;
        cursor.Fault("instant", $"{Quote.Of(text)} is not an instant in UTC; write it as 2025-01-01T00:00:00Z.");
        return null;
    }

    private Estimate? ReadEstimate(ref JsonCursor cursor) => ReadRepeated(ref cursor, _estimates, _readEstimate ??= ReadNewEstimate);

    private Estimate? ReadNewEstimate(ref JsonCursor cursor) => EstimateJson.Read(ref cursor, _readUnit ??= ReadUnit);

    private Scope? ReadScope(ref JsonCursor cursor) => ReadRepeated(ref cursor, _scopes, ScopeJson.Read);

    /// <summary>Reads a value, or finds the one that is written in the same way; what has a problem is read each time.</summary>
    private T? ReadRepeated<T>(ref JsonCursor cursor, RepeatedValues<T> known, ReadValue<T> read)
        where T : class
    {
        if (!_once || !known.IsWorthIt) return read(ref cursor);
        JsonCursor start = cursor;
        ReadOnlySpan<byte> written = cursor.Raw();
        if (known.TryFind(written, out T? value)) return value;
        cursor = start;
        value = read(ref cursor);
        if (value is not null && !_faults.Any) known.Add(written, value);
        return value;
    }

    private Unit? ReadUnit(ref JsonCursor cursor) => ReadOnce(ref cursor, ref _units, "unit", Unit.Parse);

    private Edtf? ReadDate(ref JsonCursor cursor) => ReadOnce(ref cursor, ref _dates, "date", Edtf.Parse);

    private T? ReadOnce<T>(ref JsonCursor cursor, ref IdMap<T> known, string code, Func<string, T> parse)
        where T : class
    {
        if (cursor.TryFind(known, out T? value)) return value;
        int offset = cursor.Offset;
        if (cursor.Text() is not { } text) return null;
        if (known.Find(text) is { } found) return found;
        try
        {
            value = parse(text);
        }
        catch (Exception refusal) when (Faults.IsRefusal(refusal))
        {
            _faults.Add(offset, code, refusal);
            return null;
        }

        if (known.Count == MostKnown) known = new();
        known.TryAdd(text, value);
        return value;
    }
}
