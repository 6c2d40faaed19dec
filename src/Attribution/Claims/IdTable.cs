namespace Attribution;

/// <summary>
/// Distinct ids, numbered as they are added: as fast as a dictionary and a fifth of its size, so that many thousands do not go to the heap
/// of large objects, whose collections take longer than the reading of a file.
/// </summary>
internal sealed class IdTable
{
    private const int Chunk = 4_096;

    private readonly List<string[]> _chunks = [];

    // The number of an id, plus one; 0 where the slot is free. At most two thirds are taken.
    private int[] _slots;

    public IdTable(int capacity = 0)
    {
        int size = 16;
        while (size * 2L < capacity * 3L && size < 1 << 30) size *= 2;
        _slots = new int[size];
    }

    /// <summary>The number of ids.</summary>
    public int Count { get; private set; }

    /// <summary>The id with a number, from 0.</summary>
    public string this[int number] => _chunks[number / Chunk][number % Chunk];

    /// <summary>Adds an id, unless it is there.</summary>
    /// <returns>Whether it was added; its number is then the last.</returns>
    public bool TryAdd(string id)
    {
        int slot = Slot(id);
        if (_slots[slot] != 0) return false;
        if (Count % Chunk == 0) _chunks.Add(new string[Chunk]);
        _chunks[^1][Count % Chunk] = id;
        _slots[slot] = ++Count;
        if (Count * 3L > _slots.Length * 2L) Grow();
        return true;
    }

    /// <summary>The number of an id, or −1.</summary>
    public int IndexOf(string id) => _slots[Slot(id)] - 1;

    /// <summary>The slot of an id, or the free one where it would be.</summary>
    private int Slot(string id)
    {
        int slot = id.GetHashCode(StringComparison.Ordinal) & (_slots.Length - 1);
        while (_slots[slot] is var number and not 0 && this[number - 1] != id) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int number = 0; number < Count; number++) _slots[Slot(this[number])] = number + 1;
    }
}
