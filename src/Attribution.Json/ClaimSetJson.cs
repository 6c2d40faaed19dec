using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>
/// Claim sets as JSON, without loss: <c>Parse(ToJson(claims))</c> equals <c>claims</c>, but for the identities of confidential sources,
/// which are written only where the caller says so. The format is versioned; <see cref="Schema"/>
/// describes it to machines, <c>docs/json.md</c> to people.
/// </summary>
/// <remarks>Uses no reflection, so that it works in file-based apps, trimmed and as native AOT.</remarks>
public static class ClaimSetJson
{
    /// <summary>The size, in bytes of UTF-8, up to which documents are read unless the caller says otherwise: 64 MiB.</summary>
    public const int DefaultMaximumBytes = 64 * 1024 * 1024;

    private static readonly Lazy<string> SchemaText = new(() => Resource("claim-set.schema.json"));

    /// <summary>The JSON Schema (2020-12) of the format.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a claim set from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="maximumBytes">The size in UTF-8 above which it is refused.</param>
    /// <param name="words">What becomes of words that say other numbers than those beside them.</param>
    /// <exception cref="ClaimSetJsonException">The document is not a claim set; the exception has every problem.</exception>
    /// <example>
    /// <code language="cs">
    /// ClaimSet claims = ClaimSetJson.Parse("""{"format":"attribution/claims","version":1,"sources":[],"topics":[],"claims":[]}""");
    /// Console.WriteLine(claims.Count);    // 0
    /// </code>
    /// </example>
    public static ClaimSet Parse(
        string json, int maximumBytes = DefaultMaximumBytes, DifferingWords words = DifferingWords.Refused)
    {
        ArgumentNullException.ThrowIfNull(json);
        using Document document = Document.FromText(json, maximumBytes);
        return document.Read(words);
    }

    /// <summary>Reads a claim set from a stream of UTF-8, to its end. A byte order mark is allowed; the stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maximumBytes">The size above which the document is refused, as soon as it is reached.</param>
    /// <param name="words">What becomes of words that say other numbers than those beside them.</param>
    /// <exception cref="ClaimSetJsonException">The document is not a claim set; the exception has every problem.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ClaimSet Load(
        Stream stream, int maximumBytes = DefaultMaximumBytes, DifferingWords words = DifferingWords.Refused)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using Document document = new(stream, maximumBytes);
        while (document.Took(stream.Read(document.Room().Span)))
        {
        }

        return document.Read(words);
    }

    /// <summary>Reads a claim set from a stream of UTF-8, as <see cref="Load"/> does, without blocking a thread.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maximumBytes">The size above which the document is refused, as soon as it is reached.</param>
    /// <param name="words">What becomes of words that say other numbers than those beside them.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    /// <exception cref="ClaimSetJsonException">The document is not a claim set; the exception has every problem.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async ValueTask<ClaimSet> LoadAsync(
        Stream stream,
        int maximumBytes = DefaultMaximumBytes,
        DifferingWords words = DifferingWords.Refused,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using Document document = new(stream, maximumBytes);
        while (document.Took(await stream.ReadAsync(document.Room(), cancellationToken).ConfigureAwait(false)))
        {
        }

        return document.Read(words);
    }

    /// <summary>
    /// Writes a claim set as text: claims in their order, topics and sources in ordinal order of their ids. The text is the same on every
    /// machine.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <param name="reveal">
    /// Whether to write who the confidential sources are. Default: no; the document then has their public ids and labels alone.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A text of the claims is not Unicode: it has half of a surrogate pair. Or the set was narrowed, and a relation leads to a claim that
    /// is not in it.
    /// </exception>
    /// <example>
    /// <code language="cs">
    /// Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
    /// Source president = new("president", "the president", SourceKind.Person);
    /// Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));
    /// ClaimSet claims =
    /// [
    ///     new Claim("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100")),
    ///     new Claim("2", Chain.From(president), losses, Estimate.Parse("already exceeded 3,000")),
    /// ];
    /// string json = ClaimSetJson.ToJson(claims, indented: true);
    /// Console.WriteLine(ClaimSetJson.Parse(json).Equals(claims));    // True
    /// </code>
    /// </example>
    public static string ToJson(ClaimSet claims, bool indented = false, bool reveal = false)
    {
        using MemoryStream stream = new();
        Save(stream, claims, indented, reveal);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a claim set to a stream as UTF-8, without a byte order mark; the stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <param name="reveal">
    /// Whether to write who the confidential sources are. Default: no; the document then has their public ids and labels alone.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A text of the claims is not Unicode: it has half of a surrogate pair. Or the set was narrowed, and a relation leads to a claim that
    /// is not in it.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Save(Stream stream, ClaimSet claims, bool indented = false, bool reveal = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        using Utf8JsonWriter json = new(stream, ClaimSetWriter.Options(indented));
        new ClaimSetWriter(json, reveal) { Drains = true }.Write(claims);
    }

    /// <summary>Writes a claim set to a stream as <see cref="Save"/> does, without blocking a thread.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="indented">Whether to write one member a line, for people; lines end in LF.</param>
    /// <param name="reveal">
    /// Whether to write who the confidential sources are. Default: no; the document then has their public ids and labels alone.
    /// </param>
    /// <param name="cancellationToken">Ends the writing to the stream, which may then hold a part of the document.</param>
    /// <exception cref="ArgumentException">
    /// A text of the claims is not Unicode: it has half of a surrogate pair. Or the set was narrowed, and a relation leads to a claim that
    /// is not in it.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static async ValueTask SaveAsync(
        Stream stream,
        ClaimSet claims,
        bool indented = false,
        bool reveal = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream document = new();
        Save(document, claims, indented, reveal);
        await stream.WriteAsync(document.GetBuffer().AsMemory(0, (int)document.Length), cancellationToken).ConfigureAwait(false);
    }

    internal static string Resource(string name)
    {
        using Stream stream = typeof(ClaimSetJson).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
