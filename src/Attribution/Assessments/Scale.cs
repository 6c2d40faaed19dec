using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>
/// A scale of reliability, credibility, likelihood or confidence, in one edition. The same word has other numbers in another scale, and in
/// another edition of the same one, so a level means nothing without its scale. The published scales are in <see cref="Scales"/>;
/// <see cref="Create"/> makes one of your own.
/// </summary>
/// <remarks>Equal when all members are equal, the levels in order.</remarks>
public sealed partial class Scale : IEquatable<Scale>
{
    internal Scale(
        string id, ScaleKind kind, string name, string edition, string? citation, string? url, ImmutableArray<ScaleLevel> levels,
        string? note = null)
        : this(id, kind, name, edition, levels, citation, url is null ? null : new Uri(url), note)
    {
    }

    private Scale(
        string id, ScaleKind kind, string name, string edition, ImmutableArray<ScaleLevel> levels, string? citation, Uri? url, string? note)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Edition = edition;
        Citation = citation;
        Url = url;
        Levels = levels;
        Note = note;
    }

    /// <summary>The identifier that is stored, such as <c>icd203.likelihood</c>. It names one edition.</summary>
    public string Id { get; }

    /// <summary>What the scale grades.</summary>
    public ScaleKind Kind { get; }

    /// <summary>The name of the scale.</summary>
    public string Name { get; }

    /// <summary>The edition or date of the scale, or of the document that the levels are taken from.</summary>
    public string Edition { get; }

    /// <summary>The document that the levels are taken from; <c>null</c> for none, which only a scale of your own can have.</summary>
    public string? Citation { get; }

    /// <summary>Where the document, or a public copy of the scale, can be read; <c>null</c> if no such place is known.</summary>
    public Uri? Url { get; }

    /// <summary>A caution for readers of the scale; <c>null</c> for none.</summary>
    public string? Note { get; }

    /// <summary>The levels: those in the order first, by <see cref="ScaleLevel.Rank"/>; then those outside it.</summary>
    public ImmutableArray<ScaleLevel> Levels { get; }

    /// <summary>Whether levels of the scale stand for probabilities.</summary>
    public bool HasBands => Levels.Any(level => level.Band is not null);

    /// <summary>The assessment that gives this scale's level of the given code, label or alternative term; case is ignored.</summary>
    /// <exception cref="ArgumentException">The scale has no such level; the message lists its codes.</exception>
    public Assessment this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return TryGetLevel(code, out ScaleLevel? level)
                ? new Assessment(this, level)
                : throw new ArgumentException(Refusal(code), nameof(code));
        }
    }

    /// <summary>Finds the level of a code, label or alternative term; case is ignored.</summary>
    public bool TryGetLevel(ReadOnlySpan<char> codeOrTerm, [NotNullWhen(true)] out ScaleLevel? level)
    {
        foreach (ScaleLevel candidate in Levels)
        {
            if (candidate.Answers(codeOrTerm))
            {
                level = candidate;
                return true;
            }
        }

        level = null;
        return false;
    }

    /// <summary>
    /// The levels whose band holds <paramref name="probability"/>, narrowest band first (of equally wide ones, the stronger level). Bands
    /// touch, overlap or nest, so there can be several; they leave gaps, so there can be none. A scale without bands always has none.
    /// </summary>
    /// <param name="probability">A probability from 0 to 1: 20 % is 0.20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is below 0 or above 1.</exception>
    public ImmutableArray<ScaleLevel> LevelsFor(decimal probability)
    {
        if (probability is < 0m or > 1m)
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1: 20 % is 0.20.");
        }

        return
        [
            .. Levels.Where(level => level.Band is { } band && band.Contains(probability))
                .OrderBy(level => level.Band is { } band ? band.Upper - band.Lower : 0m),
        ];
    }

    /// <summary>Whether all members are equal, the levels in order.</summary>
    public static bool operator ==(Scale? left, Scale? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether a member differs.</summary>
    public static bool operator !=(Scale? left, Scale? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Scale? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Kind == other.Kind
            && Name == other.Name
            && Edition == other.Edition
            && Citation == other.Citation
            && Url?.OriginalString == other.Url?.OriginalString
            && Note == other.Note
            && Levels.SequenceEqual(other.Levels));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scale);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The identifier, as assessments and the names of policies print it: <c>icd203.likelihood</c>.</summary>
    public override string ToString() => Id;

    internal string Refusal(ReadOnlySpan<char> code)
    {
        // Of a scale with a hundred levels, the message gives the first and the last.
        string codes = Levels.Length <= 12
            ? string.Join(", ", Levels.Select(level => $"'{level.Code}'"))
            : $"'{Levels[0].Code}' to '{Levels[^1].Code}'";
        return $"'{Shorten(code)}' is not a code of the scale {Id}; its codes are {codes}.";
    }

    // The text can come from anywhere; a message quotes a bounded part of it.
    internal static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= 60 ? Printable.Escaped(text) : Printable.Escaped(text[..59]) + "…";
}
