using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Attribution;

/// <summary>
/// Reads a document of version 1. Two walks: the first checks that all of it is JSON and reads scales, sources and topics, wherever they
/// stand; the second reads the claims, which refer to them. What cannot be made is replaced by a stand-in, so that the rest is
/// still checked; a document with any problem yields the problems alone. A document without problems mostly needs one walk, and that is
/// tried first. Of a document of lines, each is read by itself.
/// </summary>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape DocumentShape = new(
        "a claim set", 3, "format", "version", "claims", "$schema", "scales", "sources", "topics");

    /// <summary>Whether each item must be defined before it is used: then no place is kept to report later that it is not.</summary>
    private readonly bool _inOrder;

    /// <summary>Whether the document has an item per line, and may define one again as it is.</summary>
    private readonly bool _lines;

    private readonly Faults _faults;
    private readonly IdMap<Source> _sources = new();
    private readonly Dictionary<string, int> _topicOffsets = new(StringComparer.Ordinal);
    private readonly IdMap<Topic> _topics = new();
    private readonly Dictionary<string, int> _claimOffsets = new(StringComparer.Ordinal);
    private readonly List<Reference> _topicReferences = [];
    private readonly List<Reference> _claimReferences = [];

    private readonly Chunks<Claim> _claims = new();

    private ClaimSetReader(Faults faults, bool inOrder = false, bool lines = false)
    {
        _faults = faults;
        _inOrder = inOrder || lines;
        _lines = lines;
    }

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">What becomes of words that differ from the numbers beside them.</param>
    /// <exception cref="ClaimSetJsonException">The document is not a claim set; the exception has every problem.</exception>
    public static ClaimSet Read(ReadOnlySpan<byte> document, DifferingWords words)
    {
        if (ReadOnce(document, words) is { } once) return once;
        ClaimSetReader reader = new(new());
        if (reader.Walk(document) && reader.Assemble(words) is { } set) return set;
        throw new ClaimSetJsonException(FaultLocator.Locate(document, reader._faults.InOrder()), reader._faults.Unlisted);
    }

    /// <summary>Reads all parts; false if the document is not JSON.</summary>
    private bool Walk(ReadOnlySpan<byte> document)
    {
        if (!Utf8.IsValid(document))
        {
            _faults.Add(FirstInvalid(document), "encoding", "The document is not valid UTF-8; save it as UTF-8.");
            return false;
        }

        try
        {
            JsonCursor cursor = new(new(document, Format.ReaderOptions), _faults);
            cursor.Advance();
            JsonCursor claims = ReadRoot(ref cursor, out bool hasClaims);
            cursor.Advance();
            if (hasClaims) ReadClaims(ref claims);
            return true;
        }
        catch (JsonException refusal)
        {
            _faults.Add(OffsetOf(refusal, document), "syntax", Sentence(refusal, "document"));
            return false;
        }
    }

    /// <summary>Reads all but the claims, and returns a cursor on them.</summary>
    private JsonCursor ReadRoot(ref JsonCursor cursor, out bool hasClaims)
    {
        hasClaims = false;
        JsonCursor claims = cursor;
        if (!cursor.OpensObject(DocumentShape)) return claims;
        List<SourceDefinition> sources = [];
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(DocumentShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "scales": cursor.Items(ReadScale); break;
                case "sources": sources = ReadSources(ref cursor); break;
                case "topics": cursor.Items(ReadTopic); break;
                case "claims":
                    claims = cursor;
                    hasClaims = true;
                    cursor.Skip();
                    break;
                default: ReadHeader(ref cursor, member, Format.Name, Format.OfLines, nameof(ClaimLines)); break;
            }
        }

        new SourceGraph(sources, _faults).BuildInto(_sources);
        return claims;
    }

    /// <summary>Reads a member that says what the document is.</summary>
    /// <param name="cursor">The cursor, on its value.</param>
    /// <param name="member">Its name.</param>
    /// <param name="expected">The format that this reads.</param>
    /// <param name="other">The other format.</param>
    /// <param name="reader">What reads the other format.</param>
    private static void ReadHeader(ref JsonCursor cursor, string member, string expected, string other, string reader)
    {
        switch (member)
        {
            case "format":
                if (cursor.Text() is { } format && format != expected)
                {
                    string remedy = format == other ? $", and {reader} reads that" : "";
                    cursor.Fault("format", $"{Quote.Of(format)} is another format; this reads '{expected}'{remedy}.");
                }

                break;
            case "version":
                if (cursor.Whole() is { } version && version != Format.Version)
                {
                    cursor.Fault("version", $"The document is of version {version}; this reads version {Format.Version}.");
                }

                break;
            default: cursor.Text(); break;
        }
    }

    /// <summary>The set, or null if there is any problem.</summary>
    private ClaimSet? Assemble(DifferingWords words)
    {
        CheckReferences(_topicReferences, _topicOffsets, "topic");
        CheckReferences(_claimReferences, _claimOffsets, "claim");
        ClaimSet.TryCreate([], _topics, [], out _, out ImmutableArray<ClaimSetProblem> ofTopics);
        Report(ofTopics, _topicOffsets);
        ClaimSet.TryCreate(
            _claims.ToImmutableArray(), _topics, _sources, words, out ClaimSet? set, out ImmutableArray<ClaimSetProblem> all);
        if (all.IsEmpty) return _faults.Any ? null : set;
        ClaimSet.TryCreate([], [], _sources, out _, out ImmutableArray<ClaimSetProblem> ofSources);
        Report(ofSources, _sourceOffsets);
        Report(all.Except(ofTopics).Except(ofSources), _claimOffsets);
        return _faults.Any ? null : set;
    }

    private void CheckReferences(List<Reference> references, Dictionary<string, int> known, string noun)
    {
        foreach (Reference reference in references)
        {
            if (!known.ContainsKey(reference.Id)) _faults.Add(reference.Offset, $"unknown-{noun}", Unknown(noun, reference.Id));
        }
    }

    /// <summary>
    /// Passes on the problems of the set, except unknown ids and ids that are given twice, which were reported with a more exact place
    /// already; a stand-in could have an id of the document.
    /// </summary>
    private void Report(IEnumerable<ClaimSetProblem> problems, Dictionary<string, int> offsets)
    {
        foreach (ClaimSetProblem problem in problems)
        {
            if (problem.Code is "unknown-topic" or "unknown-claim" or "conflicting-definition") continue;
            _faults.Add(offsets.GetValueOrDefault(problem.Id), problem.Code, Quote.Message($"{Quote.Of(problem.Id)} {problem.Message}"));
        }
    }

    private static string Unknown(string noun, string id) => $"No {noun} has the id {Quote.Of(id)}; add it or correct the id.";

    /// <summary>Notes an id and its place; false, and a problem, if the id is taken.</summary>
    private bool Declare(Dictionary<string, int> offsets, Reference id, string noun)
    {
        _declared = id;
        if (_inOrder || offsets.TryAdd(id.Id, id.Offset)) return true;
        _faults.Add(id.Offset, "duplicate", $"Another {noun} has the id {Quote.Of(id.Id)}; give each its own.");
        return false;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> document)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(document[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private static int OffsetOf(JsonException refusal, ReadOnlySpan<byte> document)
    {
        int offset = 0;
        for (long line = refusal.LineNumber ?? 0; line > 0; line--)
        {
            offset += document[offset..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(offset + (int)(refusal.BytePositionInLine ?? 0), document.Length);
    }

    /// <summary>The message of the JSON reader without its own place and its advice to programmers.</summary>
    private static string Sentence(JsonException refusal, string noun)
    {
        string message = refusal.Message.Replace(" Change the reader options.", "", StringComparison.Ordinal);
        int place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return $"The {noun} is not valid JSON: " + Quote.Message(place < 0 ? message : message[..place]);
    }
}
