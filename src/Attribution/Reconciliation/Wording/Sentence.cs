using System.Collections.Immutable;

namespace Attribution;

/// <summary>One sentence of an explanation, with the claims that it rests on.</summary>
/// <remarks>Equal when words and claims are equal.</remarks>
public sealed class Sentence : IEquatable<Sentence>
{
    internal Sentence(string text, params IEnumerable<Claim> claims)
    {
        Text = Wording.Capital(Printable.Passage(text, int.MaxValue));
        Claims = [.. claims];
    }

    /// <summary>The words, fit to print.</summary>
    public string Text { get; }

    /// <summary>The claims that it rests on.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Sentence? left, Sentence? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Sentence? left, Sentence? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Sentence? other) =>
        ReferenceEquals(this, other) || (other is not null && Text == other.Text && Claims.SequenceEqual(other.Claims));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The words, with the ids of the claims in brackets.</summary>
    public override string ToString() => Claims.IsEmpty ? Text : $"{Text} [{Printable.Names(Claims.Select(claim => claim.Id))}]";
}
