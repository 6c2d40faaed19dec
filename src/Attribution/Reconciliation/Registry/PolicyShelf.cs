using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Attribution;

/// <summary>Policies of one kind by name.</summary>
internal sealed class PolicyShelf<T>
    where T : class
{
    private readonly string _noun;
    private readonly Func<T, string> _nameOf;
    private readonly ImmutableSortedDictionary<string, T> _policies;

    public PolicyShelf(string noun, Func<T, string> nameOf, IEnumerable<T> policies)
        : this(noun, nameOf, policies.ToImmutableSortedDictionary(nameOf, policy => policy, StringComparer.Ordinal))
    {
    }

    private PolicyShelf(string noun, Func<T, string> nameOf, ImmutableSortedDictionary<string, T> policies) =>
        (_noun, _nameOf, _policies) = (noun, nameOf, policies);

    public T this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            if (_policies.TryGetValue(name, out T? policy)) return policy;
            string nearest = string.Join(", ", Nearest(name).Select(near => $"'{Printable.Escaped(near)}'"));
            throw new KeyNotFoundException(
                Printable.Message(
                    $"There is no {_noun} '{name}'; the nearest names are {nearest}. Add a {_noun} that has parameters with With(…)."));
        }
    }

    public PolicyShelf<T> With(T policy, [CallerArgumentExpression(nameof(policy))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(policy, parameter);
        string name = _nameOf(policy);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException(
                Printable.Message($"The {_noun} {policy.GetType().Name} has no name; it needs one, because results record it."),
                parameter);
        }

        return !_policies.ContainsKey(name)
            ? new(_noun, _nameOf, _policies.Add(name, policy))
            : throw new ArgumentException(
                Printable.Message($"There is already a {_noun} '{name}'; give this one a name of its own."), parameter);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_policies.Count} {_noun}{(_policies.Count == 1 ? "" : "s")}");

    private IEnumerable<string> Nearest(string name) =>
        _policies.Keys.OrderBy(known => Distance(known, name)).ThenBy(known => known, StringComparer.Ordinal).Take(3);

    /// <summary>The Levenshtein distance (1966), ignoring case.</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                bool same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[^1];
    }
}
