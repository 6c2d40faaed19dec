using System.Collections;
using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// What a claim is restricted to within its topic, as sorted key–value qualifiers: <c>place=Kursk</c>. The empty scope is the
/// whole topic.
/// </summary>
/// <remarks>
/// Equal when the qualifiers are equal, compared ordinally. A value may name what it lies within before it, from the widest:
/// <c>place=Russia &gt; Kursk</c> lies within <c>place=Russia</c>. Two different values of one key do not exclude each other: a district
/// lies within its region, although their names need not say so.
/// </remarks>
public sealed class Scope : IEquatable<Scope>, IReadOnlyCollection<KeyValuePair<string, string>>
{
    private const string Nesting = " > ";

    private readonly ImmutableSortedDictionary<string, string> _qualifiers;

    private Scope(ImmutableSortedDictionary<string, string> qualifiers) => _qualifiers = qualifiers;

    /// <summary>The whole topic: no qualifier.</summary>
    public static Scope Whole { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The number of qualifiers.</summary>
    public int Count => _qualifiers.Count;

    /// <summary>A scope with the qualifiers given.</summary>
    /// <param name="qualifiers">Keys and values, none blank, each key once.</param>
    /// <exception cref="ArgumentException">A key or value is blank, or a key is given twice.</exception>
    public static Scope Of(params IEnumerable<(string Key, string Value)> qualifiers)
    {
        ArgumentNullException.ThrowIfNull(qualifiers);
        Scope scope = Whole;
        foreach ((string key, string value) in qualifiers)
        {
            scope = scope.And(key, value);
        }

        return scope;
    }

    /// <summary>This scope, restricted by one more qualifier.</summary>
    /// <param name="key">The key, such as "place".</param>
    /// <param name="value">The value, such as "Kursk".</param>
    /// <exception cref="ArgumentException">
    /// The key or value is blank, the key has a character that does not show, or the scope has the key already.
    /// </exception>
    public Scope And(string key, string value)
    {
        Identifier.Visible(Argument.NotBlank(key), "key", nameof(key));
        Argument.NotBlank(value);
        return _qualifiers.ContainsKey(key)
            ? throw new ArgumentException(
                Printable.Message($"The scope '{this}' already has the key '{key}'; give each key once."), nameof(key))
            : new(_qualifiers.Add(key, value));
    }

    /// <summary>
    /// Whether this scope has every qualifier of <paramref name="other"/>, or one within it, and so is the same or a part of it.
    /// </summary>
    public bool IsWithin(Scope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.All(pair => _qualifiers.TryGetValue(pair.Key, out string? value) && IsWithin(value, pair.Value));
    }

    private static bool IsWithin(string value, string other) =>
        value == other || (value.StartsWith(other, StringComparison.Ordinal) && value.AsSpan(other.Length).StartsWith(Nesting));

    /// <summary>The qualifiers, in ordinal order of their keys.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _qualifiers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the qualifiers are equal.</summary>
    public static bool operator ==(Scope? left, Scope? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a qualifier differs.</summary>
    public static bool operator !=(Scope? left, Scope? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Scope? other) =>
        ReferenceEquals(this, other) || (other is not null && _qualifiers.SequenceEqual(other._qualifiers));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scope);

    /// <inheritdoc/>
    public override int GetHashCode() => _qualifiers.Aggregate(Count, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>"place=Kursk", or "the whole".</summary>
    public override string ToString() => Count == 0
        ? "the whole"
        : string.Join(", ", this.Select(pair => $"{Printable.Name(pair.Key)}={Printable.Name(pair.Value)}"));
}
