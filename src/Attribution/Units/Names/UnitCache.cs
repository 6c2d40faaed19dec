using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>Units read before, by code: the same few come again and again, and reading one takes much longer than finding it.</summary>
internal static class UnitCache
{
    // A full cache starts again, so that text from outside can neither fill the memory nor crowd out the units in use.
    private const int Capacity = 1024;

    private static readonly ConcurrentDictionary<string, Unit> Units = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> UnitsBySpan =
        Units.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _count;

    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out Unit? unit) => UnitsBySpan.TryGetValue(code, out unit);

    public static void Add(Unit unit)
    {
        if (!Units.TryAdd(unit.Code, unit) || Interlocked.Increment(ref _count) <= Capacity) return;
        Units.Clear();
        Volatile.Write(ref _count, 0);
    }
}
