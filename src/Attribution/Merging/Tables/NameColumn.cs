using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>A column of names as numbers: the different names in ordinal order, and the place of each row's among them.</summary>
internal readonly struct NameColumn
{
    /// <param name="column">The names.</param>
    /// <param name="what">What they are of, for messages.</param>
    /// <param name="parameter">The parameter that they came in.</param>
    /// <exception cref="ArgumentException">A name is null or blank.</exception>
    public NameColumn(ReadOnlySpan<string> column, string what, string parameter)
    {
        Numbers = new int[column.Length];
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (int row = 0; row < Numbers.Length; row++)
        {
            string name = column[row];
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new ArgumentException(
                    Printable.Message($"The {what} of claim {row} is {(name is null ? "null" : "blank")}; name it, or leave it out."),
                    parameter);
            }

            if (!first.TryGetValue(name, out Numbers[row])) first.Add(name, Numbers[row] = first.Count);
        }

        string[] names = [.. first.Keys];
        Array.Sort(names, StringComparer.Ordinal);
        int[] places = new int[names.Length];
        for (int place = 0; place < names.Length; place++) places[first[names[place]]] = place;
        foreach (ref int number in Numbers.AsSpan()) number = places[number];
        Names = ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    /// <summary>The number of each row's name.</summary>
    public int[] Numbers { get; }

    /// <summary>The names by their numbers.</summary>
    public ImmutableArray<string> Names { get; }
}
