namespace Attribution;

/// <summary>One printing of a claim. A claim that is printed three times is one claim with three appearances, never three claims.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record Appearance
{
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

    /// <summary>"headline", or "body, paragraph 3: “exceeded 3,000”".</summary>
    public override string ToString()
    {
        string place = Place.ToString().ToLowerInvariant();
        return (Locator is null ? place : $"{place}, {Printable.Name(Locator)}") + (Words is null ? "" : $": {Printable.Quoted(Words)}");
    }
}
