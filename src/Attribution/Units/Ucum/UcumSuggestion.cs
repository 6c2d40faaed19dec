namespace Attribution;

/// <summary>What the writer of an unknown code may have meant.</summary>
internal static class UcumSuggestion
{
    /// <summary>
    /// Quoted codes, or null: those that prose means by the whole text ("sq mi", "mile"), else one that differs from the unknown part in
    /// case or square brackets only.
    /// </summary>
    public static string? For(ReadOnlySpan<char> code, string unknown)
    {
        UnitMatch match = UnitReader.Read(code, UnitLexicon.English);
        if (match.Length == code.Length) return string.Join(" or ", match.Candidates.Select(unit => $"'{unit.Code}'"));
        string? near = UcumTable.All.Select(atom => atom.Code).Concat(Iso4217.All.Select(currency => currency.Code)).FirstOrDefault(known =>
            known.AsSpan().Trim("[]").Equals(unknown, StringComparison.OrdinalIgnoreCase));
        return near is null ? null : $"'{near}'";
    }
}
