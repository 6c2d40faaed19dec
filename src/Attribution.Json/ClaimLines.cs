using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>
/// Claims as lines of JSON (NDJSON), for more of them than fit into memory, and for files that grow: a line is a source, a topic, a scale
/// or a claim, each defined before it is used. <c>docs/json.md</c> describes the format; <see cref="ClaimLineWriter"/> writes it.
/// </summary>
/// <remarks>
/// <para>
/// Every claim that is read is a valid one. Memory grows with sources, topics and scales, not with claims: so a stream checks neither
/// whether an id is that of an earlier claim, nor whether the claims that relations name exist, revise each other in a circle, or have ids
/// that look alike. <see cref="ReadAll"/> checks all of it. Sources and topics are checked against each other when the stream ends.
/// </para>
/// <para>Blank lines are passed over; lines end in LF or CR LF, the last one perhaps in neither.</para>
/// </remarks>
public static class ClaimLines
{
    /// <summary>Reads claim by claim, as they are asked for. A byte order mark is allowed; the stream stays open.</summary>
    /// <param name="stream">The stream, UTF-8.</param>
    /// <param name="options">The limits; null for <see cref="ClaimLinesOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The claims. What enumerates them throws <see cref="ClaimSetJsonException"/> at the first line that has a problem, with the
    /// line and its problems; <see cref="IOException"/> where the stream cannot be read; and <see cref="OperationCanceledException"/> where
    /// the reading was ended. It is enumerated once, since the stream is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<Claim> Read(
        Stream stream, ClaimLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Each(stream, options ?? ClaimLinesOptions.Default, whole: null, cancellationToken);
    }

    /// <summary>Reads claim by claim, as <see cref="Read"/> does, without blocking a thread.</summary>
    /// <inheritdoc cref="Read"/>
    public static IAsyncEnumerable<Claim> ReadAsync(
        Stream stream, ClaimLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return EachAsync(stream, options ?? ClaimLinesOptions.Default, whole: null, cancellationToken);
    }

    /// <summary>Reads a whole set, or nothing: all claims are kept, and checked as a set is.</summary>
    /// <param name="stream">The stream, UTF-8; it stays open.</param>
    /// <param name="options">The limits; null for <see cref="ClaimLinesOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ClaimSetJsonException">
    /// The lines are not a claim set; the exception has every problem of every line. After a line that is not JSON, ids that are not known
    /// are not reported, since it may have defined them.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ClaimSet ReadAll(Stream stream, ClaimLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ClaimLinesOptions.Default;
        ClaimLineReader whole = new(options, whole: true);
        return whole.ToSet([.. Each(stream, options, whole, cancellationToken)]);
    }

    /// <summary>Reads a whole set, as <see cref="ReadAll"/> does, without blocking a thread.</summary>
    /// <inheritdoc cref="ReadAll"/>
    public static async ValueTask<ClaimSet> ReadAllAsync(
        Stream stream, ClaimLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ClaimLinesOptions.Default;
        ClaimLineReader whole = new(options, whole: true);
        List<Claim> claims = [];
        await foreach (Claim claim in EachAsync(stream, options, whole, cancellationToken).ConfigureAwait(false)) claims.Add(claim);
        return whole.ToSet(claims);
    }

    /// <summary>
    /// Writes a set: scales, sources and topics first, then the claims in their order. The bytes are the same on every machine; lines end
    /// in LF. The stream stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="reveal">Whether to write who the confidential sources are. Default: no.</param>
    /// <exception cref="ArgumentException">
    /// A text of the claims is not Unicode: it has half of a surrogate pair. Or the set was narrowed, and a relation leads to a claim that
    /// is not in it. The lines before may be written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Save(Stream stream, ClaimSet claims, bool reveal = false)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimSetWriter.RefuseNarrowed(claims);
        using ClaimLineWriter writer = new(stream, reveal);
        writer.Define(claims);
        foreach (Claim claim in claims) writer.Write(claim);
    }

    /// <summary>Writes a set, as <see cref="Save"/> does, without blocking a thread.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="reveal">Whether to write who the confidential sources are. Default: no.</param>
    /// <param name="cancellationToken">Ends the writing; the stream may then end within a line.</param>
    /// <exception cref="ArgumentException">As for <see cref="Save"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static async ValueTask SaveAsync(
        Stream stream, ClaimSet claims, bool reveal = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimSetWriter.RefuseNarrowed(claims);
#pragma warning disable CA2000 // Disposing would write more after the writing was ended.
        ClaimLineWriter writer = new(stream, reveal);
#pragma warning restore CA2000
        writer.Define(claims);
        foreach (Claim claim in claims) await writer.WriteAsync(claim, cancellationToken).ConfigureAwait(false);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Claim> Each(
        Stream stream, ClaimLinesOptions options, ClaimLineReader? whole, CancellationToken cancellationToken)
    {
        ClaimLineReader reader = whole ?? new(options, whole: false);
        for (bool hasEnded = false; !hasEnded;)
        {
            if (reader.Next(cancellationToken, out hasEnded) is { } claim) yield return claim;
            else if (!hasEnded) reader.Took(stream.Read(reader.Room().Span));
        }
    }

    private static async IAsyncEnumerable<Claim> EachAsync(
        Stream stream,
        ClaimLinesOptions options,
        ClaimLineReader? whole,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ClaimLineReader reader = whole ?? new(options, whole: false);
        for (bool hasEnded = false; !hasEnded;)
        {
            if (reader.Next(cancellationToken, out hasEnded) is { } claim) yield return claim;
            else if (!hasEnded) reader.Took(await stream.ReadAsync(reader.Room(), cancellationToken).ConfigureAwait(false));
        }
    }
}
