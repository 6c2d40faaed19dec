using System.Collections.Immutable;

namespace Attribution;

/// <summary>The sources that records of events name: those given, and publications that their names make.</summary>
internal sealed class PublicationNames(ImmutableArray<Source> given)
{
    private const int LongestName = 200;

    private readonly SourceNames _given = new(given, makes: false);
    private readonly Dictionary<string, Source> _made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Those of a cell together, ";" between several; null where it is blank. Of a list of articles, each as "outlet,day,headline", the
    /// outlets are taken.
    /// </summary>
    /// <exception cref="ArgumentException">A name cannot be that of a source.</exception>
    public Speaker? Speaker(string cell)
    {
        Source[] sources = [.. Names(cell).Select(Find).DistinctBy(source => source.Id)];
        return sources.Length switch
        {
            0 => null,
            1 => sources[0],
            _ => Attribution.Speaker.Joint(sources),
        };
    }

    private static IEnumerable<string> Names(string cell)
    {
        if (cell.Length == 0) yield break;
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length && cell[i] == '"') quoted = !quoted;
            if (i < cell.Length && (quoted || cell[i] != ';')) continue;
            string name = cell[start..i].Trim().Trim('"');
            int comma = name.IndexOf(',', StringComparison.Ordinal);

            // "Reuters,2001-05-02,Five killed …": a name with a comma and no date behind it is a name.
            if (comma > 0 && name.AsSpan(comma + 1).TrimStart() is [>= '0' and <= '9', ..]) name = name[..comma];
            name = name.Trim();
            if (name.Length > LongestName) name = name[..LongestName].TrimEnd();
            if (name.Length > 0 && !Placeholders.Has(name)) yield return name;
            start = i + 1;
        }
    }

    private Source Find(string name)
    {
        if (_made.TryGetValue(name, out Source? source) || _given.TryFind(name, out source, out _, out _)) return source;
        if (name[0] == '=' || SpreadsheetCells.IsError(name))
        {
            throw new ArgumentException($"{Quote.Of(name)} is what a spreadsheet has in place of a name; write the name.", nameof(name));
        }

        source = new(name, name, SourceKind.Publication);
        _made.Add(name, source);
        return source;
    }
}
