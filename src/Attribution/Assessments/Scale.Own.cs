using System.Collections.Immutable;

namespace Attribution;

/// <content>Scales of a user's own.</content>
public sealed partial class Scale
{
    /// <summary>
    /// Makes a scale of your own. On an ordinal scale the levels have ranks; on a nominal scale none has, and no level is stronger than
    /// another; levels outside the order ("not rated") may stand beside ranked ones.
    /// </summary>
    /// <param name="id">The identifier that is stored, at most 200 characters, without a colon; not that of a published scale.</param>
    /// <param name="kind">What the scale grades.</param>
    /// <param name="name">The name of the scale.</param>
    /// <param name="edition">The edition, such as a year. A new edition needs an identifier of its own.</param>
    /// <param name="levels">
    /// The levels, at least one. No code, label or alternative term stands for two of them, case ignored. Kept in the order of their ranks,
    /// those without rank last.
    /// </param>
    /// <param name="citation">The document that the levels are taken from; null for none.</param>
    /// <param name="url">Where the scale can be read, an absolute address; null for none.</param>
    /// <param name="note">A caution for readers of the scale; null for none.</param>
    /// <exception cref="ArgumentException">
    /// The identifier is malformed or that of a published scale, a text is blank, the kind is not defined, the address is relative, a level
    /// is null, there is no level, or a term stands for two levels.
    /// </exception>
    public static Scale Create(
        string id,
        ScaleKind kind,
        string name,
        string edition,
        IEnumerable<ScaleLevel> levels,
        string? citation = null,
        Uri? url = null,
        string? note = null)
    {
        if (Identifier.Checked(id).Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                Printable.Message($"The identifier '{id}' has a colon, which separates scale and code in an assessment; use a full stop."),
                nameof(id));
        }

        if (Scales.Find(id) is { } published)
        {
            throw new ArgumentException(
                Printable.Message(
                    $"'{id}' is the identifier of the published scale '{published.Name}'; choose another, such as 'own.{id}'."),
                nameof(id));
        }

        if (url is { IsAbsoluteUri: false })
        {
            throw new ArgumentException(
                Printable.Message($"The address '{url}' is relative; give an absolute one, such as https://…."), nameof(url));
        }

        return new(
            id,
            Argument.Defined(kind),
            Argument.NotBlank(name),
            Argument.NotBlank(edition),
            Unambiguous(Elements.Required(levels)),
            Argument.NullOrNotBlank(citation),
            url,
            Argument.NullOrNotBlank(note));
    }

    private static ImmutableArray<ScaleLevel> Unambiguous(ImmutableArray<ScaleLevel> levels)
    {
        if (levels.IsEmpty) throw new ArgumentException("A scale has at least one level; give its levels.", nameof(levels));
        IGrouping<string, ScaleLevel>? shared = levels
            .SelectMany(level => level.Terms.Select(term => (term, level)))
            .GroupBy(pair => pair.term, pair => pair.level, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        return shared is null
            ? [.. levels.OrderBy(level => level.Rank ?? int.MaxValue)]
            : throw new ArgumentException(
                Printable.Message($"'{shared.Key}' stands for {shared.Count()} levels; give each its own term."), nameof(levels));
    }
}
