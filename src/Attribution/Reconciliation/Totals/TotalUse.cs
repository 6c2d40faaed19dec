namespace Attribution;

/// <summary>What a total did with the verdict on one event.</summary>
public enum TotalUse
{
    /// <summary>Its merged value is in the total.</summary>
    Merged,

    /// <summary>No merged value is earned, but nothing conflicts: all that the answers leave possible is in the total.</summary>
    Answers,

    /// <summary>Left out: nobody gives a figure. The figure is unknown, and not 0.</summary>
    NoFigure,

    /// <summary>Left out: the figures exclude each other, or one of them is disputed or called into question.</summary>
    Contested,

    /// <summary>Left out: there are figures, and they make no single figure for the event. The reason says what would help.</summary>
    Unsuitable,
}
