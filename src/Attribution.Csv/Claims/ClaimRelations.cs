namespace Attribution;

/// <summary>Resolves what the claims of a table say of one another, once all of them are known.</summary>
internal sealed class ClaimRelations(
    IdTable ids, Heading heading, Faults faults, List<CsvRemark> remarks)
{
    /// <summary>Gives a draft its relations; false, and the problems, where one of them cannot be read.</summary>
    public bool Resolve(ClaimDraft draft)
    {
        if (draft.Stated.Count == 0) return true;
        bool isRight = true;
        List<ClaimRelation> relations = [];
        foreach (NoteCell.RelationCell stated in draft.Stated)
        {
            (string Id, string? Reason, string? Upheld)[] items = [.. Items(stated.Claims)];
            string[] unknown = [.. items.Select(item => item.Id).Where(id => ids.IndexOf(id) < 0)];
            if (stated.Remark is { } remark && unknown.Length > 0 && unknown.Length == items.Length && unknown.Any(HasBlank))
            {
                remarks.Add(new(draft.Id, draft.Record, remark));
                continue;
            }

            foreach (string id in unknown)
            {
                string[] all =
                    [.. Enumerable.Range(0, faults.Keeps ? ids.Count : 0).Select(number => ids[number]).Where(known => known != draft.Id)];
                Refuse("unknown-claim", $"No record has the id {Quote.Of(id)}; {Nearest.Remedy(id, all)}");
            }

            if (unknown.Length > 0) continue;
            foreach ((string id, string? reason, string? upheld) in items)
            {
                string? blank = reason is { Length: 0 } ? "reason" : upheld is { Length: 0 } ? "upheld" : null;
                if (blank is not null)
                {
                    Refuse("relation", $"Nothing stands behind '{blank}:' in the brackets; write it, or take the brackets away.");
                    continue;
                }

                try
                {
                    relations.Add(new(stated.Kind, id, reason, upheld));
                }
                catch (ArgumentException refusal)
                {
                    Refuse("relation", Quote.Message(refusal));
                }
            }

            void Refuse(string code, string message)
            {
                isRight = false;
                int place = heading[(int)stated.Column];
                faults.Add(code, draft.Record, draft.Line, place < 0 ? null : heading.Cells[place], message);
            }
        }

        draft.Relations = relations;
        return isRight;
    }

    /// <summary>Ids, each perhaps with "(reason: …)" and "(upheld: …)".</summary>
    private static IEnumerable<(string Id, string? Reason, string? Upheld)> Items(string list)
    {
        foreach (string item in CellText.Of(list, ','))
        {
            string id = item;
            string? reason = null, upheld = null;
            while (CellText.Bracketed(id) is (var before, { } bracket) && before.Length > 0)
            {
                if (bracket.StartsWith("reason:", StringComparison.OrdinalIgnoreCase)) reason = bracket[7..].Trim();
                else if (bracket.StartsWith("upheld:", StringComparison.OrdinalIgnoreCase)) upheld = bracket[7..].Trim();
                else break;
                id = before;
            }

            yield return (id, reason, upheld);
        }
    }

    private static bool HasBlank(string id) => id.Any(char.IsWhiteSpace);
}
