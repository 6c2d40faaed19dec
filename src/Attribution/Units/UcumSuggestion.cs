namespace Attribution;

/// <summary>What the writer of an unknown code may have meant.</summary>
internal static class UcumSuggestion
{
    /// <summary>A quoted code, or null: the code of a unit known by that name, else the known code one edit or a change of case away.</summary>
    public static string? For(string unknown) => Nearest(unknown) is { } code ? $"'{code}'" : null;

    private static string? Nearest(string unknown) => UcumTable.All
        .Select(atom => atom.Code)
        .FirstOrDefault(code => string.Equals(code, unknown, StringComparison.OrdinalIgnoreCase)
            || string.Equals(code.Trim('[', ']'), unknown, StringComparison.OrdinalIgnoreCase)
            || code.StartsWith($"[{unknown}_", StringComparison.OrdinalIgnoreCase));
}
