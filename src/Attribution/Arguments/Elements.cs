using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>The one rule for collections that come in: copied once, without a null among them.</summary>
internal static class Elements
{
    public static ImmutableArray<T> Copied<T>(IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        ImmutableArray<T> copy = [.. items ?? []];
        int place = copy.IndexOf(null!);
        return place < 0 ? copy : throw new ArgumentException($"The element at index {place} is null; leave it out.", parameter);
    }
}
