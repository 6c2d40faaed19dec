namespace Attribution;

/// <summary>A year, a month or a day without doubt or time of day: what ISO 8601 formats of other systems can hold.</summary>
internal static class SimpleDate
{
    /// <summary>Whether a text in EDTF is "2024", "2024-12" or "2024-12-23", from the year 1.</summary>
    public static bool Is(string edtf) =>
        edtf.Length is 4 or 7 or 10
        && edtf.Where((c, i) => i is 4 or 7 ? c != '-' : !char.IsAsciiDigit(c)).FirstOrDefault() == 0
        && string.CompareOrdinal(edtf, 0, "0000", 0, 4) > 0
        && (edtf.Length < 7 || (edtf[5] <= '1' && !(edtf[5] == '1' && edtf[6] > '2')));
}
