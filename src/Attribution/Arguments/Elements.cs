using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>The rule for collections that are passed in: each is copied once, and has no null in it.</summary>
internal static class Elements
{
    /// <summary>A copy of a collection that must be given.</summary>
    public static ImmutableArray<T> Required<T>(
        [NotNull] IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        return Copied(items, parameter);
    }

    /// <summary>A copy of a collection; of none if it is null.</summary>
    public static ImmutableArray<T> Copied<T>(IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        if (items is null) return [];
        ImmutableArray<T> copy = items is ImmutableArray<T> { IsDefault: false } fixedItems ? fixedItems : [.. items];
        int place = copy.IndexOf(null!);
        return place < 0 ? copy : throw new ArgumentException(
            Printable.Message($"The element at index {place} is null; leave it out."), parameter);
    }
}
