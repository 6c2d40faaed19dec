namespace Attribution;

/// <summary>One thing that is wrong with a JSON document.</summary>
/// <param name="Code">A stable code, such as "unknown-source"; <c>docs/json.md</c> lists them.</param>
/// <param name="Path">The JSON path to the value, or to the object that lacks one: <c>$.claims[3].chain[0].source</c>.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Column">The column at which it begins, from 1, in UTF-16 code units as editors count them.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record JsonProblem(string Code, string Path, int Line, int Column, string Message)
{
    /// <summary>"$.claims[3].topic (line 40, column 16): no topic has the id 'x'; declare it or correct the id. [unknown-topic]".</summary>
    public override string ToString() => $"{Path} (line {Line}, column {Column}): {Message} [{Code}]";
}
