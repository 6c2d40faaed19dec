using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>Reads the smaller members of a claim: stance, scope, basis, assessments, time of entry.</summary>
internal static class MemberCells
{
    public static Stance Stance(ClaimRow row)
    {
        if (row[ClaimColumn.Stance] is not { } cell) return Attribution.Stance.Asserts;
        switch (CellText.Key(cell))
        {
            case "SAYS" or "STATES" or "CLAIMS" or "CONFIRMS" or "SAID" or "STATED" or "CLAIMED" or "CONFIRMED" or "ASSERTED":
                return Attribution.Stance.Asserts;
            case "DENIED": return Attribution.Stance.Denies;
            case "NOCOMMENT": return Attribution.Stance.NeitherConfirmsNorDenies;
        }

        if (Word<Stance>(cell) is { } stance) return stance;
        row.Refuse("stance", ClaimColumn.Stance, $"{Quote.Of(cell)} is not a stance; {Nearest.Remedy(cell, Spoken<Stance>())}");
        return Attribution.Stance.Asserts;
    }

    public static CountBasis Basis(ClaimRow row, string? cell)
    {
        if (cell is null) return CountBasis.NotStated;
        if (Word<CountBasis>(cell) is { } basis) return basis;
        ClaimColumn column = row[ClaimColumn.Basis] is null ? ClaimColumn.Note : ClaimColumn.Basis;
        row.Refuse("basis", column, $"{Quote.Of(cell)} is not the basis of a count; {Nearest.Remedy(cell, Spoken<CountBasis>())}");
        return CountBasis.NotStated;
    }

    public static Scope? Scope(ClaimRow row)
    {
        string? cell = row[ClaimColumn.Scope], place = row[ClaimColumn.Place];
        if (cell is null && place is null) return null;
        if (place is not null && (Placeholders.Has(place) || SpreadsheetCells.IsError(place) || place[0] == '='))
        {
            row.Refuse("scope", ClaimColumn.Place, $"{Quote.Of(place)} is not a place; write it, or clear the cell for the whole.");
            return null;
        }

        List<(string, string)> pairs = [];
        foreach (string part in cell is null ? [] : CellText.Of(cell, ';'))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == part.Length - 1 || part.IndexOf('=', equals + 1) >= 0)
            {
                row.Refuse("scope", ClaimColumn.Scope, $"{Quote.Of(part)} is not 'key=value', as in 'place=Kursk', with ';' between "
                    + "several.");
                return null;
            }

            pairs.Add((part[..equals].TrimEnd(), part[(equals + 1)..].TrimStart()));
        }

        if (place is not null && !pairs.Contains(("place", place))) pairs.Add(("place", place));
        try
        {
            return Attribution.Scope.Of(pairs);
        }
        catch (ArgumentException refusal)
        {
            row.Refuse("scope", cell is null ? ClaimColumn.Place : ClaimColumn.Scope, Quote.Message(refusal));
            return null;
        }
    }

    public static IReadOnlyList<Assessment> Assessments(ClaimRow row)
    {
        List<Assessment> all = [];
        string? letter = row[ClaimColumn.Reliability], digit = row[ClaimColumn.Credibility];
        if (digit is null && letter is [>= 'A' and <= 'F', .., >= '1' and <= '6'] && letter.AsSpan()[1..^1].Trim("- /").IsEmpty)
        {
            // Both in one, as the scales are spoken of: B2.
            (letter, digit) = (letter[..1], letter[^1..]);
        }

        if (letter is not null) Add(ClaimColumn.Reliability, Scales.AdmiraltyReliability, letter);
        if (digit is not null) Add(ClaimColumn.Credibility, Scales.AdmiraltyCredibility, digit);
        foreach (string part in row[ClaimColumn.Assessments] is { } cell ? CellText.Of(cell, ';') : [])
        {
            int colon = part.LastIndexOf(':');
            if (part is [>= 'A' and <= 'F', >= '1' and <= '6'])
            {
                Add(ClaimColumn.Assessments, Scales.AdmiraltyReliability, part[..1]);
                Add(ClaimColumn.Assessments, Scales.AdmiraltyCredibility, part[1..]);
                continue;
            }

            if (colon > 0 && Scales.Find(part.AsSpan(0, colon).Trim()) is { } scale)
            {
                Add(ClaimColumn.Assessments, scale, part[(colon + 1)..].Trim());
                continue;
            }

            string[] ids = [.. Scales.All.Select(known => known.Id)];
            row.Refuse(
                "unknown-scale",
                ClaimColumn.Assessments,
                $"{Quote.Of(part)} is not 'scale: code', as in 'admiralty.reliability: B'; {Nearest.Remedy(part.Split(':')[0], ids)}");
        }

        return all;

        void Add(ClaimColumn column, Scale scale, string code)
        {
            try
            {
                all.Add(scale[code]);
            }
            catch (Exception refusal) when (refusal is ArgumentException or KeyNotFoundException)
            {
                row.Refuse("unknown-code", column, Quote.Message(refusal));
            }
        }
    }

    public static Instant? RecordedAt(ClaimRow row)
    {
        if (row[ClaimColumn.RecordedAt] is not { } cell) return null;
        if (InstantPattern.ExtendedIso.Parse(cell) is { Success: true } read) return read.Value;
        row.Refuse("instant", ClaimColumn.RecordedAt, $"{Quote.Of(cell)} is not an instant in UTC, as in 2025-01-01T00:00:00Z.");
        return null;
    }

    /// <summary>The value of an enum that a cell spells out; null where it spells none.</summary>
    public static T? Word<T>(string cell)
        where T : struct, Enum
    {
        string key = CellText.Key(cell);
        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), key, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }

    /// <summary>The values of an enum as a table writes them: "neither confirms nor denies".</summary>
    public static string[] Spoken<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Spoken)];

    public static string Spoken<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
