using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>
/// Values that a document writes again byte by byte as it wrote them before, such as "3,000 soldiers", a place, or who said it to whom on
/// which day: each is read once and shared, since values never change. Where hardly any is written twice, none is looked for.
/// </summary>
internal sealed class RepeatedValues<T>
    where T : class
{
    private const int Longest = 512, MostKept = 4_096, Trial = 512;

    private readonly Dictionary<byte[], T> _known = new(Bytes.Instance);
    private int _asked;
    private int _found;

    /// <summary>Whether looking saves more than it costs: at first it is tried, then at least one of four must be known.</summary>
    public bool IsWorthIt => _asked < Trial || _found > _asked / 4;

    public bool TryFind(ReadOnlySpan<byte> written, [NotNullWhen(true)] out T? value)
    {
        value = null;
        if (written.Length is 0 or > Longest) return false;
        _asked++;
        if (!_known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(written, out value)) return false;
        _found++;
        return true;
    }

    public void Add(ReadOnlySpan<byte> written, T value)
    {
        if (written.Length is 0 or > Longest) return;
        if (_known.Count == MostKept) _known.Clear();
        _known.TryAdd(written.ToArray(), value);
    }

    private sealed class Bytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Bytes Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            HashCode hash = default;
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
