using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// Tables of sources, for a spreadsheet that declares its own: id and name; kind, named (yes, no, confidential), aliases and what each is
/// part
/// of, where they are needed.
/// </summary>
public static class SourceCsv
{
    private const int Id = 0, NameColumn = 1, Kind = 2, Named = 3, Aliases = 4, PartOf = 5;

    private static readonly ColumnNames Names = new(
        ("id", ["source", "source id"]), ("name", ["who", "full name"]), ("kind", ["type"]), ("named", ["is named"]),
        ("aliases", ["alias", "also known as", "other names"]), ("part_of", ["belongs to", "speaks for", "parent"]));

    /// <summary>Reads sources from text.</summary>
    /// <param name="reader">The text; it stays open.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them.</exception>
    public static ImmutableArray<Source> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        using TextStream stream = new(reader);
        return Read(stream);
    }

    /// <summary>Reads sources from a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ImmutableArray<Source> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SmallTable table = new(Names, [Id, NameColumn], "sources");
        Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
        table.Read(stream, new(), () =>
        {
            string? id = table.Needed(Id), name = table.Needed(NameColumn);
            SourceKind kind = table.Word<SourceKind>(Kind) ?? SourceKind.Organisation;
            string named = CellText.Key(table[Named] ?? "yes");
            if (named is not ("YES" or "NO" or "CONFIDENTIAL" or "TRUE" or "FALSE"))
            {
                table.Refuse("yes-or-no", Named, $"{Quote.Of(table[Named]!)} is not 'yes', 'no' or 'confidential'; write one of these.");
            }

            if (named == "CONFIDENTIAL" && table[Aliases] is not null)
            {
                table.Refuse("invalid", Aliases, "A confidential source has no aliases, which would tell who it is; clear the cell.");
            }

            if (id is null || name is null) return;
            Entry entry = new(id, name, kind, named, List(Aliases), List(PartOf), table.Place);
            if (!entries.TryAdd(id, entry))
            {
                table.Refuse("duplicate", Id, $"Another source has the id {Quote.Of(id)}; give each its own.");
            }

            string[] List(int column) => table[column] is { } cell ? [.. CellText.Of(cell, ';')] : [];
        });
        ImmutableArray<Source> sources = Made(entries, table);
        table.Check();
        return sources;
    }

    /// <summary>
    /// Writes sources under their public ids and names. <see cref="Read(TextReader)"/> reads them back as they are, but for white space
    /// at the
    /// ends of names and semicolons in aliases.
    /// </summary>
    /// <param name="writer">Where they are written; it stays open.</param>
    /// <param name="sources">The sources; parents among them too.</param>
    public static void Write(TextWriter writer, IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sources);
        using TableWriter table = new(writer, ',');
        table.Record(Names.Names);
        foreach (Source source in sources)
        {
            table.Record(
                source.Id,
                source.Name,
                MemberCells.Spoken(source.Kind),
                source.IsConfidential ? "confidential" : source.IsNamed ? "yes" : "no",
                source.IsConfidential ? null : string.Join("; ", source.Aliases),
                string.Join("; ", source.PartOf.Select(parent => parent.Id)));
        }
    }

    /// <summary>Makes sources whose parents are made: as long as some are left, round by round.</summary>
    private static ImmutableArray<Source> Made(Dictionary<string, Entry> entries, SmallTable table)
    {
        Dictionary<string, Source> made = new(StringComparer.Ordinal);
        List<Entry> left = [];
        foreach (Entry entry in entries.Values)
        {
            string[] unknown = [.. entry.PartOf.Where(parent => !entries.ContainsKey(parent))];
            foreach (string parent in unknown)
            {
                table.Refuse(
                    "unknown-source", entry.Place, PartOf,
                    $"No source has the id {Quote.Of(parent)}; {Nearest.Remedy(parent, [.. entries.Keys.Where(id => id != entry.Id)])}");
            }

            left.Add(entry with { PartOf = [.. entry.PartOf.Except(unknown)] });
        }

        HashSet<string> unmade = new(StringComparer.Ordinal);
        for (int before = -1; left.Count > 0 && left.Count != before;)
        {
            before = left.Count;
            foreach (Entry entry in left.Where(entry => entry.PartOf.All(made.ContainsKey)).ToArray())
            {
                left.Remove(entry);
                try
                {
                    made.Add(entry.Id, Make(entry, entry.PartOf.Select(parent => made[parent])));
                }
                catch (ArgumentException refusal)
                {
                    unmade.Add(entry.Id);
                    table.Refuse("invalid", entry.Place, null, Quote.Message(refusal));
                }
            }
        }

        // What is part of a source that was refused, was told with it, and goes round in no circle.
        for (int before = -1; left.Count != before;)
        {
            before = left.Count;
            left.RemoveAll(entry => entry.PartOf.Any(unmade.Contains) && unmade.Add(entry.Id));
        }

        foreach (Entry entry in left)
        {
            table.Refuse("cycle", entry.Place, PartOf,
                $"The source {Quote.Of(entry.Id)} is part of itself, or of one that is; drop a parent.");
        }

        return [.. entries.Keys.Where(made.ContainsKey).Select(id => made[id])];
    }

    private static Source Make(Entry entry, IEnumerable<Source> parents) => entry.Named == "CONFIDENTIAL"
        ? Source.Confidential(entry.Id, entry.Name, entry.Kind, parents)
        : new(entry.Id, entry.Name, entry.Kind, entry.Named is "YES" or "TRUE", entry.Aliases, parents);

    private sealed record Entry(
        string Id, string Name, SourceKind Kind, string Named, string[] Aliases, string[] PartOf, (int Record, int Line) Place);
}
