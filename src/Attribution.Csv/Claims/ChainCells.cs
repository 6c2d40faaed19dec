using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>Reads who said it, through whom, and on which material: speakers and chains. Each text is read once.</summary>
internal sealed class ChainCells(SourceNames sources, DateCells dates)
{
    private const int MostKept = 50_000;

    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LinkCell>> _routes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<(string Via, string Said, string? Medium), Chain>> _chains = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>Who speaks at one link, how it relates to the next, when and through what.</summary>
    public sealed record LinkCell(Speaker Speaker, LinkRelation Relation, Edtf? Date, string? Medium);

    /// <summary>Reads the chain of a record; null, and its problems, where it cannot be read.</summary>
    public Chain? Read(ClaimRow row, NoteCell note)
    {
        string? source = row[ClaimColumn.Source];
        string via = row[ClaimColumn.Via] ?? "", said = row[ClaimColumn.Said] ?? "";
        bool plain = note.BasedOn.Count == 0 && !note.IsObserved;
        Dictionary<(string Via, string Said, string? Medium), Chain>? ofSource = null;
        if (plain && source is not null && _chains.TryGetValue(source, out ofSource)
            && ofSource.TryGetValue((via, said, note.Medium), out Chain? known))
        {
            return known;
        }

        if (source is null || (Placeholders.Has(source) && !sources.Knows(source)))
        {
            string found = source is null ? "is blank" : $"has {Quote.Of(source)} for a blank";
            row.Refuse(
                "missing-source",
                ClaimColumn.Source,
                $"The cell {found}: no source says it. Write the name, or 'an unnamed source'; if the cell is merged with the one above, "
                    + "write it in each.");
            source = null;
        }

        List<LinkCell>? route = Route(row, ClaimColumn.Via, via);
        Edtf? date = Date(row, ClaimColumn.Said, said);
        Speaker? speaker = source is null ? null : Speaker(row, ClaimColumn.Source, source);
        List<LinkCell>? basis = [];
        foreach ((ClaimColumn column, string text) in note.BasedOn)
        {
            if (basis is not null && Link(row, column, text, LinkRelation.IsBasedOn) is { } link) basis.Add(link);
            else basis = null;
        }

        if (route is null || speaker is null || basis is null || (said.Length > 0 && date is null)) return null;
        List<(Speaker, LinkRelation, Edtf?, string?)> links = new(route.Count + 1 + basis.Count);
        foreach (LinkCell link in route) links.Add((link.Speaker, link.Relation, link.Date, link.Medium));
        LinkRelation last = note.IsObserved ? LinkRelation.Observed : LinkRelation.Asserts;
        links.Add((speaker, basis.Count > 0 ? LinkRelation.IsBasedOn : last, date, note.Medium));
        for (int i = 0; i < basis.Count; i++)
        {
            links.Add((basis[i].Speaker, i < basis.Count - 1 ? LinkRelation.IsBasedOn : last, basis[i].Date, basis[i].Medium));
        }

        try
        {
            Chain chain = Chain.FromLinks(links);
            if (!plain || _kept >= MostKept) return chain;
            if (ofSource is null) _chains.Add(source!, ofSource = []);
            ofSource.Add((via, said, note.Medium), chain);
            _kept++;
            return chain;
        }
        catch (ArgumentException refusal)
        {
            row.Refuse("chain", ClaimColumn.Via, Quote.Message(refusal));
            return null;
        }
    }

    /// <summary>Reads a date of a cell; null where there is none, or where it is refused.</summary>
    public Edtf? Date(ClaimRow row, ClaimColumn column, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (dates.TryRead(text, out Edtf? date, out string? code, out string? message)) return date;
        row.Refuse(code, column, message);
        return null;
    }

    private List<LinkCell>? Route(ClaimRow row, ClaimColumn column, string cell)
    {
        if (cell.Length == 0) return [];
        if (!sources.IsGiven(cell) && (Placeholders.Has(cell) || Placeholders.IsNone(cell))) return [];
        if (_routes.TryGetValue(cell, out List<LinkCell>? known)) return known;
        List<LinkCell> route = [];
        string written = cell;
        if (!sources.IsGiven(cell)) cell = cell.Replace("->", ">", StringComparison.Ordinal).Replace('→', '>');
        if (!sources.IsGiven(cell) && (cell.StartsWith('>') || cell.EndsWith('>') || cell.Contains(">>", StringComparison.Ordinal)))
        {
            row.Refuse("chain", column, $"{Quote.Of(cell)} has a '>' without a source at one side; add the source, or drop the mark.");
            return null;
        }

        foreach (string part in sources.IsGiven(cell) ? [cell] : CellText.Of(cell, '>'))
        {
            if (Link(row, column, part, LinkRelation.Paraphrases) is not { } link) return null;
            route.Add(link);
        }

        if (_routes.Count < MostKept) _routes.Add(written, route);
        return route;
    }

    /// <summary>Reads "Wire report (quotes, 2024-12-23?)".</summary>
    private LinkCell? Link(ClaimRow row, ClaimColumn column, string text, LinkRelation usual)
    {
        (string name, string? bracket) = sources.IsGiven(text) ? (text, null) : CellText.Bracketed(text);
        string[] items = Items(bracket);
        bool tells = items.Length > 0
            && (How(items[0]) is not null || char.IsAsciiDigit(items[0][0]) || dates.TryRead(items[0], out _, out _, out _)
                || sources.IsGiven(name));
        if (!tells) (name, items) = (text, []);
        LinkRelation? said = null;
        Edtf? date = null;
        List<string> medium = [];
        foreach (string item in items)
        {
            if (How(item) is { } how)
            {
                if (said is not null && said != how) return Conflicting();
                said = how;
            }
            else if (date is null && dates.TryRead(item, out Edtf? day, out string? code, out string? message))
            {
                date = day;
            }
            else if (date is null && char.IsAsciiDigit(item[0]))
            {
                return Refused(item);
            }
            else if (SpreadsheetCells.IsError(item) || dates.TryRead(item, out _, out _, out _))
            {
                return Conflicting();
            }
            else
            {
                medium.Add(item);
            }
        }

        Speaker? speaker = Speaker(row, column, name);
        return speaker is null ? null : new(speaker, said ?? usual, date, medium.Count == 0 ? null : string.Join(", ", medium));

        LinkCell? Conflicting()
        {
            row.Refuse("chain", column, $"{Quote.Of(text)} says two days or two relations in its brackets, or has an error there; leave "
                + "one of each.");
            return null;
        }

        LinkCell? Refused(string item)
        {
            dates.TryRead(item, out _, out string? code, out string? message);
            row.Refuse(code!, column, message!);
            return null;
        }
    }

    /// <summary>What brackets say, item by item; the comma of "March 3, 2024" parts none.</summary>
    private string[] Items(string? bracket)
    {
        List<string> items = [.. bracket?.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []];
        for (int i = 0; i + 1 < items.Count; i++)
        {
            string joined = $"{items[i]}, {items[i + 1]}";
            if (items[i + 1].Length != 4 || !dates.TryRead(joined, out _, out _, out _)) continue;
            items[i] = joined;
            items.RemoveAt(i + 1);
        }

        return [.. items];
    }

    private Speaker? Speaker(ClaimRow row, ClaimColumn column, string cell)
    {
        if (_speakers.TryGetValue(cell, out Speaker? known)) return known;
        Speaker? speaker = null;
        bool whole = sources.IsGiven(cell);
        if (!whole && (cell[0] is '|' or '&' || cell[^1] is '|' or '&'))
        {
            row.Refuse("speaker", column, $"{Quote.Of(cell)} has a mark between names without a name at one side; add the name, or drop "
                + "the mark.");
            return null;
        }

        string[] either = whole ? [] : cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] jointly = whole ? [] : cell.Split(" & ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (either.Length > 1 && jointly.Length > 1)
        {
            row.Refuse(
                "speaker", column,
                $"{Quote.Of(cell)} has both '&' (they say it jointly) and '|' (one of them says it); use one of the two.");
            return null;
        }

        string[] names = either.Length > 1 ? either : jointly.Length > 1 ? jointly : [cell];
        if (names.Length > 1 && Array.Find(names, name => name.Contains(',', StringComparison.Ordinal) && !sources.Knows(name)) is { } list)
        {
            string mark = either.Length > 1 ? "|" : "&";
            row.Refuse(
                "speaker", column,
                $"{Quote.Of(cell)} has a comma in {Quote.Of(list)}; write '{mark}' between all who speak, or add the name with its comma "
                    + "to the sources.");
            return null;
        }

        if (Array.Find(names, IsDated) is { } dated)
        {
            (string name, string day) = Dated(dated)!.Value;
            string right = column == ClaimColumn.Source ? "the name, and the day in the column said" : Quote.Of($"{name} ({day})");
            row.Refuse("speaker", column, $"{Quote.Of(dated)} has a day behind the name; write {right}.");
            return null;
        }

        if (!Find(row, column, names, out Source[]? found)) return null;
        try
        {
            speaker = names.Length == 1 ? found[0] : either.Length > 1
                ? Attribution.Speaker.OneOf(found) : Attribution.Speaker.Joint(found);
            if (_speakers.Count < MostKept) _speakers.Add(cell, speaker);
        }
        catch (ArgumentException)
        {
            row.Refuse("speaker", column, $"{Quote.Of(cell)} names one source twice; name it once, or add it to the sources if it is "
                + "one name.");
        }

        return speaker;
    }

    private bool IsDated(string name) => Dated(name) is not null;

    /// <summary>The name and the day behind it, as in "BBC, 5 March 2024" and "BBC (2024-03-05)"; null where there is none.</summary>
    private (string Name, string Day)? Dated(string text)
    {
        if (text.Length > 200 || !text.AsSpan().ContainsAnyInRange('0', '9') || sources.IsGiven(text)) return null;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is not (',' or '(' or ';' or ' ' or '–' or '—')) continue;
            string day = text[i..].Trim(' ', ',', ';', '(', ')', '–', '—');
            if (day.StartsWith("on ", StringComparison.OrdinalIgnoreCase)) day = day[3..].TrimStart();
            if (day.Length is < 4 or > 30) continue;
            bool isDay = dates.TryRead(day, out Edtf? date, out string? code, out _)
                ? text[i] == ',' || date.ToString().Length == 10 : code == "ambiguous-date";
            if (isDay) return (text[..i].TrimEnd(), day);
        }

        return null;
    }

    private bool Find(ClaimRow row, ClaimColumn column, string[] names, [NotNullWhen(true)] out Source[]? found)
    {
        Source[] all = new Source[names.Length];
        bool isRight = true;
        for (int i = 0; i < names.Length; i++)
        {
            if (sources.TryFind(names[i], out Source? source, out string? code, out string? message)) all[i] = source;
            else row.Refuse(code, column, message);
            isRight &= source is not null;
        }

        found = isRight ? all : null;
        return isRight;
    }

    private static LinkRelation? How(string words) => CellText.Key(words) switch
    {
        "QUOTES" or "QUOTING" or "QUOTED" or "QUOTE" => LinkRelation.Quotes,
        "PARAPHRASES" or "PARAPHRASING" or "PARAPHRASED" or "PARAPHRASE" or "REPORTS" or "REPORTED" => LinkRelation.Paraphrases,
        "BASEDON" or "ISBASEDON" => LinkRelation.IsBasedOn,
        _ => null,
    };
}
