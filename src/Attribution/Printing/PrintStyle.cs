namespace Attribution;

/// <summary>In what surroundings a text is printed.</summary>
internal enum PrintStyle
{
    /// <summary>Within a sentence, without marks.</summary>
    Name,

    /// <summary>Between “ and ”.</summary>
    Quotation,

    /// <summary>Between ' and ' in a message, where what does not show is written as its number.</summary>
    Escaped,

    /// <summary>By itself: a text that was put together from printed parts.</summary>
    Passage,
}
