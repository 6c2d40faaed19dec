namespace Attribution;

/// <summary>The rule for languages: well-formed tags of BCP 47 (RFC 5646, section 2.1), in the case that it recommends (2.1.1).</summary>
internal static class LanguageTag
{
    private const int Longest = 35;

    /// <summary>
    /// All languages of two letters in the registry of BCP 47, deprecated ones included. No further one is registered where a code of three
    /// letters exists (ISO 639-1 is closed to them), so that "ua" for Ukrainian can be told from a tag.
    /// </summary>
    private const string TwoLetters =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et "
        + "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg "
        + "ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no "
        + "nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg "
        + "th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    /// <summary>The tag in the recommended case: "sr-Latn-RS".</summary>
    /// <exception cref="ArgumentException">It is not a tag, or begins with two letters that are not a language.</exception>
    public static string Checked(string tag, string parameter)
    {
        Argument.NotBlank(tag, parameter);
        return Canonical(tag) ?? throw new ArgumentException(
            Printable.Message($"'{tag}' is not a language tag of BCP 47; write a code such as uk, ko, zh-Hant or sr-Latn-RS, "
                + $"or und where the language is not known."),
            parameter);
    }

    private static string? Canonical(string tag)
    {
        if (tag.Length > Longest) return null;
        string[] parts = tag.ToLowerInvariant().Split('-');
        if (parts.Any(part => part.Length is 0 or > 8 || !part.All(char.IsAsciiLetterOrDigit)) || !IsLanguage(parts[0])) return null;
        int at = 1;
        if (parts[0].Length <= 3)
        {
            for (int extended = 0; extended < 3 && Is(3, char.IsAsciiLetter); extended++) at++;
        }

        if (Is(4, char.IsAsciiLetter)) parts[at] = char.ToUpperInvariant(parts[at][0]) + parts[at++][1..];
        if (Is(2, char.IsAsciiLetter)) parts[at] = parts[at++].ToUpperInvariant();
        else if (Is(3, char.IsAsciiDigit)) at++;
        int variants = at;
        while (at < parts.Length && (parts[at].Length >= 5 || (parts[at].Length == 4 && char.IsAsciiDigit(parts[at][0])))) at++;
        if (AreRepeated(parts[variants..at])) return null;
        HashSet<string> singletons = [];
        while (at < parts.Length)
        {
            string singleton = parts[at++];
            bool isPrivate = singleton == "x";
            int first = at;
            while (at < parts.Length && (isPrivate || parts[at].Length >= 2)) at++;
            if (singleton.Length != 1 || at == first || !singletons.Add(singleton)) return null;
        }

        return string.Join('-', parts);

        bool Is(int length, Func<char, bool> kind) => at < parts.Length && parts[at].Length == length && parts[at].All(kind);
    }

    /// <summary>Two or three letters; longer ones are reserved, and none is registered.</summary>
    private static bool IsLanguage(string part) => part.Length switch
    {
        2 => TwoLetters.Contains($" {part} ", StringComparison.Ordinal),
        3 => part.All(char.IsAsciiLetter),
        _ => false,
    };

    private static bool AreRepeated(string[] parts) => parts.Distinct(StringComparer.Ordinal).Count() < parts.Length;
}
