using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>
/// Writes claims as lines, which <see cref="ClaimLines"/> reads: what a claim refers to is written once, before the first claim that does.
/// </summary>
/// <remarks>
/// <para>
/// Lines are gathered and written 64 KiB at a time, whole lines only; <see cref="Flush"/> writes what is left, and so does disposing. The
/// stream stays open. Memory grows with sources, topics and scales, not with claims: whether ids of claims differ, and whether the claims
/// that relations name are written, is not checked. A topic that the relation of another names is written by <see cref="Write(Topic)"/>,
/// unless a claim is on it.
/// </para>
/// <para>To add to a file, open it for appending: a header, and definitions that are equal, may be repeated. Not safe for use by several
/// threads at once.</para>
/// </remarks>
public sealed class ClaimLineWriter : IDisposable, IAsyncDisposable
{
    private const int WrittenAtOnce = 64 * 1024;

    [SuppressMessage("Usage", "CA2213", Justification = "The stream stays open.")]
    private readonly Stream _stream;

    private readonly Utf8JsonWriter _json;
    private readonly ClaimSetWriter _items;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly Dictionary<string, Scale> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private bool _isDisposed;

    /// <summary>Begins a document, or another part of one.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="reveal">Whether to write who the confidential sources are. Default: no.</param>
    public ClaimLineWriter(Stream stream, bool reveal = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _json = new(_line, ClaimSetWriter.Options(indented: false));
        _items = new(_json, reveal);
        _lines.Write(Encoding.UTF8.GetBytes(Format.Header + "\n"));
    }

    /// <summary>Writes a claim, and before it those of its scales, sources and topic that are not written yet.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException">
    /// A text has half of a surrogate pair, or a scale, source or topic differs from one of the same id that is written. Nothing is written
    /// of the claim.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    public void Write(Claim claim)
    {
        Add(claim);
        if (_lines.WrittenCount >= WrittenAtOnce) WriteLines();
    }

    /// <summary>Writes a claim, as <see cref="Write(Claim)"/> does, without blocking a thread.</summary>
    /// <inheritdoc cref="Write(Claim)" path="/*[not(self::param)]"/>
    /// <param name="claim">The claim.</param>
    /// <param name="cancellationToken">Ends the writing; the stream may then end within a line.</param>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public ValueTask WriteAsync(Claim claim, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Add(claim);
        return _lines.WrittenCount >= WrittenAtOnce ? WriteLinesAsync(cancellationToken) : default;
    }

    /// <summary>Writes a topic, unless it is written, such as one that no claim is on.</summary>
    /// <inheritdoc cref="Write(Claim)" path="/exception"/>
    /// <param name="topic">The topic.</param>
    public void Write(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        Define(topic);
        if (_lines.WrittenCount >= WrittenAtOnce) WriteLines();
    }

    /// <summary>Writes a source and its parents, unless they are written, such as one that no claim names.</summary>
    /// <inheritdoc cref="Write(Claim)" path="/exception"/>
    /// <param name="source">The source.</param>
    public void Write(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Define(source);
        if (_lines.WrittenCount >= WrittenAtOnce) WriteLines();
    }

    /// <summary>Writes all lines so far to the stream, and flushes it.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    public void Flush()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        WriteLines();
        _stream.Flush();
    }

    /// <summary>Writes all lines so far, as <see cref="Flush"/> does, without blocking a thread.</summary>
    /// <param name="cancellationToken">Ends the writing; the stream may then end within a line.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The writer is disposed.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public async ValueTask FlushAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        await WriteLinesAsync(cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what is left. The stream stays open.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        Flush();
        _isDisposed = true;
        _json.Dispose();
    }

    /// <summary>Writes what is left, without blocking a thread. The stream stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed) return;
        await FlushAsync().ConfigureAwait(false);
        _isDisposed = true;
        _json.Dispose();
    }

    /// <summary>"a writer of claims as lines; sources written: 2, topics: 1".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"a writer of claims as lines; sources written: {_sources.Count}, topics: {_topics.Count}");

    /// <summary>Writes all that a set defines.</summary>
    internal void Define(ClaimSet set)
    {
        foreach (Scale scale in ClaimSetWriter.OwnScales(set)) Define(scale);
        foreach (Source source in set.Sources) Define(source);
        foreach (Topic topic in set.Topics) Define(topic);
    }

    private void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        foreach (Assessment assessment in claim.Assessments)
        {
            if (Scales.Find(assessment.Scale.Id) is null) Define(assessment.Scale);
        }

        foreach (Link link in claim.Chain.Links)
        {
            foreach (Source source in link.Speaker.Sources) Define(source);
        }

        Define(claim.Topic);
        Line(claim, _items.WriteLine);
    }

    private void Define(Scale scale)
    {
        if (!IsNew(_scales, scale.Id, scale, "scales")) return;
        Line(scale, _items.WriteLine);
        _scales.Add(scale.Id, scale);
    }

    private void Define(Source source)
    {
        if (!IsNew(_sources, source.Id, source, "sources")) return;
        foreach (Source parent in source.PartOf) Define(parent);
        Line(source, _items.WriteLine);
        _sources.Add(source.Id, source);
    }

    private void Define(Topic topic)
    {
        if (!IsNew(_topics, topic.Id, topic, "topics")) return;
        Line(topic, _items.WriteLine);
        _topics.Add(topic.Id, topic);
    }

    private bool IsNew<T>(Dictionary<string, T> written, string id, T item, string noun)
        where T : class, IEquatable<T>
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!written.TryGetValue(id, out T? known)) return true;
        return ReferenceEquals(known, item) || known.Equals(item)
            ? false
            : throw new ArgumentException($"Two different {noun} have the id {Quote.Of(id)}; give each its own.", nameof(item));
    }

    private void Line<T>(T item, Action<T> write)
    {
        // What an item that was refused left behind is dropped.
        _line.ResetWrittenCount();
        write(item);
        _line.Write("\n"u8);
        _lines.Write(_line.WrittenSpan);
    }

    private void WriteLines()
    {
        _stream.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }

    private async ValueTask WriteLinesAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(_lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _lines.ResetWrittenCount();
    }
}
