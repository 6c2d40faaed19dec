using System.Collections;
using System.Collections.Immutable;
using System.Text;

namespace Attribution;

/// <summary>What has an id, found by it, in the order in which it was added; kept as <see cref="IdTable"/> keeps ids.</summary>
internal sealed class IdMap<T> : IReadOnlyCollection<T>
    where T : class
{
    private readonly IdTable _ids;
    private readonly Chunks<T> _items = new();

    // The numbers of the two that were asked for last: documents go on with the same ones, or with those after them.
    private int _last;
    private int _before;

    public IdMap(int capacity = 0) => _ids = new(capacity);

    /// <summary>The number of items.</summary>
    public int Count => _ids.Count;

    /// <summary>Adds an item, unless its id is taken.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(string id, T item) => Add(id, item) is null;

    /// <summary>Adds an item, unless its id is taken.</summary>
    /// <returns>The item that has the id; null if there was none, and this was added.</returns>
    public T? Add(string id, T item)
    {
        if (_ids.Add(id) is var number and >= 0) return _items[number];
        _items.Add(item);
        return null;
    }

    /// <summary>The item with an id, or null.</summary>
    public T? Find(ReadOnlySpan<char> id) => _ids.IndexOf(id) is var number and >= 0 ? _items[number] : null;

    /// <summary>The item with an id in UTF-8, or null; also null where the id is very long.</summary>
    public T? Find(ReadOnlySpan<byte> id)
    {
        const int Longest = 128;
        if (IsAt(_last, id)) return _items[_last];
        int number = IsAt(_before, id) ? _before : IsAt(_before + 1, id) ? _before + 1 : IsAt(_last + 1, id) ? _last + 1 : -1;
        if (number < 0)
        {
            if (id.Length > Longest) return null;
            Span<char> text = stackalloc char[Longest];
            number = _ids.IndexOf(text[..Encoding.UTF8.GetChars(id, text)]);
            if (number < 0) return null;
        }

        (_before, _last) = (_last, number);
        return _items[number];
    }

    private bool IsAt(int number, ReadOnlySpan<byte> id) => number < Count && Ascii.Equals(id, _ids[number]);

    public ImmutableArray<T> ToImmutableArray() => _items.ToImmutableArray();

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return _items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
