using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// Tables of topics, for a spreadsheet that declares its own: id, subject and predicate; unit, nouns, accrual, definition, parts and
/// relations where they are needed.
/// </summary>
public static class TopicCsv
{
    private const int Id = 0, Subject = 1, Predicate = 2, UnitColumn = 3, Nouns = 4, AccrualColumn = 5, Definition = 6, PartsColumn = 7,
        Relations = 8;

    private static readonly ColumnNames Names = new(
        ("id", ["topic", "topic id"]), ("subject", ["of whom", "of what", "who or what"]), ("predicate", ["what", "question", "asked"]),
        ("unit", ["units"]), ("nouns", ["synonyms", "counted as", "other nouns"]), ("accrual", ["kind", "builds up"]),
        ("definition", ["what counts"]), ("parts", ["parts and whole"]), ("relations", ["related topics"]));

    /// <summary>Reads topics from text.</summary>
    /// <param name="reader">The text; it stays open.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them.</exception>
    public static ImmutableArray<Topic> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        using TextStream stream = new(reader);
        return Read(stream);
    }

    /// <summary>Reads topics from a stream, which stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="CsvException">The table has a problem; the exception has all of them.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ImmutableArray<Topic> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SmallTable table = new(Names, [Id, Subject, Predicate], "topics");
        Dictionary<string, Topic> topics = new(StringComparer.Ordinal);
        table.Read(stream, new(), () =>
        {
            string? id = table.Needed(Id), subject = table.Needed(Subject), predicate = table.Needed(Predicate);
            Unit? unit = table[UnitColumn] is { } code ? table.Try("unknown-unit", UnitColumn, () => ReadUnit(code)) : null;
            string[] nouns = table[Nouns] is { } list ? [.. CellText.Of(list, ';')] : [];
            Accrual accrual = table.Word<Accrual>(AccrualColumn) ?? Accrual.State;
            Parts parts = table.Word<Parts>(PartsColumn) ?? Parts.Unrelated;
            TopicRelation[] relations = table[Relations] is { } cell
                ? [.. CellText.Of(cell, ';').Select(part => Relation(table, part)).OfType<TopicRelation>()]
                : [];
            if (id is null || subject is null || predicate is null || (unit is null && table[UnitColumn] is not null)) return;
            Topic? topic = table.Try(
                "invalid",
                null,
                () => new Topic(id, predicate, subject, accrual, table[Definition], unit, nouns, parts, relations));
            if (topic is not null && !topics.TryAdd(id, topic))
            {
                table.Refuse("duplicate", Id, $"Another topic has the id {Quote.Of(id)}; give each its own.");
            }
        });
        return [.. topics.Values];
    }

    /// <summary>
    /// Writes topics, which <see cref="Read(TextReader)"/> reads back as they are, but for white space at the ends of texts.
    /// </summary>
    /// <param name="writer">Where they are written; it stays open.</param>
    /// <param name="topics">The topics.</param>
    public static void Write(TextWriter writer, IEnumerable<Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(topics);
        using TableWriter table = new(writer, ',');
        table.Record(Names.Names);
        foreach (Topic topic in topics)
        {
            table.Record(
                topic.Id,
                topic.Subject,
                topic.Predicate,
                topic.Unit?.Code,
                string.Join("; ", topic.Nouns.Select(noun => noun.Code[1..^1])),
                MemberCells.Spoken(topic.Accrual),
                topic.Definition,
                topic.Parts == Parts.Unrelated ? null : MemberCells.Spoken(topic.Parts),
                string.Join("; ", topic.Relations.Select(
                    relation => $"{MemberCells.Spoken(relation.Kind)} {string.Join(", ", relation.Topics)}")));
        }
    }

    /// <summary>A code or a name of a unit; a noun of which there is no unit is counted.</summary>
    private static Unit ReadUnit(string text)
    {
        if (Unit.TryParse(text, out Unit? unit)) return unit;
        return Estimate.TryParse("1 " + text, out Estimate? one) && one.Unit is { } named
            ? named
            : throw new FormatException(
                $"{Quote.Of(text)} is not a unit; write a code, as 'km' or 'EUR', or what is counted in braces, as '{{soldiers}}'.");
    }

    private static TopicRelation? Relation(SmallTable table, string text)
    {
        foreach (TopicRelationKind kind in Enum.GetValues<TopicRelationKind>())
        {
            string verb = MemberCells.Spoken(kind) + " ";
            if (!text.StartsWith(verb, StringComparison.OrdinalIgnoreCase)) continue;
            return table.Try("relation", Relations, () => new TopicRelation(kind, CellText.Of(text[verb.Length..], ',')));
        }

        table.Refuse(
            "relation",
            Relations,
            string.Create(CultureInfo.InvariantCulture,
                $"{Quote.Of(text)} is not a relation of topics; write as 'part of casualties', 'sum of a, b'."));
        return null;
    }
}
