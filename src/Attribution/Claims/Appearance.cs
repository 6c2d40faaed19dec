using NodaTime;

namespace Attribution;

/// <summary>One printing of a claim. A claim that is printed three times is one claim with three appearances, never three claims.</summary>
/// <remarks>
/// Equal when all members are equal, addresses to the letter. Where and when it was found, and of which words it is a translation, is set
/// behind the constructor: <c>new Appearance(AppearancePlace.Body) { Url = page, Retrieved = day }</c>.
/// </remarks>
public sealed record Appearance
{
    /// <summary>What most appearances do not have, so that those pay one reference for it; null for nothing.</summary>
    private readonly Findings? _findings;

    /// <summary>Notes where a claim was printed.</summary>
    /// <param name="place">The place on the page.</param>
    /// <param name="locator">The passage, such as "paragraph 3"; null for none.</param>
    /// <param name="words">The words of the claim as printed there, or null.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="locator"/> or <paramref name="words"/> is blank and not null, or <paramref name="place"/> is not defined.
    /// </exception>
    public Appearance(AppearancePlace place, string? locator = null, string? words = null)
    {
        Place = Argument.Defined(place);
        Locator = Argument.NullOrNotBlank(locator);
        Words = Argument.NullOrNotBlank(words);
    }

    /// <summary>The place on the page.</summary>
    public AppearancePlace Place { get; }

    /// <summary>The passage, or null.</summary>
    public string? Locator { get; }

    /// <summary>The words of the claim as printed there, or null.</summary>
    public string? Words { get; }

    /// <summary>Where it was found: an address of the web, absolute and without credentials; null if that is not said.</summary>
    /// <exception cref="ArgumentException">It is not such an address.</exception>
    public Uri? Url
    {
        get => _findings?.Url;
        init => _findings = NullIfNone(Found with { Url = WebAddress.Checked(value, nameof(Url)) });
    }

    /// <summary>Where a copy is archived: an address of the web, absolute and without credentials; null for none.</summary>
    /// <exception cref="ArgumentException">It is not such an address.</exception>
    public Uri? Archive
    {
        get => _findings?.Archive;
        init => _findings = NullIfNone(Found with { Archive = WebAddress.Checked(value, nameof(Archive)) });
    }

    /// <summary>The day on which it was retrieved, of the years 1 to 9999 of the ISO calendar; null if that is not known.</summary>
    /// <exception cref="ArgumentException">It is of another calendar or year.</exception>
    public LocalDate? Retrieved
    {
        get => _findings?.Retrieved;
        init => _findings = NullIfNone(Found with { Retrieved = CheckedDay(value, nameof(Retrieved)) });
    }

    /// <summary>The hash of what was retrieved, or null.</summary>
    public ContentHash? Hash
    {
        get => _findings?.Hash;
        init => _findings = NullIfNone(Found with { Hash = value });
    }

    /// <summary>
    /// That <see cref="Words"/> are a translation, and of what; null for words that are not said to be one. Where no appearance of a claim
    /// keeps the original words, the claim ranks as a paraphrase.
    /// </summary>
    public Translation? Translation
    {
        get => _findings?.Translation;
        init => _findings = NullIfNone(Found with { Translation = value });
    }

    private Findings Found => _findings ?? Findings.None;

    /// <summary>"headline", or "body, paragraph 3: “exceeded 3,000” (translated from uk by Olha: “понад 3000”)".</summary>
    public override string ToString()
    {
        string place = Place.ToString().ToLowerInvariant();
        return (Locator is null ? place : $"{place}, {Printable.Name(Locator)}")
            + (Words is null ? "" : $": {Printable.Quoted(Words)}")
            + (Translation is null ? "" : $" ({Translation})");
    }

    private static Findings? NullIfNone(Findings findings) => findings == Findings.None ? null : findings;

    private static LocalDate? CheckedDay(LocalDate? day, string parameter) =>
        day is not { } given || (given.Calendar == CalendarSystem.Iso && given.Year is >= 1 and <= 9999)
            ? day
            : throw new ArgumentException(
                Printable.Message($"'{given}' is not a day of the years 1 to 9999 of the ISO calendar; write one such as 2024-12-23."),
                parameter);

    /// <summary>How it was found. Addresses are equal to the letter, since a fragment leads to another passage.</summary>
    private sealed record Findings(Uri? Url, Uri? Archive, LocalDate? Retrieved, ContentHash? Hash, Translation? Translation)
    {
        public static readonly Findings None = new(null, null, null, null, null);

        public bool Equals(Findings? other) =>
            other is not null
            && Url?.OriginalString == other.Url?.OriginalString
            && Archive?.OriginalString == other.Archive?.OriginalString
            && Retrieved == other.Retrieved
            && Hash == other.Hash
            && Translation == other.Translation;

        public override int GetHashCode() => HashCode.Combine(Url?.OriginalString, Retrieved, Hash, Translation);
    }
}
