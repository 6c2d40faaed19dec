using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attribution;

/// <summary>The rules for the options of tables.</summary>
internal static class TableChecks
{
    public static char? Delimiter(char? value) =>
        value is null or ',' or ';' or '\t'
            ? value
            : throw new ArgumentException($"Cells are separated by a comma, a semicolon or a tabulator, not by '{value}'.", nameof(value));

    /// <summary>"cells separated by commas", as options print themselves.</summary>
    public static string InWords(char? delimiter) => delimiter switch
    {
        ',' => "cells separated by commas",
        ';' => "cells separated by semicolons",
        '\t' => "cells separated by tabulators",
        _ => "cells separated as the heading is",
    };

    public static ImmutableArray<T> Given<T>(ImmutableArray<T> items)
        where T : class =>
        items.IsDefault ? [] : items.Contains(null!) ? throw new ArgumentException("A null is among the elements; leave it out.") : items;

    public static DateOrder Dates(DateOrder value) =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"The order of dates is one of {string.Join(", ", Enum.GetNames<DateOrder>())}.");

    public static long Size(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    public static IReadOnlyDictionary<string, string> Columns(IReadOnlyDictionary<string, string> value, ColumnNames names)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach ((string column, string heading) in value)
        {
            if (!names.Names.Contains(column))
            {
                throw new ArgumentException(
                    $"{Quote.Of(column)} is not the name of a column; use one of {string.Join(", ", names.Names)}.", nameof(value));
            }

            if (string.IsNullOrWhiteSpace(heading))
            {
                throw new ArgumentException($"The heading for the column '{column}' is blank; write it as the table does.", nameof(value));
            }
        }

        return value.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out string? heading) && heading == pair.Value);
}
