namespace Attribution;

/// <summary>A problem that keeps a JSON document from being a claim set. Made by <see cref="ClaimSetJson"/>.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record JsonProblem
{
    internal JsonProblem(string code, string path, int line, int column, string message)
    {
        Code = code;
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>A stable code, such as "unknown-source"; <c>docs/json.md</c> lists them.</summary>
    public string Code { get; }

    /// <summary>The JSON path to the value, or to the object that lacks one: <c>$.claims[3].chain[0].source</c>.</summary>
    public string Path { get; }

    /// <summary>The line on which the value begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The column at which the value begins, from 1, in UTF-16 code units as editors count them.</summary>
    public int Column { get; }

    /// <summary>What is wrong, and what would be right.</summary>
    public string Message { get; }

    /// <summary>"$.claims[3].topic (line 40, column 16): No topic has the id 'x'; add it or correct the id. [unknown-topic]".</summary>
    public override string ToString() => $"{Path} (line {Line}, column {Column}): {Message} [{Code}]";
}
