using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>Reads a table of claims: record by record, then what the claims say of one another, then the set as a whole.</summary>
internal sealed class ClaimCsvReader
{
    /// <summary>The number of records after which progress is told, and the end of the reading is asked for.</summary>
    public const int Step = 1_000;

    private const int MostKept = 10_000;

    private readonly ClaimCsvOptions _options;
    private readonly ImmutableArray<Source> _given;
    private readonly TopicNames _topics;
    private readonly SourceNames _sources;
    private readonly ChainCells _chains;
    private readonly AppearanceCells _appearances;
    private readonly SourceKinds _kinds;
    private readonly WordCells _words;
    private readonly ExtraRows _extras;
    private readonly Faults _faults = new();
    private readonly List<ClaimDraft> _drafts = [];
    private readonly List<CsvRemark> _remarks = [];
    private readonly IdTable _ids = new();
    private readonly List<int> _recordOfId = [];
    private readonly List<int> _lineOfId = [];
    private readonly Dictionary<string, Scope> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stance> _stances = new(StringComparer.Ordinal);
    private int _rows;

    public ClaimCsvReader(ClaimCsvOptions options)
    {
        _options = options;
        if (options.Topics.IsEmpty)
        {
            throw new ArgumentException(
                "A table of claims names its topics by ids; give them as Topics, or read them from a table by TopicCsv.", nameof(options));
        }

        // What is given has to be a set by itself: its faults are not those of the table.
        _given = ClaimSet.Create([], options.Topics, options.Sources).Sources;
        _topics = new(options.Topics);
        _sources = new(options.Sources, options.MakesSources ?? options.Sources.IsEmpty);
        _kinds = new(_sources);
        DateCells dates = new(options.Dates, (options.Grammar ?? EstimateGrammar.English).Culture);
        _chains = new(_sources, dates);
        _appearances = new(dates);
        _words = new(options.Grammar);
        _extras = new(options.Sources);
    }

    /// <summary>Reads a table to its end.</summary>
    /// <exception cref="CsvException">The text is not a table of claims.</exception>
    public CsvImport Read(Stream stream, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using TableReader reader = new(new(stream, _options.MaximumBytes, leaveOpen: true), _options.Delimiter, ClaimColumns.Names);
        try
        {
            if (!reader.ReadHeader()) throw new TableFault("empty", 1, "The table is empty; its first line names the columns.");
            int[] needed = [(int)ClaimColumn.Source, (int)ClaimColumn.Words];
            if (_options.Topics.Length > 1) needed = [(int)ClaimColumn.Source, (int)ClaimColumn.Topic, (int)ClaimColumn.Words];
            if (Heading.Read(reader, ClaimColumns.Names, _options.Columns, needed, _faults) is not { } heading) throw Failed();
            string words = heading.Cells[heading[(int)ClaimColumn.Words]];
            if (HeadingUnit.Scale(words) is { } scale)
            {
                _faults.Add(
                    "scaled-heading", 0, reader.Line, words,
                    $"The heading says {Quote.Of(scale)}, and the numbers below it would be read as they stand; write them in full or as "
                        + "'12 thousand', and take that out of the heading.");
                throw Failed();
            }

            _words.Heading = HeadingUnit.Of(words);
            if (_words.Heading is { } aside && !_options.Columns.Values.Contains(words) && !_words.Knows(aside, _options.Topics))
            {
                _faults.Add(
                    "heading", 0, reader.Line, words,
                    $"The heading says {Quote.Of(aside)}, which is not a unit and not what a topic counts, and changes no number; take "
                        + "it out, or "
                        + "name the column by Columns.");
            }

            ClaimRow row = new(reader, heading, _faults);
            while (reader.Read())
            {
                if (_rows++ % Step == 0) cancellationToken.ThrowIfCancellationRequested();
                Read(row, reader, heading);
                if (_rows % Step == 0) progress?.Report(_rows);
            }

            if (_rows % Step != 0) progress?.Report(_rows);
            cancellationToken.ThrowIfCancellationRequested();
            return Finish(heading);
        }
        catch (TableFault fault)
        {
            int record = fault.Line > 0 ? 0 : reader.Record;
            throw Failed(new(fault.Code, record, fault.Line > 0 ? fault.Line : reader.Line, null, fault.Message));
        }
    }

    /// <summary>The problems as an exception; the last one ended the reading.</summary>
    public CsvException Failed(CsvProblem? last = null)
    {
        ImmutableArray<CsvProblem> problems = _faults.Listed();
        if (last is not null) problems = problems.Add(last);
        return CsvException.OfTable(problems, _faults.Unlisted);
    }

    private void Read(ClaimRow row, TableReader reader, Heading heading)
    {
        row.Begin();
        if (reader.Malformed == "unclosed-quote")
        {
            throw new TableFault(
                "unclosed-quote", 0, "A quotation mark in this record is never closed, so that the rest cannot be read; close it.");
        }

        // Without a column for ids, those of records that cannot be read are known as well.
        string? id = row.Has(ClaimColumn.Id) ? row[ClaimColumn.Id] : row.Record.ToString(CultureInfo.InvariantCulture);
        if (id is not null && !row.Has(ClaimColumn.Id)) TryKnow(row, id);
        if (reader.Malformed is { } malformed)
        {
            row.Refuse(
                malformed, null,
                    "A cell has a quotation mark in its midst; put the whole cell in quotation marks and double those within it.");
            return;
        }

        if (_extras.IsOne(row, reader, heading) || !Fits(row, reader, heading)) return;
        if (id is null) row.Refuse("missing-id", ClaimColumn.Id, "The cell is blank; give the claim an id, each its own.");
        else if (row.Has(ClaimColumn.Id) && !TryKnow(row, id)) Duplicate(row, id);
        heading.Pass(reader);
        NoteCell note = NoteCell.Read(row);
        Chain? chain = _chains.Read(row, note);
        if (chain is not null) _kinds.Read(row, chain, note.BasedOn.Count);
        Topic? topic = Topic(row);
        Stance stance = Stance(row);
        ClaimValue? value = topic is null ? null : _words.Read(row, topic, stance, note.Varies);
        Scope? scope = Scope(row);
        Edtf? period = _chains.Date(row, ClaimColumn.Period, row[ClaimColumn.Period]);
        CountBasis basis = MemberCells.Basis(row, note.Basis);
        IReadOnlyList<Assessment> assessments = MemberCells.Assessments(row);
        IReadOnlyList<Appearance> appearances = _appearances.Read(row);
        NodaTime.Instant? recordedAt = MemberCells.RecordedAt(row);
        if (row.IsRefused || id is null || chain is null || topic is null) return;
        try
        {
            Claim bare = new(
                id, chain, topic, value, stance, scope, period, note.Modality, assessments, appearances, recordedAt, basis: basis);
            Keep(new(bare, row.Record, row.Line, note.Relations, row.HasWordsOnly));
        }
        catch (ArgumentException refusal)
        {
            row.Refuse("invalid", null, Quote.Message(refusal));
            return;
        }

        foreach (string remark in note.Remarks) _remarks.Add(new(id, row.Record, remark));
    }

    private void Keep(ClaimDraft draft)
    {
        // Not doubled when it is long: a list of large size is collected with all that lives long.
        if (_drafts.Count == _drafts.Capacity) _drafts.Capacity = Math.Max(64, _drafts.Count + Math.Max(_drafts.Count / 4, 2_048));
        _drafts.Add(draft);
    }

    private static bool Fits(ClaimRow row, TableReader reader, Heading heading)
    {
        int count = reader.FieldCount, headings = heading.Cells.Length;
        bool isLonger = count > headings && Enumerable.Range(headings, count - headings).Any(reader.Has);
        if (count >= headings && !isLonger) return true;
        string cells = CsvImport.Counted(count, "cell");
        char? better = count == 1 ? Delimiters.Better(reader.Cell(0) ?? "", reader.Delimiter) : null;
        string remedy = better is { } other
            ? $"it has {Delimiters.Name(other)} between its cells, where the others have {Delimiters.Name(reader.Delimiter)}"
            : isLonger ? "put a cell that has the delimiter in it in quotation marks" : "add the cells that are missing, blank ones too";
        row.Refuse("field-count", null, $"The record has {cells}, and the header {headings}; {remedy}.");
        return false;
    }

    private bool TryKnow(ClaimRow row, string id)
    {
        if (!_ids.TryAdd(id)) return false;
        _recordOfId.Add(row.Record);
        _lineOfId.Add(row.Line);
        return true;
    }

    private void Duplicate(ClaimRow row, string id)
    {
        int number = _ids.IndexOf(id);
        string first = string.Create(CultureInfo.InvariantCulture, $"record {_recordOfId[number]}, line {_lineOfId[number]}");
        row.Refuse("duplicate", ClaimColumn.Id, $"The id {Quote.Of(id)} is that of {first}, which stands; give this one its own.");
    }

    private Topic? Topic(ClaimRow row)
    {
        if (!row.Has(ClaimColumn.Topic)) return _options.Topics[0];
        if (row[ClaimColumn.Topic] is not { } id)
        {
            row.Refuse(
                "missing-topic", ClaimColumn.Topic,
                "The cell is blank; write the id of the topic, also where it is merged with the one above.");
            return null;
        }

        if (_topics.Find(id) is { } topic) return topic;
        row.Refuse("unknown-topic", ClaimColumn.Topic, $"No topic has the id {Quote.Of(id)}; {Nearest.Remedy(id, _topics.Ids)}");
        return null;
    }

    private Stance Stance(ClaimRow row)
    {
        if (row[ClaimColumn.Stance] is not { } cell) return Attribution.Stance.Asserts;
        if (_stances.TryGetValue(cell, out Stance known)) return known;
        bool wasRefused = row.IsRefused;
        Stance stance = MemberCells.Stance(row);
        if (row.IsRefused == wasRefused && _stances.Count < MostKept) _stances.Add(cell, stance);
        return stance;
    }

    private Scope? Scope(ClaimRow row)
    {
        if (row[ClaimColumn.Place] is not null || row[ClaimColumn.Scope] is not { } cell) return MemberCells.Scope(row);
        if (_scopes.TryGetValue(cell, out Scope? known)) return known;
        Scope? scope = MemberCells.Scope(row);
        if (scope is not null && _scopes.Count < MostKept) _scopes.Add(cell, scope);
        return scope;
    }

    /// <summary>The drafts but those that name as one source what other records name as several: "Reuters and AFP".</summary>
    private List<ClaimDraft> WithoutLists()
    {
        IReadOnlyDictionary<string, string> lists = _sources.Lists();
        if (lists.Count == 0) return _drafts;
        List<ClaimDraft> kept = new(_drafts.Count);
        foreach (ClaimDraft draft in _drafts)
        {
            string? list = draft.Chain.Links.SelectMany(link => link.Speaker.Sources).Select(source => source.Id)
                .FirstOrDefault(lists.ContainsKey);
            if (list is null) kept.Add(draft);
            else _faults.Add("speaker", draft.Record, draft.Line, null, lists[list]);
        }

        return kept;
    }

    private CsvImport Finish(Heading heading)
    {
        List<ClaimDraft> drafts = WithoutLists();
        _kinds.Apply(drafts);
        ClaimRelations relations = new(_ids, heading, _faults, _remarks);
        List<ClaimDraft> resolved = drafts.TrueForAll(draft => draft.Stated.Count == 0) ? drafts : [.. drafts.Where(relations.Resolve)];
        ClaimSet claims = new ClaimAssembly(_options, _given, _faults).Assemble(resolved);
        HashSet<string> wordsOnly = new(_drafts.Where(draft => draft.HasWordsOnly).Select(draft => draft.Id), StringComparer.Ordinal);
        ImmutableArray<string> kept = wordsOnly.Count == 0 ? [] : [.. claims.Select(claim => claim.Id).Where(wordsOnly.Contains)];
        ImmutableArray<CsvRemark> remarks = [.. _remarks.OrderBy(remark => remark.Record)];
        return new(claims, _rows, kept, _faults.Listed(), _faults.Unlisted, remarks, heading.Unread);
    }
}
