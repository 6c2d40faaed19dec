namespace Attribution;

/// <summary>What the columns beside the words say of a record: in columns of their own, or as remarks of the note.</summary>
internal sealed class NoteCell
{
    private static readonly (string Words, ClaimRelationKind Kind)[] Verbs =
    [
        ("same as", ClaimRelationKind.SameAs), ("is the same as", ClaimRelationKind.SameAs),
        ("relays", ClaimRelationKind.Relays),
        ("computes from", ClaimRelationKind.ComputesFrom), ("computed from", ClaimRelationKind.ComputesFrom),
        ("synthesises", ClaimRelationKind.Synthesises), ("synthesizes", ClaimRelationKind.Synthesises),
        ("shares data with", ClaimRelationKind.SharesDataWith),
        ("revises the series of", ClaimRelationKind.RevisesSeries), ("revises series of", ClaimRelationKind.RevisesSeries),
        ("revises series", ClaimRelationKind.RevisesSeries), ("revises", ClaimRelationKind.Revises),
        ("retracts", ClaimRelationKind.Retracts), ("withdraws", ClaimRelationKind.Retracts),
        ("disowns", ClaimRelationKind.Disowns), ("impugns", ClaimRelationKind.Impugns), ("contradicts", ClaimRelationKind.Contradicts),
        ("is an alternative to", ClaimRelationKind.AlternativeTo), ("alternative to", ClaimRelationKind.AlternativeTo),
    ];

    public List<(ClaimColumn Column, string Text)> BasedOn { get; } = [];

    public List<RelationCell> Relations { get; } = [];

    public List<string> Remarks { get; } = [];

    public string? Medium { get; private set; }

    public string? Modality { get; private set; }

    public string? Basis { get; private set; }

    public bool Varies { get; private set; }

    public bool IsObserved { get; private set; }

    /// <summary>A relation before it is known which claims there are.</summary>
    /// <param name="Kind">The relation.</param>
    /// <param name="Claims">The ids, as the cell lists them.</param>
    /// <param name="Column">The column.</param>
    /// <param name="Remark">The remark that it is if no claim has such an id; null in a column of relations.</param>
    public sealed record RelationCell(ClaimRelationKind Kind, string Claims, ClaimColumn Column, string? Remark);

    /// <summary>The words for a relation.</summary>
    public static string Verb(ClaimRelationKind kind) => Array.Find(Verbs, verb => verb.Kind == kind).Words;

    /// <summary>The note of a record that has none.</summary>
    private static NoteCell None { get; } = new();

    public static NoteCell Read(ClaimRow row)
    {
        if (!row.HasNotes) return None;
        NoteCell note = new() { Medium = row[ClaimColumn.Medium], Modality = row[ClaimColumn.Modality], Basis = row[ClaimColumn.Basis] };
        note.Varies = Flag(row, ClaimColumn.Varies);
        note.IsObserved = Flag(row, ClaimColumn.Observed);
        if (row[ClaimColumn.BasedOn] is { } basedOn)
        {
            note.BasedOn.AddRange(CellText.Of(basedOn, '>').Select(part => (ClaimColumn.BasedOn, part)));
        }

        for (ClaimColumn column = ClaimColumn.SameAs; column <= ClaimColumn.AlternativeTo; column++)
        {
            if (row[column] is { } claims) note.Relations.Add(new(ClaimColumns.Relation(column), claims, column, null));
        }

        if (row[ClaimColumn.Relations] is { } relations) note.AddRelations(row, relations);
        if (row[ClaimColumn.Note] is { } text)
        {
            foreach (string remark in CellText.Of(text, ';')) note.Add(row, remark);
        }

        return note;
    }

    private void AddRelations(ClaimRow row, string cell)
    {
        foreach (string part in CellText.Of(cell, ';'))
        {
            if (Relation(part) is { } relation)
            {
                Relations.Add(new(relation.Kind, relation.Claims, ClaimColumn.Relations, null));
                continue;
            }

            row.Refuse(
                "relation",
                ClaimColumn.Relations,
                $"{Quote.Of(part)} is not a relation; write as 'relays S09, S10', 'same as S14'.");
        }
    }

    private void Add(ClaimRow row, string remark)
    {
        if (Relation(remark) is { } relation) Relations.Add(new(relation.Kind, relation.Claims, ClaimColumn.Note, remark));
        else if (After(remark, "based on ") is { } basis) BasedOn.Add((ClaimColumn.Note, basis));
        else if (After(remark, "medium:") is { } medium) Medium = One(row, "medium", Medium, medium);
        else if (After(remark, "modality:") is { } modality) Modality = One(row, "modality", Modality, modality);
        else if (After(remark, "basis:") is { } counted) Basis = One(row, "basis", Basis, counted);
        else if (remark.StartsWith("limits of what varies", StringComparison.OrdinalIgnoreCase)) Varies = true;
        else if (string.Equals(remark, "observed", StringComparison.OrdinalIgnoreCase)) IsObserved = true;
        else Remarks.Add(remark);
    }

    private static string One(ClaimRow row, string what, string? before, string now)
    {
        if (before is not null && before != now)
        {
            row.Refuse(
                "two-values", ClaimColumn.Note, $"The {what} is given twice, as {Quote.Of(before)} and as {Quote.Of(now)}; give it once.");
        }

        return now;
    }

    private static bool Flag(ClaimRow row, ClaimColumn column)
    {
        if (row[column] is not { } cell) return false;
        switch (CellText.Key(cell))
        {
            case "YES" or "TRUE" or "Y" or "X" or "1": return true;
            case "NO" or "FALSE" or "N" or "0": return false;
            default:
                row.Refuse("yes-or-no", column, $"{Quote.Of(cell)} is neither yes nor no; write one of the two, or leave the cell blank.");
                return false;
        }
    }

    private static (ClaimRelationKind Kind, string Claims)? Relation(string text)
    {
        foreach ((string words, ClaimRelationKind kind) in Verbs)
        {
            if (After(text, words + " ") is { } claims) return (kind, claims);
        }

        return null;
    }

    private static string? After(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && text.AsSpan(start.Length).Trim() is { IsEmpty: false } rest
            ? rest.ToString()
            : null;
}
