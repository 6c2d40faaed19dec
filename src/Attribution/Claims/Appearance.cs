namespace Attribution;

/// <summary>One printing of a claim. Printed three times is one claim with three appearances, never three claims.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record Appearance
{
    /// <summary>Notes where a claim was printed.</summary>
    /// <param name="place">Where on the page.</param>
    /// <param name="locator">Where to find it: "paragraph 3"; null where there is nothing to say.</param>
    /// <param name="words">The words of the claim as printed there, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="locator"/> or <paramref name="words"/> is blank and not null, or <paramref name="place"/> is not defined.</exception>
    public Appearance(AppearancePlace place, string? locator = null, string? words = null)
    {
        if (locator is not null) ArgumentException.ThrowIfNullOrWhiteSpace(locator);
        if (words is not null) ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (!Enum.IsDefined(place)) throw new ArgumentOutOfRangeException(nameof(place), place, "This is no place on a page.");
        Place = place;
        Locator = locator;
        Words = words;
    }

    /// <summary>Where on the page.</summary>
    public AppearancePlace Place { get; }

    /// <summary>Where to find it, or null.</summary>
    public string? Locator { get; }

    /// <summary>The words of the claim as printed there, or null.</summary>
    public string? Words { get; }

    /// <summary>"headline", or "body, paragraph 3: “exceeded 3,000”".</summary>
    public override string ToString()
    {
        string place = Place.ToString().ToLowerInvariant();
        return (Locator is null ? place : $"{place}, {Locator}") + (Words is null ? "" : $": “{Words}”");
    }
}
