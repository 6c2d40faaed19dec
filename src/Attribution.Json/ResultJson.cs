using System.Text;
using System.Text.Json;
using Attribution.Merging;

namespace Attribution;

/// <summary>
/// Results as JSON: all that a verdict and the views of verdicts hold, with the claims, topics and sources that they name.
/// <see cref="Schema"/> describes the format to machines, <c>docs/json.md</c> to people.
/// </summary>
/// <remarks>
/// Results are written and never read back, so that no document can forge a verdict: store the claims and the names of the policies, and
/// reconcile again. The same result gives the same bytes everywhere. Uses no reflection.
/// </remarks>
public static class ResultJson
{
    private static readonly Lazy<string> SchemaText = new(() => ClaimSetJson.Resource("results.schema.json"));

    /// <summary>The JSON Schema (2020-12) of the format. It refers to <see cref="ClaimSetJson.Schema"/> for claims and sources.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Writes a verdict as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(Reconciliation result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes verdicts by group as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(GroupedReconciliation result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes a timeline as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(Timeline result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes how a verdict hangs on its sources as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(Sensitivity result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes a comparison of policies as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(PolicyComparison result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes votes as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(Votes result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes how far each answer of votes is believed as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(VoteFusion result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes a total as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(Totals result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes a table of merged values as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(MergedTable result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    /// <summary>Writes what was learnt of witnesses as text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <exception cref="ArgumentException">A text has half of a surrogate pair, which JSON cannot hold.</exception>
    public static string ToJson(LearntReliability result, bool indented = false) => ToJson(result, indented, ResultWriter.Write);

    internal static NotSupportedException NotRead(string type, string remedy) =>
        new($"A {type} is not read from JSON, so that no document can forge one: {remedy}.");

    private static string ToJson<T>(T result, bool indented, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(result);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, ClaimSetWriter.Options(indented))) write(json, result);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
