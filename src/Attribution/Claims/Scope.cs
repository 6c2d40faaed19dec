using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

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
[JsonConverter(typeof(ScopeJsonConverter))]
public sealed class Scope : IEquatable<Scope>, IReadOnlyCollection<KeyValuePair<string, string>>
{
    private const string Nesting = " > ";

    private readonly ImmutableSortedDictionary<string, string> _qualifiers;
    private readonly KeyValuePair<string, string>[] _pairs;

    private Scope(ImmutableSortedDictionary<string, string> qualifiers)
    {
        _qualifiers = qualifiers;
        _pairs = [.. qualifiers];
    }

    /// <summary>The whole topic: no qualifier.</summary>
    public static Scope Whole { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The number of qualifiers.</summary>
    public int Count => _pairs.Length;

    /// <summary>A scope with the qualifiers given.</summary>
    /// <param name="qualifiers">Keys and values, none blank, each key once.</param>
    /// <exception cref="ArgumentException">A key or value is blank, or a key is given twice.</exception>
    public static Scope Of(params IEnumerable<(string Key, string Value)> qualifiers)
    {
        ArgumentNullException.ThrowIfNull(qualifiers);
        ImmutableSortedDictionary<string, string>.Builder all = Whole._qualifiers.ToBuilder();
        foreach ((string key, string value) in qualifiers)
        {
            Check(key, value);
            if (!all.TryAdd(key, value)) throw Repeated(new(all.ToImmutable()), key);
        }

        return all.Count == 0 ? Whole : new(all.ToImmutable());
    }

    /// <summary>This scope, restricted by one more qualifier.</summary>
    /// <param name="key">The key, such as "place".</param>
    /// <param name="value">The value, such as "Kursk".</param>
    /// <exception cref="ArgumentException">
    /// The key or value is blank, the key has a character that does not show, or the scope has the key already.
    /// </exception>
    public Scope And(string key, string value)
    {
        Check(key, value);
        return _qualifiers.ContainsKey(key) ? throw Repeated(this, key) : new(_qualifiers.Add(key, value));
    }

    /// <summary>
    /// Whether this scope has every qualifier of <paramref name="other"/>, or one within it, and so is the same or a part of it.
    /// </summary>
    public bool IsWithin(Scope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int place = 0;
        foreach ((string key, string value) in other._pairs)
        {
            // Both are in the order of their keys.
            while (place < _pairs.Length && string.CompareOrdinal(_pairs[place].Key, key) < 0) place++;
            if (place == _pairs.Length || _pairs[place].Key != key || !IsWithin(_pairs[place].Value, value)) return false;
        }

        return true;
    }

    private static void Check(string key, string value)
    {
        Identifier.Visible(Argument.NotBlank(key), "key", nameof(key));
        Argument.NotBlank(value);
    }

    private static ArgumentException Repeated(Scope scope, string key) =>
        new(Printable.Message($"The scope '{scope}' already has the key '{key}'; give each key once."), nameof(key));

    private bool HasAll(Scope other)
    {
        for (int i = 0; i < _pairs.Length; i++)
        {
            if (_pairs[i].Key != other._pairs[i].Key || _pairs[i].Value != other._pairs[i].Value) return false;
        }

        return true;
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
        ReferenceEquals(this, other) || (other is not null && Count == other.Count && HasAll(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scope);

    /// <inheritdoc/>
    public override int GetHashCode() => _qualifiers.Aggregate(Count, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>"place=Kursk", or "the whole"; of more than a hundred qualifiers the first, and how many others there are.</summary>
    public override string ToString() => Count == 0
        ? "the whole"
        : Printable.Told(this, pair => $"{Printable.Name(pair.Key)}={Printable.Name(pair.Value)}");
}
