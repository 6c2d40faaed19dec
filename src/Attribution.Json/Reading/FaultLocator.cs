using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>
/// Gives problems their path, line and column. Reading keeps offsets only; this walks the document once more, when there is
/// something to report.
/// </summary>
internal ref struct FaultLocator
{
    private readonly ReadOnlySpan<byte> _document;
    private readonly JsonPath _path = new();
    private int _line;
    private int _counted;
    private int _column = 1;

    private FaultLocator(ReadOnlySpan<byte> document, int line)
    {
        _document = document;
        _line = line;
    }

    /// <summary>Places faults that are in the order of their offsets.</summary>
    /// <param name="document">The document, or a line of one.</param>
    /// <param name="faults">The faults.</param>
    /// <param name="line">The line that it begins on.</param>
    public static ImmutableArray<JsonProblem> Locate(ReadOnlySpan<byte> document, ImmutableArray<JsonFault> faults, int line = 1) =>
        new FaultLocator(document, line).Place(faults);

    private ImmutableArray<JsonProblem> Place(ImmutableArray<JsonFault> faults)
    {
        ImmutableArray<JsonProblem>.Builder problems = ImmutableArray.CreateBuilder<JsonProblem>(faults.Length);
        Utf8JsonReader json = new(_document, Format.ReaderOptions);
        while (problems.Count < faults.Length && Read(ref json))
        {
            _path.Enter(ref json);
            while (problems.Count < faults.Length && faults[problems.Count].Offset < json.BytesConsumed)
            {
                problems.Add(At(faults[problems.Count]));
            }

            _path.Leave(json.TokenType);
        }

        // The rest lies where the document stops being JSON; its path is that of the object or array that was open there.
        while (problems.Count < faults.Length)
        {
            problems.Add(At(faults[problems.Count]));
        }

        return problems.MoveToImmutable();
    }

    private static bool Read(ref Utf8JsonReader json)
    {
        try
        {
            return json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private JsonProblem At(JsonFault fault)
    {
        // Counted on from the last problem, so that a thousand of them on one long line cost one pass.
        for (int end; (end = _document[_counted..fault.Offset].IndexOf((byte)'\n')) >= 0; _line++)
        {
            _counted += end + 1;
            _column = 1;
        }

        _column += Encoding.UTF8.GetCharCount(_document[_counted..fault.Offset]);
        _counted = fault.Offset;
        return new(fault.Code, $"${_path}", _line, _column, fault.Message);
    }
}
