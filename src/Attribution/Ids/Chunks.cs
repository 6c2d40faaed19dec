using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>
/// Items in the order in which they were added, in arrays of a few thousand each: adding many thousands makes nothing for the heap of large
/// objects, whose collections take longer than the reading of a file.
/// </summary>
internal sealed class Chunks<T>
{
    private const int Size = 4_096, First = 16;

    private readonly List<T[]> _full = [];
    private T[] _open = new T[First];
    private int _last;

    /// <summary>The number of items.</summary>
    public int Count => (_full.Count * Size) + _last;

    /// <summary>The item at a position, from 0.</summary>
    public T this[int place] => place / Size < _full.Count ? _full[place / Size][place % Size] : _open[place % Size];

    public void Add(T item)
    {
        if (_last == Size)
        {
            _full.Add(_open);
            (_open, _last) = (new T[Size], 0);
        }
        else if (_last == _open.Length)
        {
            Array.Resize(ref _open, _open.Length * 2);
        }

        _open[_last++] = item;
    }

    public ImmutableArray<T> ToImmutableArray()
    {
        T[] all = new T[Count];
        for (int i = 0; i < _full.Count; i++) _full[i].CopyTo(all, i * Size);
        _open.AsSpan(0, _last).CopyTo(all.AsSpan(_full.Count * Size));
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
