namespace Attribution;

/// <summary>
/// A quotation in translation is the words of a translator. Where the original words are not kept, nobody can hold them against it, and it
/// ranks as a paraphrase.
/// </summary>
internal static class Translations
{
    /// <summary>Why a quotation ranks as a paraphrase.</summary>
    public const string Note = "translated; the original words are not kept";

    /// <summary>
    /// Whether the words of a claim are said to be translated, and no appearance keeps the original: beside the translation, or as words
    /// of the text that are not said to be translated. Headlines do not count as such: they are cut.
    /// </summary>
    public static bool AreAllThatIsKept(Claim claim)
    {
        bool isTranslated = false;
        foreach (Appearance appearance in claim.Appearances)
        {
            if (appearance.Translation is { } translation)
            {
                if (translation.Original is not null) return false;
                isTranslated = true;
            }
            else if (appearance.Words is not null && !Voice.IsInHeadline(appearance))
            {
                return false;
            }
        }

        return isTranslated;
    }
}
