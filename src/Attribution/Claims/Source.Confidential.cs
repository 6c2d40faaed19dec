using System.Diagnostics;

namespace Attribution;

/// <content>Sources whose identity is known and not told.</content>
public sealed partial class Source
{
    /// <summary>Who it is, where that is kept. In no property, so that whatever prints or stores all properties does not find it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Source? _identity;

    private Source(string id, string label, SourceKind kind, IEnumerable<Source>? partOf, Source? identity)
        : this(id, label, kind, partOf: partOf)
    {
        _identity = identity;
        IsConfidential = true;
    }

    /// <summary>
    /// Whether those who made the claims know who it is, and do not tell: <see cref="Id"/> and <see cref="Name"/> are public ones.
    /// </summary>
    public bool IsConfidential { get; }

    /// <summary>
    /// A confidential source: those who made the claims know who it is, and tell no more than a label. It counts as a witness as a named
    /// source does. Its id, name and aliases are in no text, file or message, unless a writer is told to reveal them; only
    /// <see cref="Reveal"/> gives them.
    /// </summary>
    /// <remarks>
    /// Its kind and its parents stay public, because how many independent witnesses there are rests on the parents. A parent that would
    /// give it away is made confidential too.
    /// </remarks>
    /// <param name="identity">Who it is: a named source.</param>
    /// <param name="label">What is told in place of its name: "a military official".</param>
    /// <param name="publicId">
    /// What is told in place of its id, at most 200 characters. Null, the default, takes the label; two confidential sources of one set
    /// with one label need an id each.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The source is not named, or is confidential already; the label or the public id is blank or malformed; or one of them has the id,
    /// the name or an alias of the source in it, as words of their own. The message does not tell them.
    /// </exception>
    public static Source Confidential(Source identity, string label, string? publicId = null)
    {
        ArgumentNullException.ThrowIfNull(identity);
        if (identity.IsConfidential)
        {
            throw new ArgumentException(
                Printable.Message($"The source '{identity.Id}' is confidential already; give the one that its {nameof(Reveal)} returns."),
                nameof(identity));
        }

        if (!identity.IsNamed)
        {
            throw new ArgumentException(
                "An unnamed source has no name to keep; it stays as it is, or is given its name first.", nameof(identity));
        }

        Argument.NotBlank(label);
        RefuseTelling(identity, label, "label", nameof(label));
        if (publicId is not null) RefuseTelling(identity, publicId, "public id", nameof(publicId));
        return new(Identifier.Checked(publicId ?? label, nameof(publicId)), label, identity.Kind, identity.PartOf, identity);
    }

    /// <summary>A confidential source whose identity is not kept here, such as one that was read from a published file.</summary>
    /// <param name="publicId">The public id, at most 200 characters.</param>
    /// <param name="label">What is told in place of its name.</param>
    /// <param name="kind">What kind of thing it is.</param>
    /// <param name="partOf">What it belongs to or speaks for: none, one or several parents.</param>
    /// <exception cref="ArgumentException">
    /// The public id or the label is blank or malformed, the kind is not defined, a parent is null or given twice, or the parents nest
    /// deeper than 32 levels.
    /// </exception>
    public static Source Confidential(string publicId, string label, SourceKind kind, params IEnumerable<Source> partOf)
    {
        Argument.NotBlank(label);
        ArgumentNullException.ThrowIfNull(partOf);
        return new(Identifier.Checked(publicId), label, kind, partOf, identity: null);
    }

    /// <summary>
    /// Who it is: of a confidential source the source that it was made of, if that is kept here; of any other, and where it is not kept,
    /// the source itself. For writers that are told to reveal; print nothing of it otherwise.
    /// </summary>
    public Source Reveal() => _identity ?? this;

    private static void RefuseTelling(Source identity, string told, string noun, string parameter)
    {
        if (identity.Aliases.Append(identity.Name).Append(identity.Id).Any(secret => HasWords(told, secret)))
        {
            throw new ArgumentException(
                Printable.Message($"The {noun} has the id, the name or an alias of the source in it, which it is to keep; "
                    + $"give words that do not tell who it is, such as 'a military official'."),
                parameter);
        }
    }

    /// <summary>Whether a text has some words in it, as words of their own, case ignored.</summary>
    private static bool HasWords(string text, string words)
    {
        words = words.Trim();
        for (int at = -1; (at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            int end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
