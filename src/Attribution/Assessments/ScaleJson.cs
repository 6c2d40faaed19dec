namespace Attribution;

/// <summary>A scale of a user's own as an object of JSON, whole. Published scales are known to every reader by their ids.</summary>
internal static partial class ScaleJson
{
    /// <summary>Stands for a text that could not be read, which is a problem already.</summary>
    private const string Unread = "?";

    private static readonly Shape ScaleShape = new("a scale", 5, "id", "kind", "name", "edition", "levels", "citation", "url", "note");
    private static readonly Shape LevelShape = new("a level of a scale", 1, "code", "rank", "label", "definition", "band", "alternatives");
    private static readonly Shape BandShape = new("a band", 2, "lower", "upper", "lowerInclusive", "upperInclusive");

    /// <summary>Reads a scale that stands alone: the id of a published one, or a whole one.</summary>
    public static Scale? ReadAny(ref JsonCursor cursor)
    {
        if (!cursor.IsString) return Read(ref cursor, out _);
        int offset = cursor.Offset;
        if (cursor.Text() is not { } id) return null;
        if (Scales.Find(id) is { } published) return published;
        string known = string.Join(", ", Scales.All.Select(each => each.Id));
        cursor.Faults.Add(
            offset,
            "unknown-scale",
            $"{Quote.Of(id)} is not the id of a published scale; write a scale of your own as an object, or use one of {known}.");
        return null;
    }

    /// <summary>Reads a scale; null where it cannot be made.</summary>
    /// <param name="cursor">The cursor, on the scale.</param>
    /// <param name="id">The id, if it has one.</param>
    public static Scale? Read(ref JsonCursor cursor, out Reference? id)
    {
        id = null;
        if (!cursor.OpensObject(ScaleShape)) return null;
        ScaleKind kind = default;
        string name = Unread, edition = Unread;
        string? citation = null, url = null, note = null;
        List<ScaleLevel> levels = [];
        uint seen = 0;
        int start = cursor.Offset;
        Faults faults = cursor.Faults;
        int before = faults.Count;
        while (cursor.NextMember(ScaleShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "id": id = Reference.Read(ref cursor); break;
                case "kind": kind = cursor.Word<ScaleKind>() ?? kind; break;
                case "name": name = cursor.Text() ?? name; break;
                case "edition": edition = cursor.Text() ?? edition; break;
                case "levels": levels = cursor.Items(ReadLevel); break;
                case "citation": citation = cursor.Text(); break;
                case "url": url = cursor.Text(); break;
                default: note = cursor.Text(); break;
            }
        }

        // Whether the levels go together can be checked only if each was read.
        return id is not { Id: var known } || faults.Count > before
            ? null
            : faults.Try(start, "scale", () => Scale.Create(known, kind, name, edition, levels, citation, Address(url), note));
    }

    private static ScaleLevel? ReadLevel(ref JsonCursor cursor)
    {
        if (!cursor.OpensObject(LevelShape)) return null;
        string? code = null, label = null, definition = null;
        int? rank = null;
        DefinedBand? band = null;
        List<string> alternatives = [];
        uint seen = 0;
        int start = cursor.Offset;
        Faults faults = cursor.Faults;
        int before = faults.Count;
        while (cursor.NextMember(LevelShape, ref seen, start, out string member))
        {
            switch (member)
            {
                case "code": code = cursor.Text(); break;
                case "rank": rank = cursor.Whole(); break;
                case "label": label = cursor.Text(); break;
                case "definition": definition = cursor.Text(); break;
                case "band": band = ReadBand(ref cursor); break;
                default: alternatives = cursor.Texts(); break;
            }
        }

        return faults.Count > before || code is null
            ? null
            : faults.Try(start, "scale", () => ScaleLevel.Create(code, rank, label, definition, band?.ToBand(), alternatives));
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

    private static Uri? Address(string? text)
    {
        if (text is null) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            ? address
            : throw new FormatException(Quote.Message($"{Quote.Of(text)} is not an absolute address such as https://example.org/scale."));
    }

    private sealed record DefinedBand(decimal Lower, decimal Upper, bool LowerInclusive, bool UpperInclusive)
    {
        public ProbabilityBand ToBand() => new(Lower, Upper, LowerInclusive, UpperInclusive);
    }
}
