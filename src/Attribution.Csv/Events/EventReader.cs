using System.Globalization;

namespace Attribution;

/// <summary>Makes claims of the records of a table of events.</summary>
internal sealed partial class EventReader
{
    private const int MostKept = 50_000;

    private readonly TableReader _reader;
    private readonly EventHeading _heading;
    private readonly Topic _topic;
    private readonly DateCells _dates;
    private readonly PublicationNames _names;
    private readonly Dictionary<(string Sources, string Originals), Chain> _chains = [];
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private List<CsvProblem> _problems = [];
    private bool _isFirst = true;

    public EventReader(TableReader reader, EventHeading heading, EventCsvOptions options)
    {
        _reader = reader;
        _heading = heading;
        _topic = options.Topic;
        _dates = new(options.Dates, CultureInfo.InvariantCulture);
        _names = new([.. options.Sources, heading.Dataset]);
    }

    public EventRow Row()
    {
        _problems = [];
        Claim? claim = null;
        string? codedFor = null;
        if (_reader.Malformed == "unclosed-quote")
        {
            throw new TableFault(
                "unclosed-quote", 0, "A quotation mark in this record is never closed, so that the rest cannot be read; close it.");
        }

        if (_reader.Malformed is { } malformed)
        {
            Refuse(malformed, -1, "A cell has a quotation mark in its midst; put the cell in quotation marks and double those within it.");
        }
        else if (_reader.FieldCount != _heading.Cells.Length)
        {
            Refuse(
                "field-count",
                -1,
                $"The record has {CsvImport.Counted(_reader.FieldCount, "cell")}, and the header {_heading.Cells.Length}; "
                    + "put a cell that has the delimiter in it in quotation marks, and add the cells that are missing.");
        }
        else if (UnitsRow.Of(_reader, _isFirst, _heading.Id, _heading.Low, _heading.Best, _heading.High) is { } units)
        {
            Refuse("units-row", -1, units);
        }
        else if (Extra() is { } extra)
        {
            Refuse(extra.Code, -1, extra.Message);
        }
        else
        {
            claim = Claim(out codedFor);
        }

        _isFirst = false;
        return new(_reader.Record, _reader.Line, _problems.Count == 0 ? claim : null, codedFor, [.. _problems]);
    }

    private Claim? Claim(out string? codedFor)
    {
        codedFor = null;
        string? id = Filled(_heading.Id);
        if (id is null) Refuse("missing-id", _heading.Id, "The cell is blank; give the event its id.");
        ClaimValue? value = Value(out codedFor);
        Edtf? period = Period();
        Chain? chain = Chain();
        string? where = Place();
        if (_problems.Count > 0 || id is null || chain is null) return null;
        try
        {
            Scope scope = Scope.Whole.And("event", id);
            if (where is { } place) scope = scope.And("place", place);
            return new(
                $"{_heading.Dataset.Id}/{id}",
                chain,
                _topic,
                value,
                value is null ? Stance.Silent : Stance.Asserts,
                scope,
                period,
                modality: codedFor is null ? null : $"a coder's number for “{codedFor}”",
                basis: CountBasis.Reported);
        }
        catch (ArgumentException refusal)
        {
            Refuse("invalid", _heading.Id, Quote.Message(refusal));
            return null;
        }
    }

    /// <summary>The figures as they stand: a blank is not 0, and a best figure outside of low and high is garbled.</summary>
    private ClaimValue? Value(out string? codedFor)
    {
        codedFor = null;
        decimal? low = Number(_heading.Low), best = Number(_heading.Best), high = Number(_heading.High);
        if (_problems.Count > 0) return null;
        Unit unit = _topic.Unit!;
        if (low > high || best < low || best > high)
        {
            return new TextValue(
                string.Create(CultureInfo.InvariantCulture, $"{best?.ToString(CultureInfo.InvariantCulture) ?? "?"} ({low}–{high})"),
                TextValue.Garbled);
        }

        codedFor = (best ?? low) is { } figure && CoderFigures.MayBe(figure) ? CodedFor(figure) : null;
        bool coded = codedFor is not null;
        return (low, best, high) switch
        {
            (null, null, null) => null,
            (null, { } only, null) => coded ? Estimate.OnTheOrderOf(only, unit) : Estimate.Exactly(only, unit),
            ({ } from, { } point, { } to) when from == to => coded ? Estimate.OnTheOrderOf(point, unit) : Estimate.Exactly(point, unit),
            ({ } from, { } point, { } to) => Estimate.Create(
                EstimateForm.BestWithRange, Bound.Inclusive(from), Bound.Inclusive(to), point, approximate: coded, unit: unit),
            ({ } from, null, { } to) when from == to => coded ? Estimate.OnTheOrderOf(from, unit) : Estimate.Exactly(from, unit),
            ({ } from, null, { } to) => Estimate.Create(
                EstimateForm.Range, Bound.Inclusive(from), Bound.Inclusive(to), approximate: coded, unit: unit),
            ({ } from, { } point, null) => Estimate.AtLeast(from, unit, point == from ? null : point),
            ({ } from, null, null) => Estimate.AtLeast(from, unit),
            (null, { } point, { } to) => Estimate.UpTo(to, unit, point == to ? null : point),
            (null, null, { } to) => Estimate.UpTo(to, unit),
        };
    }

    private string? CodedFor(decimal figure)
    {
        foreach (int place in _heading.Texts)
        {
            if (_reader.Cell(place) is { } text && CoderFigures.Of(figure, text) is { } word) return word;
        }

        return null;
    }

    private Edtf? Period()
    {
        Edtf? start = Day(_heading.Start), end = Day(_heading.End);
        string? precision = _heading.Precision >= 0 ? _reader.Cell(_heading.Precision) : null;
        if (precision is not (null or { Length: 1 } and [>= '1' and <= '5']))
        {
            Refuse("number", _heading.Precision, $"{Quote.Of(precision)} is not a precision of a day, which is from 1 to 5; correct it.");
        }

        if (_problems.Count > 0) return null;
        if (start is null || (end is null && _heading.End >= 0))
        {
            // What is blank is not known, and not the same day.
            return start is null && end is null ? null : Edtf.TryParse($"{start}/{end}", out Edtf? half) ? half : null;
        }

        if (precision is not (null or "1") && !start.IsInterval)
        {
            // Uncertain as well as approximate is one mark in EDTF.
            string said = start.ToString();
            return Edtf.TryParse(said.EndsWith('?') ? said[..^1] + "%" : said + "~", out Edtf? about) ? about : start;
        }

        if (end is null || end == start) return start;
        try
        {
            return Edtf.Interval(start, end);
        }
        catch (ArgumentException refusal)
        {
            Refuse("date", _heading.End, Quote.Message(refusal));
            return null;
        }
    }

    private Edtf? Day(int place)
    {
        if (_reader.Cell(place) is not { } cell) return null;
        if (_dates.TryRead(cell, out Edtf? date, out string? code, out string? message)) return date;
        Refuse(code, place, message);
        return null;
    }

    /// <summary>
    /// The dataset, based on the reports that it names, which had it from others: its own word, and not one more witness.
    /// </summary>
    private Chain? Chain()
    {
        int first = Filled(_heading.Sources), second = Filled(_heading.Originals);
        string sources = _reader.Cell(first) ?? "", originals = _reader.Cell(second) ?? "";
        if (_chains.TryGetValue((sources, originals), out Chain? known)) return known;
        Speaker? reports = Speaker(first, sources), behind = Speaker(second, originals);
        if (_problems.Count > 0) return null;
        Chain chain = Attribution.Chain.From(_heading.Dataset);
        if (reports is not null) chain = chain.BasedOn(reports);
        if (behind is not null) chain = reports is null ? chain.BasedOn(behind) : chain.Paraphrasing(behind);
        if (_chains.Count < MostKept) _chains.Add((sources, originals), chain);
        return chain;
    }

    /// <summary>The first of some columns whose cell is not blank, or −1.</summary>
    private int Filled(int[] places)
    {
        foreach (int place in places)
        {
            if (_reader.Has(place)) return place;
        }

        return -1;
    }

    private Speaker? Speaker(int place, string names)
    {
        try
        {
            return _names.Speaker(names);
        }
        catch (ArgumentException refusal)
        {
            Refuse("source", place, Quote.Message(refusal));
            return null;
        }
    }

    private string? Place()
    {
        string place = string.Join(" > ", _heading.Places.Select(Filled).OfType<string>());
        if (place.Length == 0) return null;
        if (_places.TryGetValue(place, out string? known)) return known;
        if (_places.Count < MostKept) _places.Add(place, place);
        return place;
    }

    private void Refuse(string code, int place, string message) =>
        _problems.Add(new(code, _reader.Record, _reader.Line, place < 0 ? null : _heading.Cells[place], message));
}
