using System.Collections.Immutable;
using System.Text;

namespace Attribution;

/// <summary>Reads a document of lines as its bytes come: what is defined is kept, claims are handed on.</summary>
internal sealed class ClaimLineReader
{
    /// <summary>After how many lines progress is told.</summary>
    private const int LinesPerReport = 1_000;

    /// <summary>The most bytes of a character.</summary>
    private const int LongestRune = 4;

    private readonly ClaimLinesOptions _options;
    private readonly LineBuffer _buffer;
    private readonly ClaimSetReader _items = ClaimSetReader.OfLines();
    private readonly Dictionary<(LineItemKind Kind, string Id), LinePlace> _places = [];
    private readonly ClaimLineProblems _problems = new();
    private readonly bool _whole;
    private int _line;
    private bool _hasHeader;
    private long _claims;

    /// <summary>Begins to read.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="whole">Whether the claims are kept, and every problem is: else the first line with one ends the reading.</param>
    public ClaimLineReader(ClaimLinesOptions options, bool whole)
    {
        _options = options;
        _buffer = new(options.MaximumLineBytes);
        _whole = whole;
    }

    /// <summary>Free bytes for what comes next.</summary>
    public Memory<byte> Room() => _buffer.Room();

    /// <summary>Counts the bytes that came.</summary>
    /// <exception cref="ClaimSetJsonException">The document is larger than is allowed.</exception>
    public void Took(int count)
    {
        _buffer.Took(count);
        if (_buffer.Taken <= _options.MaximumBytes) return;
        string remedy = $"split it, or raise {nameof(ClaimLinesOptions.MaximumBytes)} if you trust it";
        throw Stop("too-large", $"The document has more than {_options.MaximumBytes} bytes; {remedy}.");
    }

    /// <summary>Reads on to the next claim.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="hasEnded">Whether the document has no more.</param>
    /// <returns>The claim; null if more bytes are needed, or if the document has no more.</returns>
    /// <exception cref="ClaimSetJsonException">The document is not one of lines.</exception>
    public Claim? Next(CancellationToken cancellation, out bool hasEnded)
    {
        hasEnded = false;
        while (_buffer.TryTake(out ReadOnlyMemory<byte> line, out bool isEnded))
        {
            cancellation.ThrowIfCancellationRequested();
            _line++;
            if (line.Length > _options.MaximumLineBytes) throw LineTooLong(_line);
            if (_line % LinesPerReport == 0) Report();
            if (Read(line.Span, isEnded) is not { } claim) continue;
            _claims++;
            return claim;
        }

        if (_buffer.IsTooLong) throw LineTooLong(_line + 1);
        if (!_buffer.HasEnded) return null;
        End();
        hasEnded = true;
        return null;
    }

    /// <summary>The set of what was read, or every problem.</summary>
    /// <exception cref="ClaimSetJsonException">There are problems.</exception>
    public ClaimSet ToSet(List<Claim> claims)
    {
        ClaimSet.TryCreate(
            claims, _items.Topics, _items.Sources, _options.Words, out ClaimSet? set, out ImmutableArray<ClaimSetProblem> problems);
        if (set is not null && !_problems.Any) return set;
        NoteAll([.. problems.Except(OfTopics()).Except(OfSources())]);
        throw _problems.ToException();
    }

    private Claim? Read(ReadOnlySpan<byte> line, bool isEnded)
    {
        // Files that were put one after the other may each begin with one.
        if (line.StartsWith(Encoding.UTF8.Preamble)) line = line[Encoding.UTF8.Preamble.Length..];
        if (line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0) return null;
        LineItem item = _items.ReadLine(line, !_hasHeader);
        if (!_hasHeader) CheckHeader(line, item.Kind);
        else if (_items.Faults.Any) NoteFaults(line, isEnded);
        else if (item.Id is { } id) return Declared(item, id, line);
        return null;
    }

    /// <summary>Notes where an item is defined, and gives the claim if it is a valid one.</summary>
    private Claim? Declared(LineItem item, Reference id, ReadOnlySpan<byte> line)
    {
        Claim? claim = item.Claim;
        if (_whole || claim is null)
        {
            LinePlace place = new(_line, Encoding.UTF8.GetCharCount(line[..id.Offset]) + 1);
            if (_places.TryAdd((item.Kind, id.Id), place) || claim is null) return claim;
            _items.Faults.Add(id.Offset, "duplicate", $"Another claim has the id {Quote.Of(id.Id)}; give each its own.");
        }
        else if (claim.Value is Estimate { Text: not null } && _options.Words == DifferingWords.Refused)
        {
            ClaimSet.TryCreate([claim], [], [], out _, out ImmutableArray<ClaimSetProblem> problems);
            if (problems.FirstOrDefault(problem => problem.Code == "words-differ") is not { } differ) return claim;
            _items.Faults.Add(id.Offset, differ.Code, ClaimLineProblems.Message(differ));
        }
        else
        {
            return claim;
        }

        NoteFaults(line, isEnded: true);
        return null;
    }

    private void CheckHeader(ReadOnlySpan<byte> line, LineItemKind kind)
    {
        _hasHeader = true;
        if (!_items.Faults.Any) return;
        if (FirstLine.Fault(line) is { } unreadable) throw Stop(unreadable.Code, unreadable.Message);
        JsonFault[] faults = [.. _items.Faults.InOrder()];
        if (kind != LineItemKind.Header) throw Stop("format", FirstLine.IsCutOff(line) ? CutOff : WithoutHeader);

        // Of another format all is unknown.
        JsonFault[] ofFormat = [.. faults.Where(fault => fault.Code == "format")];
        _problems.Add(FaultLocator.Locate(line, ofFormat.Length > 0 ? [.. ofFormat] : [.. faults], _line), 0);
        throw _problems.ToException();
    }

    private static string WithoutHeader =>
        $"The document does not begin with a header; write {Format.Header} as its first line. {OfOneSet}";

    private static string CutOff =>
        $"The first line ends within an object; write each object on one line, and {Format.Header} on the first. {OfOneSet}";

    private static string OfOneSet =>
        $"A document that is one claim set, of the format '{Format.Name}', is read by {nameof(ClaimSetJson)}.";

    private void NoteFaults(ReadOnlySpan<byte> line, bool isEnded)
    {
        if (!isEnded && _items.Faults.InOrder() is [{ Code: "syntax" or "encoding" } fault] && fault.Offset > line.Length - LongestRune)
        {
            _items.Faults.Clear();
            _items.Faults.Add(
                fault.Offset, "truncated", "The document ends within this line; get the whole document, or leave the line out.");
        }

        _problems.Add(FaultLocator.Locate(line, _items.Faults.InOrder(), _line), _items.Faults.Unlisted);
        if (!_whole) throw _problems.ToException();
    }

    /// <summary>Checks at the end of the document what is defined, as a whole.</summary>
    private void End()
    {
        Report();
        if (!_hasHeader) throw Stop("format", WithoutHeader);
        if (_whole) return;
        NoteAll([]);
        if (_problems.Any) throw _problems.ToException();
    }

    private ImmutableArray<ClaimSetProblem> OfTopics() => Problems(_items.Topics, []);

    private ImmutableArray<ClaimSetProblem> OfSources() => Problems([], _items.Sources);

    private static ImmutableArray<ClaimSetProblem> Problems(IEnumerable<Topic> topics, IEnumerable<Source> sources)
    {
        ClaimSet.TryCreate([], topics, sources, out _, out ImmutableArray<ClaimSetProblem> problems);
        return problems;
    }

    private void NoteAll(ImmutableArray<ClaimSetProblem> ofClaims)
    {
        // What could not be read was reported with its line; what refers to it is not at fault.
        bool isPartial = _problems.Any;
        Note(OfTopics(), LineItemKind.Topic);
        Note(OfSources(), LineItemKind.Source);
        Note(ofClaims, LineItemKind.Claim);

        void Note(ImmutableArray<ClaimSetProblem> problems, LineItemKind kind)
        {
            foreach (ClaimSetProblem problem in problems)
            {
                if (isPartial && problem.Code is "unknown-topic" or "unknown-claim" or "conflicting-definition") continue;
                _problems.Add(problem, kind, _places.GetValueOrDefault((kind, problem.Id), new(_line, 1)));
            }
        }
    }

    private ClaimSetJsonException LineTooLong(int line)
    {
        _line = line;
        string whole = line == 1 ? $", or read it by {nameof(ClaimSetJson)} if it is one claim set of the format '{Format.Name}'" : "";
        return Stop(
            "too-large",
            $"The line has more than {_options.MaximumLineBytes} bytes; raise {nameof(ClaimLinesOptions.MaximumLineBytes)}{whole}.");
    }

    private ClaimSetJsonException Stop(string code, string message)
    {
        _problems.Add([new(code, "$", Math.Max(_line, 1), 1, message)], 0);
        return _problems.ToException();
    }

    private void Report() => _options.Progress?.Report(new(_line, _claims, _buffer.Taken));
}
