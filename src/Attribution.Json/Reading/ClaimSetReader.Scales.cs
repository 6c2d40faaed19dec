namespace Attribution;

/// <content>Scales that are not published ones.</content>
internal sealed partial class ClaimSetReader
{
    private static readonly Shape ScaleShape = new("a scale", 5, "id", "kind", "name", "edition", "levels", "citation", "url", "note");
    private static readonly Shape LevelShape = new("a level of a scale", 1, "code", "rank", "label", "definition", "band", "alternatives");
    private static readonly Shape BandShape = new("a band", 2, "lower", "upper", "lowerInclusive", "upperInclusive");

    /// <summary>The scales that the document defines; null for one that could not be made.</summary>
    private readonly Dictionary<string, Scale?> _scales = new(StringComparer.Ordinal);

    private Scale? ReadScale(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(ScaleShape)) return null;
        Reference? id = null;
        ScaleKind kind = default;
        string name = StandIn.Id, edition = StandIn.Id;
        string? citation = null, url = null, note = null;
        List<ScaleLevel> levels = [];
        uint seen = 0;
        int start = cursor.Offset;
        int faults = _faults.Count;
        while (cursor.NextMember(ScaleShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "id": id = ReadReference(ref cursor); break;
                case "kind": kind = cursor.Word<ScaleKind>() ?? kind; break;
                case "name": name = cursor.Text() ?? name; break;
                case "edition": edition = cursor.Text() ?? edition; break;
                case "levels": levels = cursor.Items(ReadLevel); break;
                case "citation": citation = cursor.Text(); break;
                case "url": url = cursor.Text(); break;
                default: note = cursor.Text(); break;
            }
        }

        if (id is null) return null;
        if (_scales.ContainsKey(id.Id))
        {
            _faults.Add(id.Offset, "duplicate", $"Another scale has the id {Quote.Of(id.Id)}; give each its own.");
            return null;
        }

        // Whether the levels go together can be checked only if each was read.
        return _scales[id.Id] = _faults.Count > faults
            ? null
            : _faults.Try(start, "scale", () => Scale.Create(id.Id, kind, name, edition, levels, citation, Address(url), note));
    }

    private ScaleLevel? ReadLevel(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(LevelShape)) return null;
        string? code = null, label = null, definition = null;
        int? rank = null;
        DefinedBand? band = null;
        List<string> alternatives = [];
        uint seen = 0;
        int start = cursor.Offset;
        int faults = _faults.Count;
        while (cursor.NextMember(LevelShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "code": code = cursor.Text(); break;
                case "rank": rank = cursor.Whole(); break;
                case "label": label = cursor.Text(); break;
                case "definition": definition = cursor.Text(); break;
                case "band": band = ReadBand(ref cursor); break;
                default: alternatives = cursor.Items(ReadText); break;
            }
        }

        return _faults.Count > faults || code is null
            ? null
            : _faults.Try(start, "scale", () => ScaleLevel.Create(code, rank, label, definition, band?.ToBand(), alternatives));
    }

    private static DefinedBand? ReadBand(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(BandShape)) return null;
        decimal? lower = null, upper = null;
        bool lowerInclusive = true, upperInclusive = true;
        uint seen = 0;
        int start = cursor.Offset;
        while (cursor.NextMember(BandShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "lower": lower = cursor.Number(); break;
                case "upper": upper = cursor.Number(); break;
                case "lowerInclusive": lowerInclusive = cursor.Flag() ?? true; break;
                default: upperInclusive = cursor.Flag() ?? true; break;
            }
        }

        return lower is { } from && upper is { } to ? new(from, to, lowerInclusive, upperInclusive) : null;
    }

    private Scale? FindScale(Reference id)
    {
        if (_scales.TryGetValue(id.Id, out Scale? own)) return own;
        if (Scales.Find(id.Id) is { } published) return published;
        string known = string.Join(", ", Scales.All.Select(each => each.Id));
        _faults.Add(
            id.Offset,
            "unknown-scale",
            $"{Quote.Of(id.Id)} is not the id of a published scale, nor of one in 'scales'; define it there, or use one of {known}.");
        return null;
    }

    private static Uri? Address(string? text)
    {
        if (text is null) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            ? address
            : throw new FormatException($"{Quote.Of(text)} is not an absolute address such as https://example.org/scale.");
    }

    private sealed record DefinedBand(decimal Lower, decimal Upper, bool LowerInclusive, bool UpperInclusive)
    {
        public ProbabilityBand ToBand() => new(Lower, Upper, LowerInclusive, UpperInclusive);
    }
}
