using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attribution;

/// <summary>The columns that a kind of table may have, each with the headings by which it is known.</summary>
internal sealed class ColumnNames
{
    private readonly FrozenDictionary<string, int> _byName;

    /// <param name="columns">The name of each column, and other headings for it.</param>
    public ColumnNames(params ImmutableArray<(string Name, string[] Others)> columns)
    {
        Names = [.. columns.Select(column => column.Name)];
        Dictionary<string, int> byName = new(StringComparer.Ordinal);
        for (int i = 0; i < columns.Length; i++)
        {
            foreach (string heading in columns[i].Others.Prepend(columns[i].Name)) byName.TryAdd(Key(heading), i);
        }

        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A column whose own name is no clearer than the other headings for it; −1 for none.</summary>
    public int Unclear { get; init; } = -1;

    /// <summary>The names of the columns, as documents list them.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The column that a heading names, or −1.</summary>
    public int IndexOf(string heading) => _byName.GetValueOrDefault(Key(heading), -1);

    /// <summary>Whether a heading is the name of the column itself, and not another word for it.</summary>
    public bool IsName(string heading, int column) => column != Unclear && Key(heading) == Key(Names[column]);

    /// <summary>A heading as it is compared: letters and digits alone, in lower case, without what stands in brackets.</summary>
    public static string Key(string heading)
    {
        int bracket = heading.IndexOfAny(['(', '[']);
        string kept = bracket > 0 ? heading[..bracket] : heading;
        return string.Concat(kept.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
