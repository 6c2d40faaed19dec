using System.Text.Json.Serialization;

namespace Attribution;

/// <summary>A value that no estimate can hold, kept in its own words.</summary>
/// <remarks>Equal when words and issue are equal, compared ordinally.</remarks>
[JsonConverter(typeof(TextValueJsonConverter))]
public sealed class TextValue : ClaimValue, IEquatable<TextValue>
{
    /// <summary>The issue of a printed figure that contradicts itself, such as an interval that excludes its own best figure.</summary>
    public const string Garbled = "garbled";

    /// <summary>Keeps a value in its own words.</summary>
    /// <param name="text">The words, not blank.</param>
    /// <param name="issue">
    /// Why the words are not an estimate, as a code: <see cref="Garbled"/>, or the code of the refusal that the words met when they
    /// were read. Null where they never meant to be a quantity.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank, or <paramref name="issue"/> is blank and not null.</exception>
    public TextValue(string text, string? issue = null)
    {
        Argument.NotBlank(text);
        Argument.NullOrNotBlank(issue);
        Text = text;
        Issue = issue;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Why the words are not an estimate, as a code; null where they never meant to be a quantity.</summary>
    public string? Issue { get; }

    /// <inheritdoc/>
    public bool Equals(TextValue? other) => other is not null && Text == other.Text && Issue == other.Issue;

    /// <inheritdoc/>
    public override bool Equals(ClaimValue? other) => Equals(other as TextValue);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Issue);

    /// <summary>The words, in quotation marks, with the issue in brackets where there is one.</summary>
    public override string ToString() => Issue is null ? Printable.Quoted(Text) : $"{Printable.Quoted(Text)} [{Printable.Name(Issue)}]";
}
