namespace Attribution;

/// <summary>That the words of a claim, as printed, are a translation: from which language, of which words, and by whom.</summary>
/// <remarks>
/// Equal when all members are equal. Where no appearance of a claim keeps the original words, its quotation ranks as a paraphrase: the
/// words are those of a translator.
/// </remarks>
public sealed record Translation
{
    /// <summary>Notes a translation.</summary>
    /// <param name="language">
    /// The language of the original, as a tag of BCP 47: "uk", "zh-Hant", "sr-Latn-RS"; "und" where it is not known. Kept in the case that
    /// the standard recommends.
    /// </param>
    /// <param name="original">The original words; null if they are not kept.</param>
    /// <param name="translator">Who translated: a name, an agency, a program; null if that is not known.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="language"/> is not such a tag, or another text is blank and not null.
    /// </exception>
    public Translation(string language, string? original = null, string? translator = null)
    {
        Language = LanguageTag.Checked(language, nameof(language));
        Original = Argument.NullOrNotBlank(original);
        Translator = Argument.NullOrNotBlank(translator);
    }

    /// <summary>The language of the original, as a tag of BCP 47.</summary>
    public string Language { get; }

    /// <summary>The original words, or null if they are not kept.</summary>
    public string? Original { get; }

    /// <summary>Who translated, or null.</summary>
    public string? Translator { get; }

    /// <summary>"translated from uk by Olha: “понад 3000”", or "translated from uk; the original words are not kept".</summary>
    public override string ToString() =>
        $"translated from {Language}"
        + (Translator is null ? "" : $" by {Printable.Name(Translator)}")
        + (Original is null ? "; the original words are not kept" : $": {Printable.Quoted(Original)}");
}
