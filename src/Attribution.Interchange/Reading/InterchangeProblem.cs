namespace Attribution;

/// <summary>A problem that keeps a document of another format from being read.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record InterchangeProblem
{
    internal InterchangeProblem(string code, string path, int line, int column, string message)
    {
        Code = code;
        Path = path;
        Line = line;
        Column = column;
        Message = Printable.Passage(message, 600);
    }

    /// <summary>A stable code, such as "wrong-type"; <c>docs/interchange.md</c> lists them.</summary>
    public string Code { get; }

    /// <summary>The JSON path to the value, or to the object that lacks one: <c>$.valueQuantity.comparator</c>.</summary>
    public string Path { get; }

    /// <summary>The line on which the value begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The column at which the value begins, from 1, in UTF-16 code units as editors count them.</summary>
    public int Column { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>"$.valueQuantity.value (line 3, column 14): '3,000' is not a number; … [wrong-type]".</summary>
    public override string ToString() => $"{Path} (line {Line}, column {Column}): {Message} [{Code}]";
}
