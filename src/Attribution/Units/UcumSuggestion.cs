namespace Attribution;

/// <summary>What the writer of an unknown code may have meant.</summary>
internal static class UcumSuggestion
{
    /// <summary>
    /// Quoted codes, or null: those that prose means by the text ("mile"), else one that differs in case only, or is the text in brackets.
    /// </summary>
    public static string? For(string unknown)
    {
        if (UnitLexicon.English.TrySymbol(unknown, out UnitName? name) || UnitLexicon.English.TryWord(unknown, out name))
            return string.Join(" or ", name!.Codes.Select(code => $"'{code}'"));
        string? code = UcumTable.All.Select(atom => atom.Code).Concat(Iso4217.All.Select(currency => currency.Code)).FirstOrDefault(code =>
            code.AsSpan().Trim("[]").Equals(unknown, StringComparison.OrdinalIgnoreCase));
        return code is null ? null : $"'{code}'";
    }
}
