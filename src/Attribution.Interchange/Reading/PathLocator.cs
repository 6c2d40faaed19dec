using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>Finds the line and the column of values that are known by their way from the root, in one pass over the document.</summary>
internal static class PathLocator
{
    /// <summary>The problems with their places, in the order of the document.</summary>
    public static ImmutableArray<InterchangeProblem> Place(
        ReadOnlySpan<byte> document, IReadOnlyList<(Step? Place, string Code, string Message)> problems)
    {
        Branch root = new();
        Branch[] ends = [.. problems.Select(problem => Step.All(problem.Place).Aggregate(root, (branch, step) => branch.Towards(step)))];
        Utf8JsonReader json = new(document, new JsonReaderOptions { MaxDepth = JsonInput.MaximumDepth });
        json.Read();
        Walk(ref json, root);
        ImmutableArray<InterchangeProblem>.Builder placed = ImmutableArray.CreateBuilder<InterchangeProblem>(ends.Length);
        int counted = 0, line = 1, column = 1;
        foreach (int i in Enumerable.Range(0, ends.Length).OrderBy(i => ends[i].Offset))
        {
            Advance(document, ref counted, ref line, ref column, ends[i].Offset);
            placed.Add(new(problems[i].Code, Step.Text(problems[i].Place), line, column, problems[i].Message));
        }

        return placed.MoveToImmutable();
    }

    /// <summary>The line and the column of an offset, both from 1.</summary>
    public static (int Line, int Column) Position(ReadOnlySpan<byte> document, int offset)
    {
        int counted = 0, line = 1, column = 1;
        Advance(document, ref counted, ref line, ref column, offset);
        return (line, column);
    }

    /// <summary>The offset of a line and a byte in it, both from 0.</summary>
    public static int Offset(ReadOnlySpan<byte> document, long line, long bytes)
    {
        int start = 0;
        for (; line > 0; line--) start += document[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + bytes, document.Length);
    }

    /// <summary>The offset of the first byte that is not UTF-8.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> document)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(document[at..], out _, out int length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    private static void Advance(ReadOnlySpan<byte> document, ref int counted, ref int line, ref int column, int offset)
    {
        for (int end; (end = document[counted..offset].IndexOf((byte)'\n')) >= 0; line++)
        {
            counted += end + 1;
            column = 1;
        }

        column += Encoding.UTF8.GetCharCount(document[counted..offset]);
        counted = offset;
    }

    private static void Walk(ref Utf8JsonReader json, Branch branch)
    {
        branch.Offset = (int)json.TokenStartIndex;
        bool isObject = json.TokenType == JsonTokenType.StartObject;
        if (!branch.HasBranches || (!isObject && json.TokenType != JsonTokenType.StartArray))
        {
            json.Skip();
            return;
        }

        for (int index = 0; json.Read() && json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            Branch? next = isObject ? branch.Find(ref json) : branch.Find(index);
            if (isObject) json.Read();
            if (next is null) json.Skip();
            else Walk(ref json, next);
        }
    }

    /// <summary>A place that a problem is at, or that leads to one.</summary>
    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> _members = new(StringComparer.Ordinal);
        private readonly Dictionary<int, Branch> _items = [];

        public int Offset { get; set; }

        public bool HasBranches => _members.Count + _items.Count > 0;

        public Branch Towards(Step step)
        {
            Branch? next = step.Name is { } name ? _members.GetValueOrDefault(name) : _items.GetValueOrDefault(step.Index);
            if (next is not null) return next;
            next = new();
            if (step.Name is { } own) _members.Add(own, next);
            else _items.Add(step.Index, next);
            return next;
        }

        public Branch? Find(int index) => _items.GetValueOrDefault(index);

        public Branch? Find(ref readonly Utf8JsonReader json)
        {
            foreach ((string name, Branch branch) in _members)
            {
                if (json.ValueTextEquals(name)) return branch;
            }

            return null;
        }
    }
}
